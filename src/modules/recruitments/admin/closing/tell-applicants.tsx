import { useEffect, useRef } from 'react';
import { useFieldValue, useFormStore, useMessages, valueAt } from '#platform/admin/index.ts';
import type { ClosingOutcome } from '../../domain/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import { closingKit } from './closing-kit.ts';

interface TellApplicantsProps {
  readonly title: string;
  readonly outcome: ClosingOutcome;
  readonly untold: number;
}

/** The offer to tell those who have had no answer, with a message to begin from (CL-5). */
export function TellApplicants({ title, outcome, untold }: TellApplicantsProps) {
  const words = useMessages(recruitmentMessages).screens.closing;
  const isTelling = useFieldValue('tellApplicants') === true;
  const store = useFormStore();
  const drafted = useRef('');
  const draft = words.messageDraft.body[outcome];
  useEffect(() => {
    const { values } = store.read();
    if (valueAt(values, 'messageSubject') === '')
      store.set('messageSubject', words.messageDraft.subject(title));
    // What somebody wrote stays; a draft that nobody touched follows the outcome.
    const body = valueAt(values, 'messageBody');
    if (body === '' || body === drafted.current) store.set('messageBody', draft);
    drafted.current = draft;
  }, [draft, store, title, words]);
  return (
    <>
      <closingKit.Checkbox name="tellApplicants" label={words.tell(untold)} description={words.tellHelp} />
      {isTelling && (
        <>
          <closingKit.TextField name="messageSubject" label={words.messageSubject} optional={false} />
          <closingKit.TextArea name="messageBody" label={words.messageBody} rows={6} optional={false} />
        </>
      )}
    </>
  );
}
