/** How a wait for a new sign-in ended. */
export type GateOutcome = 'signed_in' | 'given_up';

let waiting: Promise<GateOutcome> | undefined;
let settle: ((outcome: GateOutcome) => void) | undefined;
const listeners = new Set<() => void>();

function announce(): void {
  for (const listener of listeners) listener();
}

/** Stops a call until the reader has signed in again; all calls that meet a 401 wait at the same gate. */
export function waitForSignIn(): Promise<GateOutcome> {
  if (listeners.size === 0) return Promise.resolve('given_up');
  waiting ??= new Promise<GateOutcome>((resolve) => {
    settle = resolve;
  });
  announce();
  return waiting;
}

/** Opens the gate: the calls that wait are sent again, or fail as signed out. */
export function openGate(outcome: GateOutcome): void {
  const resolve = settle;
  waiting = undefined;
  settle = undefined;
  announce();
  resolve?.(outcome);
}

/** Whether calls wait for a sign-in now. */
export const isGateClosed = (): boolean => waiting !== undefined;

/** Tells the listener when the gate closes or opens, until the returned function is called. */
export function onGateChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
