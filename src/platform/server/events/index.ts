import type { WriteTx } from '../db/index.ts';

/** Something that happened in a module, told to the modules above it. */
export interface EventDefinition<P> {
  readonly name: string;
  /** Never set; carries the type of the payload. */
  readonly payload?: P;
}

/** Declares an event; the name is `<module>.<what happened>`. */
export const defineEvent = <P>(name: string): EventDefinition<P> => ({ name });

/** Work done in the transaction of the event: if it fails, what happened did not happen. */
export type Subscriber<P> = (tx: WriteTx, payload: P) => Promise<void>;

const subscribers = new Map<string, Subscriber<unknown>[]>();

/** Subscribes to an event, in module order. Called once by the composition root. */
export function subscribe<P>(event: EventDefinition<P>, subscriber: Subscriber<P>): void {
  const known = subscribers.get(event.name) ?? [];
  subscribers.set(event.name, [...known, subscriber as Subscriber<unknown>]);
}

/** Tells the subscribers, one after the other, inside the transaction. */
export async function publish<P>(tx: WriteTx, event: EventDefinition<P>, payload: P): Promise<void> {
  for (const subscriber of subscribers.get(event.name) ?? []) {
    // Subscribers share the transaction's one connection, so they run in order.
    await subscriber(tx, payload);
  }
}
