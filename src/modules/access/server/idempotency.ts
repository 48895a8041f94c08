import { fail, ok, type Result } from '#platform/core/failure.ts';
import type { Route } from '#platform/core/route.ts';
import { sha256 } from '#platform/server/crypto.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import type { Call } from '#platform/server/http/index.ts';

/** How long a key stands for what it made; after that it is free again. */
const KEPT = Temporal.Duration.from({ hours: 7 * 24 });

/**
 * Claims the request's Idempotency-Key for the thing about to be made, and gives the id of what the key stands for:
 * the new one, or the one an earlier request with it made. A parallel request with the same key waits here for the
 * first to commit or fail. The same key on another request is refused. Whether a key is too old is judged here, when it is
 * read, and by no job.
 */
export async function claimKey<R extends Route>(
  tx: WriteTx,
  { call, id }: { readonly call: Call<R>; readonly id: string },
): Promise<Result<string>> {
  const { idempotencyKey, caller, route, input } = call;
  if (idempotencyKey === undefined) return ok(id);
  const requestHash = sha256(JSON.stringify(input));
  const claim = {
    accountId: tx.accountId,
    actorId: caller.userId,
    route: route.name,
    key: idempotencyKey,
  };
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('idempotencyKey')
    .values({ ...claim, requestHash, status: 200, resourceId: id })
    .onConflict((conflict) =>
      conflict
        .columns(['accountId', 'actorId', 'route', 'key'])
        .doUpdateSet({ requestHash, status: 200, resourceId: id, createdAt: tx.now })
        .where('idempotencyKey.createdAt', '<=', tx.now.subtract(KEPT)),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return ok(id);
  const earlier = await tx.db
    .selectFrom('idempotencyKey')
    .select(['requestHash', 'resourceId'])
    .where('accountId', '=', claim.accountId)
    .where('actorId', '=', claim.actorId)
    .where('route', '=', claim.route)
    .where('key', '=', claim.key)
    .executeTakeFirstOrThrow();
  return earlier.requestHash.equals(requestHash) ? ok(earlier.resourceId) : fail({ kind: 'key_reused' });
}
