import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SiteAssets } from '#platform/view/index.ts';
import type { Config } from './config/index.ts';
import type { KeyedHash } from './crypto.ts';
import type { Database } from './db/index.ts';
import type { Caller, Endpoint, Problems } from './http/index.ts';
import type { JobHandler } from './jobs/index.ts';
import type { Log } from './log/index.ts';
import type { FileStore } from './storage/index.ts';

/** What the composition root gives to what is not an endpoint: pages, files and jobs. */
export interface ModuleContext {
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
  readonly keyedHash: KeyedHash;
  readonly files: FileStore;
  readonly problems: Problems;
  /** The built files that server-rendered pages link to. */
  readonly assets: SiteAssets;
  /** Who calls, from the session's cookie; undefined without a session that holds. */
  readonly authenticate: (
    request: FastifyRequest,
    accountSlug: string | undefined,
  ) => Promise<Caller | undefined>;
}

/** What a module adds to the server; the composition root mounts it, lower modules first. */
export interface ServerModule {
  /** Routes of the HTTP API, each bound to its use case. */
  readonly endpoints?: readonly Endpoint[];
  /** Pages and files, outside the JSON API. */
  readonly pages?: (app: FastifyInstance, context: ModuleContext) => void;
  /** What the worker can do. */
  readonly jobs?: (context: ModuleContext) => readonly JobHandler[];
  /** Subscriptions to events of lower modules. */
  readonly subscribe?: () => void;
}

const subscribed = new WeakSet<ServerModule>();

/** Makes the subscriptions of modules, in order and once a process, however often it is asked. */
export function subscribeModules(modules: readonly ServerModule[]): void {
  for (const module of modules) {
    if (subscribed.has(module)) continue;
    subscribed.add(module);
    module.subscribe?.();
  }
}
