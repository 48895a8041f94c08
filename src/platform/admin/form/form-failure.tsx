import { BodyLong, Button, InlineMessage, LocalAlert } from '@navikt/ds-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ApiProblem } from '../api/failures.ts';
import { useFormat } from '../format/use-format.ts';
import { usePlatformMessages } from '../messages/index.ts';
import { FailureMessage } from '../states/failure-message.tsx';
import { fieldShowing } from './field-name.ts';
import { useFormState, useFormStore } from './form-context.tsx';
import { presentOnly } from './present-only.ts';
import { isSame } from './rebase.ts';
import type { Submit } from './use-submit.ts';

interface FormFailureProps {
  readonly submit: Submit;
  readonly onReload?: () => Promise<unknown>;
}

/** Why a form was not saved, when no field is to blame, and the way on. Nothing typed is touched. */
export function FormFailure({ submit, onReload }: FormFailureProps) {
  const { failure } = submit;
  const [conflicts, setConflicts] = useState<readonly string[]>();
  if (failure === undefined) {
    if (conflicts === undefined || submit.isBusy) return null;
    return (
      <InView key="reloaded">
        <Reloaded conflicts={conflicts} />
      </InView>
    );
  }
  if (failure instanceof ApiProblem && failure.kind === 'stale') {
    const done = (found: readonly string[]) => {
      setConflicts(found);
      submit.forgetFailure();
    };
    return (
      <InView key="stale">
        <Stale problem={failure} onDone={done} {...presentOnly({ onReload })} />
      </InView>
    );
  }
  return (
    <InView key="failed">
      <FailureMessage error={failure} />
    </InView>
  );
}

/** Brings what is said to where the reader looks, and lets the keyboard go on from there. */
function InView({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="tl-form__said">
      {children}
    </div>
  );
}

/** Says that a newer version is here, and where the reader and somebody else have changed the same. */
function Reloaded({ conflicts }: { readonly conflicts: readonly string[] }) {
  const words = usePlatformMessages();
  const { fields } = useFormStore();
  const isSaved = useFormState((state) => isSame(state.values, state.base));
  if (isSaved) return null;
  const labels = conflicts.flatMap(
    (name) => fields.get(fieldShowing(name, [...fields.keys()]) ?? '')?.label ?? [],
  );
  return (
    <InlineMessage status="info" role="status">
      {[words.form.reloaded, labels.length > 0 ? words.form.bothChanged(labels.join(', ')) : '']
        .join(' ')
        .trim()}
    </InlineMessage>
  );
}

interface StaleProps {
  readonly problem: ApiProblem;
  readonly onReload?: () => Promise<unknown>;
  readonly onDone: (conflicts: readonly string[]) => void;
}

function Stale({ problem, onReload, onDone }: StaleProps) {
  const words = usePlatformMessages();
  const store = useFormStore();
  const saidBy = useStaleBy(problem);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const reload = async () => {
    setBusy(true);
    try {
      onDone(store.adopt(await onReload?.()));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <LocalAlert status="warning" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{words.form.staleTitle}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <div className="tl-stack tl-stack--tight">
          <BodyLong>{[saidBy, words.form.stale].filter(Boolean).join(' ')}</BodyLong>
          {onReload !== undefined && (
            <div>
              <Button
                type="button"
                variant="secondary"
                size="small"
                loading={isBusy}
                onClick={() => void reload()}
              >
                {words.form.reload}
              </Button>
            </div>
          )}
          {failure !== undefined && <FailureMessage error={failure} />}
        </div>
      </LocalAlert.Content>
    </LocalAlert>
  );
}

/** Who saved in between and when, where the API says so. */
function useStaleBy(problem: ApiProblem): string | undefined {
  const words = usePlatformMessages();
  const format = useFormat();
  const [entry] = problem.errors;
  const { changedBy, changedAt } = (entry ?? {}) as Record<string, unknown>;
  if (typeof changedBy !== 'string' || typeof changedAt !== 'string') return entry?.detail;
  return words.form.staleBy(changedBy, format.instant(changedAt));
}
