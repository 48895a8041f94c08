import { CheckmarkIcon } from '@navikt/aksel-icons';
import { BodyShort, Loader } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { FailureMessage, useMessages, useReasonText } from '#platform/admin/index.ts';
import { reasonsOf } from '#platform/core/decision.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import type { Picker, RecruiterChoice } from './use-picker.ts';

interface RecruiterListProps {
  readonly id: string;
  readonly label: string;
  readonly picker: Picker;
  readonly optionId: (id: string) => string;
}

/** Those found: first who can be chosen, then the others in grey with every reason why not. */
export function RecruiterList({ id, label, picker, optionId }: RecruiterListProps) {
  const words = useMessages(recruitmentMessages).screens.picker;
  const { isOpen, choosable, others, isWaiting, error, search } = picker;
  const isEmpty = choosable.length + others.length === 0;
  return (
    <div className="tl-picker__popup" hidden={!isOpen}>
      {error !== null && <FailureMessage error={error} />}
      {isWaiting && (
        <div className="tl-picker__note">
          <Loader size="small" title={words.searching} />
        </div>
      )}
      {!isWaiting && error === null && isEmpty && (
        <BodyShort className="tl-picker__note">{search === '' ? words.nobody : words.none(search)}</BodyShort>
      )}
      <div id={id} role="listbox" aria-label={label} className="tl-picker__list">
        <Group title={words.choosable} choices={choosable} picker={picker} optionId={optionId} />
        <Group title={words.others} choices={others} picker={picker} optionId={optionId} />
      </div>
      {picker.isCut && <BodyShort className="tl-picker__note">{words.many}</BodyShort>}
    </div>
  );
}

interface GroupProps extends Pick<RecruiterListProps, 'picker' | 'optionId'> {
  readonly title: string;
  readonly choices: readonly RecruiterChoice[];
}

function Group({ title, choices, picker, optionId }: GroupProps) {
  if (choices.length === 0) return null;
  return (
    <div role="group" aria-label={title}>
      <div className="tl-picker__group" aria-hidden>
        {title}
      </div>
      {choices.map((choice) => (
        <Choice key={choice.id} choice={choice} picker={picker} elementId={optionId(choice.id)} />
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly choice: RecruiterChoice;
  readonly picker: Picker;
  readonly elementId: string;
}

function Choice({ choice, picker, elementId }: ChoiceProps) {
  const textOf = useReasonText();
  const element = useRef<HTMLDivElement>(null);
  const isActive = picker.active?.id === choice.id;
  const isChosen = picker.value === choice.id;
  const { allowed } = choice.choosable;
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const className = [
    'tl-picker__choice',
    isActive ? 'tl-picker__choice--active' : '',
    allowed ? '' : 'tl-picker__choice--closed',
  ].join(' ');
  return (
    // The keys are those of the field above, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={element}
      id={elementId}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      aria-disabled={!allowed}
      className={className}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => picker.choose(choice)}
    >
      <span className="tl-picker__name">
        {choice.name}
        {isChosen && <CheckmarkIcon aria-hidden fontSize="1.25rem" />}
      </span>
      {choice.title !== '' && <span className="tl-picker__title">{choice.title}</span>}
      {reasonsOf(choice.choosable).map((reason) => (
        <span key={reason.code} className="tl-picker__reason">
          {textOf(reason).text}
        </span>
      ))}
    </div>
  );
}
