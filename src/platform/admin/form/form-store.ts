import type { FieldKind } from './field-messages.ts';
import { fieldShowing, valueAt, withValueAt } from './field-name.ts';
import { isSame, rebase } from './rebase.ts';

/** A field that stands in the form now. */
export interface RegisteredField {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
}

/** One thing wrong, and the field that shows it, if there is one. */
export interface FormError {
  readonly name: string;
  readonly field: string | undefined;
  readonly message: string;
}

/** Everything a form knows at one moment; never changed, only replaced. */
export interface FormState {
  readonly values: unknown;
  /** What was last fetched or saved: what the values are compared with. */
  readonly base: unknown;
  readonly errors: readonly FormError[];
  /** Rises with every failed submit, so that the summary takes focus each time. */
  readonly refusals: number;
}

/** Holds what is typed in a form. Fields listen to their own value only. */
export class FormStore {
  #state: FormState;
  readonly #listeners = new Set<() => void>();
  #isAbandoned = false;
  readonly fields = new Map<string, RegisteredField>();

  constructor(initial: unknown) {
    this.#state = { values: initial, base: initial, errors: [], refusals: 0 };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): FormState => this.#state;

  get isDirty(): boolean {
    return !isSame(this.#state.values, this.#state.base);
  }

  /** Whether the reader has chosen to leave what is typed. */
  get isAbandoned(): boolean {
    return this.#isAbandoned;
  }

  abandon(): void {
    this.#isAbandoned = true;
  }

  #write(change: Partial<FormState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Types a value; what was wrong with the field is wrong no longer until the next submit. */
  set(name: string, value: unknown): void {
    if (isSame(valueAt(this.#state.values, name), value)) return;
    this.#write({
      values: withValueAt(this.#state.values, name, value),
      errors: this.#state.errors.filter((error) => !isAbout(error, name)),
    });
  }

  /** Shows what is wrong, each at the field that can show it. */
  refuse(issues: readonly { readonly name: string; readonly message: string }[]): void {
    const fields = [...this.fields.keys()];
    const errors = issues.map((issue) => ({ ...issue, field: fieldShowing(issue.name, fields) }));
    this.#write({ errors, refusals: this.#state.refusals + 1 });
  }

  /** Takes what was sent as the new base; what was typed meanwhile stays typed. */
  saved(sent: unknown): void {
    this.#write({ base: sent, errors: [] });
  }

  /** Takes a fresh version: all of it when nothing is typed, else what the reader has not changed. */
  adopt(fresh: unknown): readonly string[] {
    const { base, values } = this.#state;
    const rebased = rebase(base, values, fresh);
    this.#write({ base: fresh, values: rebased.values });
    return rebased.conflicts;
  }

  /** Takes a fresh version unless the reader and somebody else have changed the same field. */
  adoptQuietly(fresh: unknown): void {
    const { base, values } = this.#state;
    if (isSame(base, fresh)) return;
    const rebased = rebase(base, values, fresh);
    if (rebased.conflicts.length === 0) this.#write({ base: fresh, values: rebased.values });
  }
}

function isAbout(error: FormError, name: string): boolean {
  return error.field === name || error.name === name || error.name.startsWith(`${name}/`);
}
