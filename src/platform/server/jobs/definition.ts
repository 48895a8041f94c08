import type { z } from 'zod';
import { type ReadTx, sql, type WriteTx } from '../db/index.ts';

/** A kind of job: its task name and the shape of its payload, which holds ids only. */
export interface JobDefinition<P extends z.ZodType> {
  readonly task: string;
  readonly payload: P;
}

/** Declares a kind of job. The task must stand in `jobs.allowed_task`. */
export const defineJob = <P extends z.ZodType>(task: string, payload: P): JobDefinition<P> => ({
  task,
  payload,
});

/** When and how often a job runs. */
export interface JobOptions {
  /** Jobs with the same key are one job. */
  readonly key?: string;
  readonly runAt?: Temporal.Instant;
}

/** Queues a job in the transaction of its cause: it runs if, and only if, the transaction commits. */
export async function enqueue<P extends z.ZodType>(
  tx: WriteTx,
  job: JobDefinition<P>,
  { payload, key, runAt }: JobOptions & { readonly payload: z.input<P> },
): Promise<void> {
  await sql`select jobs.enqueue(${job.task}, ${JSON.stringify(payload)}::jsonb, ${key ?? null},
                                ${tx.accountId || null}::uuid, ${runAt ?? null}::timestamptz)`.execute(tx.db);
}

/** What a handler may use: transactions in the job's account. */
export interface JobContext {
  readonly accountId: string | null;
  readonly attempt: number;
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
}

/** Does a job. It may run twice, so it asks the world again and does nothing that is already done. */
export interface JobHandler<P extends z.ZodType = z.ZodType> {
  readonly job: JobDefinition<P>;
  run(payload: z.output<P>, context: JobContext): Promise<void>;
}

/** Binds a handler to its definition. */
export const handleJob = <P extends z.ZodType>(
  job: JobDefinition<P>,
  run: JobHandler<P>['run'],
): JobHandler => ({ job, run }) as unknown as JobHandler;
