import {
  CamelCasePlugin,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import type { DB } from './schema.generated.ts';
import { toParameter } from './types.ts';

/** The connection of one transaction; once closed it refuses every query. */
export class TransactionConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  #open = true;
  /** How many queries have run, for the tests that hold their number down. */
  queries = 0;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  close(): void {
    this.#open = false;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (!this.#open) throw new Error('a query was issued on a finished transaction');
    this.queries += 1;
    const { rows, rowCount } = await this.#client.query(query.sql, query.parameters.map(toParameter));
    return { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) };
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    yield* [];
    throw new Error('streaming from the database is not used');
  }
}

/** A driver that knows a single connection and leaves beginning and ending to the transaction runner. */
class SingleConnectionDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    throw new Error('a transaction is already running');
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

/** The typed query builder over one connection. Columns are snake_case in SQL and camelCase in code. */
export function queryBuilder(connection: DatabaseConnection): Kysely<DB> {
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new SingleConnectionDriver(connection),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
