export { sql, type RawBuilder } from 'kysely';
export { jsonArrayFrom, jsonBuildObject, jsonObjectFrom } from 'kysely/helpers/postgres';
export { createPool, type PoolSettings } from './pool.ts';
export type { Changes } from './changes.ts';
export type { DB } from './schema.generated.ts';
export { createDatabase, type Database, type ReadTx, rollback, type WriteTx } from './transaction.ts';
