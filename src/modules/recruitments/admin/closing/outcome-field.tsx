import { Radio, RadioGroup } from '@navikt/ds-react';
import { useField } from '#platform/admin/form/form-context.tsx';
import { Reasons, useMessages } from '#platform/admin/index.ts';
import type { ClosingOutcome } from '../../domain/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import type { OutcomeChoice } from './closing-choices.ts';

interface OutcomeFieldProps {
  readonly choices: readonly OutcomeChoice[];
  readonly onChoose: (outcome: ClosingOutcome) => void;
}

/** The outcomes in their order: one to choose, or in its place every reason why it must wait. */
export function OutcomeField({ choices, onChoose }: OutcomeFieldProps) {
  const words = useMessages(recruitmentMessages);
  const { closing } = words.screens;
  const field = useField({ name: 'outcome', label: closing.question }, 'choice');
  return (
    <RadioGroup
      id={field.id}
      legend={field.label}
      error={field.error}
      className="tl-field"
      value={field.value ?? ''}
      onChange={(outcome: ClosingOutcome) => {
        field.set(outcome);
        onChoose(outcome);
      }}
    >
      {choices.map((choice) =>
        choice.reasons.length > 0 ? (
          <OutcomeReasons key={choice.outcome} {...choice} />
        ) : (
          <Radio
            key={choice.outcome}
            value={choice.outcome}
            description={closing.outcomeHelp[choice.outcome]}
          >
            {words.outcomes[choice.outcome]}
          </Radio>
        ),
      )}
    </RadioGroup>
  );
}

/** Every reason in the way of one outcome. */
export function OutcomeReasons({ outcome, reasons }: OutcomeChoice) {
  const words = useMessages(recruitmentMessages);
  if (reasons.length === 0) return null;
  return (
    <div className="tl-closing__blocked">
      <Reasons title={words.screens.closing.cannotAs(words.outcomes[outcome])} reasons={reasons} />
    </div>
  );
}
