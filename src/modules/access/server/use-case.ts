import { organisationPath } from '#modules/accounts/server/index.ts';
import { fail, NOT_FOUND, ok, type Result } from '#platform/core/failure.ts';
import type { Route, RouteInput, RouteOutput } from '#platform/core/route.ts';
import { type ReadTx, rollback, type WriteTx } from '#platform/server/db/index.ts';
import type { Call, Endpoint } from '#platform/server/http/index.ts';
import { newId } from '#platform/server/ids.ts';
import type { OrganisationPath, Permission } from '../domain/index.ts';
import { type Actor, loadActor } from './actor.ts';
import { missingPermission } from './holders.ts';
import { claimKey } from './idempotency.ts';

/** What a use case acts on: where it belongs, and which version it has. */
export interface Subject {
  readonly organisationPath: OrganisationPath;
  readonly version?: number;
}

/** What the step that does the work receives. */
export interface Use<Tx, S, R extends Route> {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly subject: S;
  readonly input: RouteInput<R>;
}

interface Guard<Tx, S extends Subject, R extends Route> {
  readonly route: R;
  /** Finds what is acted on; in a command this takes the lock on all that the rule reads. */
  readonly find: (tx: Tx, input: RouteInput<R>, actor: Actor) => Promise<S | undefined>;
  /** May the actor know that it exists? Otherwise it is not found. */
  readonly sees: (actor: Actor, subject: S) => boolean;
  /** May the actor do this? */
  readonly permission: Permission;
}

/** A change of one thing. The kernel runs the steps: lock, may see, may do, fresh; then `run` decides and writes. */
export interface Command<S extends Subject, R extends Route> extends Guard<WriteTx, S, R> {
  readonly run: (use: Use<WriteTx, S, R>) => Promise<Result<RouteOutput<R>>>;
}

/** The making of one thing. Its id is given, so that the same request sent again makes nothing more. */
export interface Creation<S extends Subject, R extends Route> extends Guard<WriteTx, S, R> {
  readonly run: (use: Use<WriteTx, S, R> & { readonly id: string }) => Promise<Result<void>>;
  /** Shows what was made, now or by the earlier request, under the rights of now. */
  readonly show: (tx: ReadTx, actor: Actor, id: string) => Promise<Result<RouteOutput<R>>>;
}

/** A reading of one thing, in a transaction that cannot write. */
export interface Query<S extends Subject, R extends Route> extends Guard<ReadTx, S, R> {
  readonly run: (use: Use<ReadTx, S, R>) => Promise<Result<RouteOutput<R>>>;
}

/** A reading of many things; what may be seen is part of its SQL. */
export interface ListQuery<R extends Route> {
  readonly route: R;
  /** Holding any of these anywhere opens the list; null opens it to every member. */
  readonly permissions: readonly Permission[] | null;
  readonly run: (use: Omit<Use<ReadTx, never, R>, 'subject'>) => Promise<Result<RouteOutput<R>>>;
}

/** Makes an endpoint of a command. */
export function command<S extends Subject, R extends Route>(definition: Command<S, R>): Endpoint {
  return endpoint(definition.route, (call: Call<R>) =>
    inWrite(call, async (tx, actor) => {
      const guarded = await guard(definition, { tx, actor, input: call.input });
      if (!guarded.ok) return guarded;
      return definition.run({ tx, actor, subject: guarded.value, input: call.input });
    }),
  );
}

/** Makes an endpoint of a creation. */
export function creation<S extends Subject, R extends Route>(definition: Creation<S, R>): Endpoint {
  return endpoint(definition.route, (call: Call<R>) =>
    inWrite(call, async (tx, actor) => {
      const id = newId();
      const claimed = await claimKey(tx, { call, id });
      if (!claimed.ok) return claimed;
      if (claimed.value !== id) return definition.show(tx, actor, claimed.value);
      const guarded = await guard(definition, { tx, actor, input: call.input });
      if (!guarded.ok) return guarded;
      const made = await definition.run({ tx, actor, subject: guarded.value, input: call.input, id });
      return made.ok ? definition.show(tx, actor, id) : made;
    }),
  );
}

/** Makes an endpoint of a query. */
export function query<S extends Subject, R extends Route>(definition: Query<S, R>): Endpoint {
  return endpoint(definition.route, (call: Call<R>) =>
    inRead(call, async (tx, actor) => {
      const guarded = await guard(definition, { tx, actor, input: call.input });
      if (!guarded.ok) return guarded;
      return definition.run({ tx, actor, subject: guarded.value, input: call.input });
    }),
  );
}

/** Makes an endpoint of a list. */
export function listQuery<R extends Route>(definition: ListQuery<R>): Endpoint {
  const { permissions } = definition;
  return endpoint(definition.route, (call: Call<R>) =>
    inRead(call, async (tx, actor) => {
      const [first] = permissions ?? [];
      if (first !== undefined && !permissions?.some((permission) => actor.rights.has(permission))) {
        const path = await organisationPath(tx, actor.departmentId);
        const missing = await missingPermission(tx, { actor, permission: first, path });
        return missing === undefined ? NOT_FOUND : fail({ kind: 'forbidden', reasons: [missing] });
      }
      return definition.run({ tx, actor, input: call.input });
    }),
  );
}

const endpoint = <R extends Route>(route: R, run: (call: Call<R>) => Promise<Result<unknown>>): Endpoint => ({
  route,
  run: run as unknown as Endpoint['run'],
});

/** The order that never varies: find (and lock) → may see? → may do? → fresh? */
async function guard<Tx extends ReadTx, S extends Subject, R extends Route>(
  definition: Guard<Tx, S, R>,
  { tx, actor, input }: { readonly tx: Tx; readonly actor: Actor; readonly input: RouteInput<R> },
): Promise<Result<S>> {
  const subject = await definition.find(tx, input, actor);
  if (subject === undefined || !definition.sees(actor, subject)) return NOT_FOUND;
  const { permission } = definition;
  const missing = await missingPermission(tx, { actor, permission, path: subject.organisationPath });
  if (missing !== undefined) return fail({ kind: 'forbidden', reasons: [missing] });
  const seen = versionIn(input.body);
  if (seen !== undefined && subject.version !== undefined && seen !== subject.version) {
    return fail({ kind: 'stale', version: subject.version });
  }
  return ok(subject);
}

/** The version of the thing that the sender had before them, where the contract asks for it. */
function versionIn(body: unknown): number | undefined {
  return typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number'
    ? body.version
    : undefined;
}

/** Runs in a transaction that is rolled back when the use case fails. */
async function inWrite<R extends Route, T>(
  { caller, database }: Call<R>,
  work: (tx: WriteTx, actor: Actor) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (caller.accountId === undefined) return NOT_FOUND;
  return database.write(caller.accountId, async (tx) => {
    const actor = await loadActor(tx, caller);
    const result = actor === undefined ? NOT_FOUND : await work(tx, actor);
    return result.ok ? result : rollback(result);
  });
}

async function inRead<R extends Route, T>(
  { caller, database }: Call<R>,
  work: (tx: ReadTx, actor: Actor) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (caller.accountId === undefined) return NOT_FOUND;
  return database.read(caller.accountId, async (tx) => {
    const actor = await loadActor(tx, caller);
    return actor === undefined ? NOT_FOUND : work(tx, actor);
  });
}
