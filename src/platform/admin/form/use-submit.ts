import { useRef, useState } from 'react';
import type { z } from 'zod';
import { ApiProblem } from '../api/failures.ts';
import { usePlatformMessages } from '../messages/index.ts';
import { useKnownReasonText } from '../reasons/reason-texts.tsx';
import type { FormProps } from './form-props.ts';
import { issueMessage } from './field-messages.ts';
import { fieldShowing, nameOfPath, nameOfPointer, valueAt } from './field-name.ts';
import type { FormStore } from './form-store.ts';

/** The state of sending a form. */
export interface Submit {
  readonly send: () => Promise<void>;
  readonly isBusy: boolean;
  readonly savedAt: Temporal.Instant | undefined;
  /** Why the last try failed, when it was not a field's fault. */
  readonly failure: unknown;
  readonly forgetFailure: () => void;
}

/** Validates and sends what is typed in a form. */
export function useSubmit<Schema extends z.ZodType, Saved>(
  store: FormStore,
  props: FormProps<Schema, Saved>,
): Submit {
  const [isBusy, setBusy] = useState(false);
  const [savedAt, setSavedAt] = useState<Temporal.Instant>();
  const [failure, setFailure] = useState<unknown>();
  const isSending = useRef(false);
  const messageFor = useIssueMessages(store);

  const validate = (values: unknown): boolean => {
    const parsed = props.schema.safeParse(values);
    if (parsed.success) return true;
    store.refuse(
      parsed.error.issues.map((issue) => {
        const name = nameOfPath(issue.path);
        return { name, message: messageFor.issue(name, issue) };
      }),
    );
    return false;
  };

  const send = async () => {
    // A double click arrives before the button is drawn as busy.
    if (isSending.current) return;
    const { values } = store.read();
    setFailure(undefined);
    if (!validate(values)) return;
    isSending.current = true;
    setBusy(true);
    try {
      const saved = await props.onSubmit(values as z.input<Schema>);
      store.saved(values);
      setSavedAt(Temporal.Now.instant());
      props.onSaved?.(saved);
    } catch (error) {
      const errors = error instanceof ApiProblem && error.kind === 'invalid' ? error.errors : [];
      if (errors.length === 0) setFailure(error ?? new Error('Unknown'));
      else store.refuse(errors.map(messageFor.problem));
    } finally {
      isSending.current = false;
      setBusy(false);
    }
  };
  return { send, isBusy, savedAt, failure, forgetFailure: () => setFailure(undefined) };
}

type ProblemEntry = ApiProblem['errors'][number];

function useIssueMessages(store: FormStore) {
  const words = usePlatformMessages();
  const knownText = useKnownReasonText();
  const subjectAt = (name: string) => {
    const field = store.fields.get(fieldShowing(name, [...store.fields.keys()]) ?? '');
    const value = valueAt(store.read().values, name);
    return { label: field?.label ?? name, kind: field?.kind ?? ('text' as const), value };
  };
  return {
    /** A contract's own check names its reason as the message: `recruitment.deadline_too_early`. */
    issue: (name: string, issue: z.core.$ZodIssue): string =>
      (issue.code === 'custom' ? knownText({ ...issue.params, code: issue.message })?.text : undefined) ??
      issueMessage(issue, subjectAt(name), words.errors),
    problem: (entry: ProblemEntry) => {
      const name = nameOfPointer(entry.pointer ?? '');
      const text = knownText(entry)?.text ?? entry.detail;
      return { name, message: text ?? words.errors.other(subjectAt(name).label) };
    },
  };
}
