import { Button, InlineMessage } from '@navikt/ds-react';
import { type ReactNode, useState } from 'react';
import { Reasons, useAccountParam, useMessages } from '#platform/admin/index.ts';
import { closeRecruitmentRoute, type RecruitmentView } from '../../contract/index.ts';
import type { ClosingOutcome } from '../../domain/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import { useChange } from '../use-change.ts';
import { type ClosingChoices, closingChoices } from './closing-choices.ts';
import { closingKit } from './closing-kit.ts';
import { TellApplicants } from './tell-applicants.tsx';
import { OutcomeField, OutcomeReasons } from './outcome-field.tsx';
import { WhatElseHappens } from './what-else-happens.tsx';

interface ClosingProps {
  readonly recruitment: RecruitmentView;
  /** How many applicants have had no answer; 0 also where the reader may not tell them. */
  readonly untold: number;
  /** Leaves the dialog; `closed` where the recruitment is. */
  readonly onLeave: (closed: boolean) => void;
}

/** The closing of a recruitment: its outcome, or every reason why it must wait (CL-1 to CL-5). */
export function Closing({ recruitment, untold, onLeave }: ClosingProps) {
  const words = useMessages(recruitmentMessages).screens.closing;
  const choices = closingChoices(recruitment.actions.close);
  const stay = (
    <Button type="button" variant="secondary" onClick={() => onLeave(false)}>
      {words.stay}
    </Button>
  );
  if (choices.shared.length === 0) {
    return <ClosingForm {...{ recruitment, untold, onLeave, choices, stay }} />;
  }
  return (
    <div className="tl-stack">
      <Reasons title={words.cannot} reasons={choices.shared} />
      {choices.choices.map((choice) => (
        <OutcomeReasons key={choice.outcome} {...choice} />
      ))}
      <div>{stay}</div>
    </div>
  );
}

type ClosingFormProps = ClosingProps & { readonly choices: ClosingChoices; readonly stay: ReactNode };

function ClosingForm({ recruitment, untold, onLeave, choices, stay }: ClosingFormProps) {
  const words = useMessages(recruitmentMessages);
  const { closing } = words.screens;
  const { account } = useAccountParam();
  const close = useChange(closeRecruitmentRoute);
  const [outcome, setOutcome] = useState<ClosingOutcome>();
  const isCancelled = outcome === 'cancelled';
  return (
    <closingKit.Form
      initial={{
        version: recruitment.version,
        reason: '',
        tellApplicants: untold > 0,
        messageSubject: '',
        messageBody: '',
      }}
      guardsLeaving={false}
      saves={false}
      onSubmit={(body) => close({ params: { account, id: recruitment.id }, body })}
      onSaved={() => onLeave(true)}
      submitLabel={outcome === undefined ? closing.chooseFirst : closing.action(words.outcomes[outcome])}
      actions={stay}
    >
      <OutcomeField choices={choices.choices} onChoose={setOutcome} />
      {outcome !== undefined && outcome !== 'recruited' && recruitment.hiredCount > 0 && (
        <InlineMessage status="warning" role="status">
          {closing.stillHired(recruitment.hiredCount)}
        </InlineMessage>
      )}
      {outcome !== undefined && (
        <closingKit.TextArea
          name="reason"
          label={isCancelled ? closing.reasonCancelled : closing.reason}
          optional={!isCancelled}
          rows={2}
        />
      )}
      {outcome !== undefined && untold > 0 && (
        <TellApplicants title={recruitment.title} outcome={outcome} untold={untold} />
      )}
      <WhatElseHappens recruitment={recruitment} />
    </closingKit.Form>
  );
}
