import type { TestDatabase } from './test-database.ts';

const PATIENCE = Temporal.Duration.from({ seconds: 10 });

/**
 * Lets calls meet: the recruitment's row is held until every call waits for a lock, each having read what it reads
 * without one, and is then let go. What a call decided before the lock is so found out, whatever the timing.
 */
export async function atOnce<const T extends readonly (() => Promise<unknown>)[]>(
  database: TestDatabase,
  recruitmentId: string,
  calls: T,
): Promise<{ -readonly [K in keyof T]: Awaited<ReturnType<T[K]>> }> {
  const holder = await database.owner.connect();
  try {
    await holder.query('begin');
    await holder.query('select from recruitment where id = $1 for update', [recruitmentId]);
    const running: Promise<unknown>[] = [];
    for (const call of calls) {
      running.push(call());
      // One after the other, so that they get the lock in the order of the calls.
      await untilWaiting(database, running.length);
    }
    await holder.query('commit');
    return (await Promise.all(running)) as { -readonly [K in keyof T]: Awaited<ReturnType<T[K]>> };
  } finally {
    holder.release();
  }
}

/**
 * Lets a call meet a change that is under way: the change is made and not committed, and the call begins; once it waits
 * for a lock the change is committed. A call that reads what was changed without its lock is so found out.
 */
export async function meeting<T>(
  database: TestDatabase,
  change: { readonly sql: string; readonly values: readonly unknown[] },
  call: () => Promise<T>,
): Promise<T> {
  const holder = await database.owner.connect();
  try {
    await holder.query('begin');
    await holder.query(change.sql, [...change.values]);
    const running = call();
    await untilWaiting(database, 1);
    await holder.query('commit');
    return await running;
  } finally {
    holder.release(true);
  }
}

async function untilWaiting(database: TestDatabase, count: number): Promise<void> {
  const until = Temporal.Now.instant().add(PATIENCE);
  while (Temporal.Instant.compare(Temporal.Now.instant(), until) < 0) {
    const { rows } = await database.owner.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if ((rows[0]?.waiting ?? 0) >= count) return;
  }
  throw new Error(`${count} calls did not come to wait for a lock`);
}
