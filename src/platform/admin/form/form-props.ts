import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { Decision, Reason } from '../../core/decision.ts';

/** The values a form begins with: as the contract takes them, but what is to be filled in may still be empty. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T | '' | null;

/** A form: contract schema in, problem pointers out. */
export interface FormProps<Schema extends z.ZodType, Saved = unknown> {
  /** The body schema of the route the form is sent to. */
  readonly schema: Schema;
  /** What was fetched. A newer version is taken over as long as it does not meet what is typed. */
  readonly initial: Draft<z.input<Schema>>;
  /** Sends the values; a failure thrown is shown, and nothing typed is lost. */
  readonly onSubmit: (values: z.input<Schema>) => Promise<Saved>;
  /** What happens after: go to another screen here, not in `onSubmit`. */
  readonly onSaved?: (saved: Saved) => void;
  /** Fetches the newest version, offered when somebody else has saved in between. */
  readonly onReload?: () => Promise<Draft<z.input<Schema>>>;
  readonly submitLabel?: string;
  /** The rule that governs the submit; refused, the button says why. */
  readonly decision?: Decision<Reason>;
  /** Buttons beside the submit: a way back, a secondary action. */
  readonly actions?: ReactNode;
  /** False for a form whose loss is no loss, as a filter. */
  readonly guardsLeaving?: boolean;
  /** False for a form that asks before something is done, as closing or sending: nothing is said of saving. */
  readonly saves?: boolean;
  readonly children: ReactNode;
}
