import { Button } from '@navikt/ds-react';
import { useEffect, useMemo, useState } from 'react';
import type { z } from 'zod';
import type { Decision, Reason } from '../../core/decision.ts';
import { usePlatformMessages } from '../messages/index.ts';
import { DisabledReason } from '../reasons/guarded-button.tsx';
import { FormContextProvider } from './form-context.tsx';
import { FormErrors } from './form-errors.tsx';
import type { FormProps } from './form-props.ts';
import { FormFailure } from './form-failure.tsx';
import { FormStatus } from './form-status.tsx';
import { FormStore } from './form-store.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useSubmit } from './use-submit.ts';

/** The one form of the application: validates by contract, shows every error, says what is saved, loses nothing. */
export function Form<Schema extends z.ZodType, Saved = unknown>(props: FormProps<Schema, Saved>) {
  const { schema, initial, guardsLeaving = true } = props;
  const [store] = useState(() => new FormStore(initial));
  useEffect(() => store.adoptQuietly(initial), [store, initial]);
  const surroundings = useMemo(() => ({ store, schema }), [store, schema]);
  const submit = useSubmit(store, props);
  return (
    <FormContextProvider value={surroundings}>
      <form
        noValidate
        className="tl-form"
        onSubmit={(event) => {
          event.preventDefault();
          // A form in a dialog of another form is its child in React, not in the page.
          event.stopPropagation();
          void submit.send();
        }}
      >
        <FormErrors />
        {props.children}
        <FormFailure
          submit={submit}
          {...(props.onReload === undefined ? {} : { onReload: props.onReload })}
        />
        <div className="tl-form__end">
          <SubmitButton isBusy={submit.isBusy} label={props.submitLabel} decision={props.decision} />
          {props.actions}
          {props.saves !== false && (
            <FormStatus
              isBusy={submit.isBusy}
              savedAt={submit.savedAt}
              hasFailed={submit.failure !== undefined}
            />
          )}
        </div>
      </form>
      {guardsLeaving && <LeaveGuard store={store} />}
    </FormContextProvider>
  );
}

function SubmitButton(props: {
  readonly isBusy: boolean;
  readonly label: string | undefined;
  readonly decision: Decision<Reason> | undefined;
}) {
  const words = usePlatformMessages();
  const label = props.label ?? words.form.save;
  const button = useKeptFocus(props.isBusy);
  if (props.decision?.allowed === false)
    return <DisabledReason reasons={props.decision.reasons}>{label}</DisabledReason>;
  return (
    <Button ref={button} type="submit" loading={props.isBusy}>
      {label}
    </Button>
  );
}
