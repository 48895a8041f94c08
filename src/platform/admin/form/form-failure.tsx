import { BodyLong, Button, LocalAlert } from '@navikt/ds-react';
import { useState } from 'react';
import { ApiProblem } from '../api/failures.ts';
import { useFormat } from '../format/use-format.ts';
import { usePlatformMessages } from '../messages/index.ts';
import { FailureMessage } from '../states/failure-message.tsx';
import { useFormStore } from './form-context.tsx';
import type { Submit } from './use-submit.ts';

interface FormFailureProps {
  readonly submit: Submit;
  readonly onReload?: () => Promise<unknown>;
}

/** Why a form was not saved, when no field is to blame, and the way on. Nothing typed is touched. */
export function FormFailure({ submit, onReload }: FormFailureProps) {
  const { failure } = submit;
  if (failure === undefined) return null;
  if (failure instanceof ApiProblem && failure.kind === 'stale') {
    return (
      <Stale
        problem={failure}
        onDone={submit.forgetFailure}
        {...(onReload === undefined ? {} : { onReload })}
      />
    );
  }
  return <FailureMessage error={failure} />;
}

interface StaleProps {
  readonly problem: ApiProblem;
  readonly onReload?: () => Promise<unknown>;
  readonly onDone: () => void;
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
      store.adopt(await onReload?.());
      onDone();
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
