import { type Database, sql } from '../db/index.ts';
import { newId } from '../ids.ts';
import type { Log } from '../log/index.ts';
import type { JobContext, JobHandler } from './definition.ts';

const BATCH = 10;
const IDLE_MILLISECONDS = 500;
const HEARTBEAT_MILLISECONDS = 20_000;
const FIRST_DELAY_SECONDS = 5;
const LONGEST_DELAY_SECONDS = 3_600;

interface LeasedJob {
  readonly id: number;
  readonly task: string;
  readonly accountId: string | null;
  readonly payload: unknown;
  readonly attempts: number;
}

/** A running worker. */
export interface Worker {
  /** Lets the job in hand finish, then stops. */
  stop(): Promise<void>;
}

/** Seconds before another try: doubled each time, an hour at most. */
export const retryDelay = (attempts: number): number =>
  Math.min(FIRST_DELAY_SECONDS * 2 ** (attempts - 1), LONGEST_DELAY_SECONDS);

/** Starts taking jobs. A worker that dies loses its lease after 60 seconds, and another one takes the job. */
export function startWorker(settings: {
  readonly database: Database;
  readonly handlers: readonly JobHandler[];
  readonly log: Log;
}): Worker {
  const { database, log } = settings;
  const handlers = new Map(settings.handlers.map((handler) => [handler.job.task, handler]));
  const worker = newId();
  const stopping = Promise.withResolvers<void>();
  let running = true;

  const heartbeat = setInterval(() => {
    database
      .write(null, (tx) => sql`select jobs.renew(${worker}::uuid)`.execute(tx.db))
      .catch((error: unknown) => log.warn({ err: error }, 'the lease of running jobs could not be renewed'));
  }, HEARTBEAT_MILLISECONDS);

  const lease = async (): Promise<readonly LeasedJob[]> => {
    const { rows } = await database.write(null, (tx) =>
      sql<LeasedJob>`select * from jobs.lease(${worker}::uuid, ${BATCH})`.execute(tx.db),
    );
    return rows;
  };

  const loop = async (): Promise<void> => {
    while (running) {
      const leased = await lease().catch((error: unknown) => {
        log.warn({ err: error }, 'no jobs could be taken');
        return [];
      });
      for (const job of leased) await runJob(job, { database, handlers, log, worker });
      if (leased.length === 0) await Promise.race([pause(), stopping.promise]);
    }
  };
  const done = loop();
  return {
    async stop() {
      running = false;
      stopping.resolve();
      await done;
      clearInterval(heartbeat);
    },
  };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, IDLE_MILLISECONDS));

interface Running {
  readonly database: Database;
  readonly handlers: ReadonlyMap<string, JobHandler>;
  readonly log: Log;
  readonly worker: string;
}

/** Runs one job and says how it went; a failing job is tried again later and never stops the worker. */
async function runJob(job: LeasedJob, { database, handlers, log, worker }: Running): Promise<void> {
  const context: JobContext = {
    accountId: job.accountId,
    attempt: job.attempts,
    read: (work) => database.read(job.accountId, work),
    write: (work) => database.write(job.accountId, work),
  };
  try {
    const handler = handlers.get(job.task);
    if (handler === undefined) throw new Error(`no handler for ${job.task}`);
    await handler.run(handler.job.payload.parse(job.payload), context);
    await database.write(null, (tx) => sql`select jobs.complete(${worker}::uuid, ${job.id})`.execute(tx.db));
  } catch (error) {
    log.warn({ err: error, task: job.task, job: job.id, attempt: job.attempts }, 'a job failed');
    const message = error instanceof Error ? error.message : 'unknown';
    const delay = `${retryDelay(job.attempts)} seconds`;
    await database
      .write(null, (tx) =>
        sql`select jobs.postpone(${worker}::uuid, ${job.id}, ${message}, ${delay}::interval)`.execute(tx.db),
      )
      .catch((postponeError: unknown) =>
        log.error({ err: postponeError }, 'a failed job could not be postponed'),
      );
  }
}
