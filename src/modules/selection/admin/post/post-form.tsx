import { BodyShort, Button, Heading } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { formFor, useFieldValue, useMessages } from '#platform/admin/index.ts';
import { type CandidateSheet, type PossibleEvent, postEventRoute } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import type { Draft, Drafts } from './drafts.ts';
import { useEventAction } from './use-event-heading.ts';
import { usePostEvent } from './use-post-event.ts';

interface PostFormProps {
  readonly account: string;
  readonly sheet: CandidateSheet;
  readonly type: PossibleEvent;
  readonly drafts: Drafts;
  readonly onClose: () => void;
  readonly onDone: (type: PossibleEvent) => void;
}

const { Form, TextField, TextArea } = formFor(postEventRoute.body);

/** An event with something written: a message to the candidate, or a note. What is begun is kept until it is sent. */
export function PostForm({ account, sheet, type, drafts, onClose, onDone }: PostFormProps) {
  const words = useMessages(selectionMessages).screen.post;
  const actionOf = useEventAction();
  const post = usePostEvent();
  const title = useRef<HTMLHeadingElement>(null);
  const [initial] = useState((): Draft => {
    const kept = drafts.of(sheet.id);
    if (kept?.eventTypeId === type.id) return kept;
    const begun = { eventTypeId: type.id, note: '' };
    return type.message === null ? begun : { ...begun, message: type.message };
  });
  useEffect(() => title.current?.focus(), []);
  const close = () => {
    drafts.drop(sheet.id);
    onClose();
  };
  return (
    <div className="tl-panel tl-stack tl-stack--tight">
      <Heading level="3" size="xsmall" ref={title} tabIndex={-1}>
        {actionOf(type)}
      </Heading>
      <Form
        initial={initial}
        saves={false}
        submitLabel={type.contactsCandidate ? words.send : words.save}
        onSubmit={(body) => post.mutateAsync({ params: { account, id: sheet.id }, body })}
        onSaved={() => onDone(type)}
        actions={
          <Button type="button" variant="tertiary" onClick={close}>
            {words.drop}
          </Button>
        }
      >
        {type.contactsCandidate && (
          <>
            <BodyShort className="tl-subtle">{words.to(sheet.email)}</BodyShort>
            <TextField name="message/subject" label={words.subject} />
            <TextArea name="message/body" label={words.body} rows={12} />
          </>
        )}
        <TextArea name="note" label={words.note} rows={3} optional={type.contactsCandidate} />
        <KeepDraft type={type} onChange={(draft) => drafts.keep(sheet.id, draft)} />
      </Form>
    </div>
  );
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Keeps what is typed while the reader looks at other applications. */
function KeepDraft({
  type,
  onChange,
}: {
  readonly type: PossibleEvent;
  readonly onChange: (draft: Draft) => void;
}) {
  const note = textIn(useFieldValue('note'));
  const subject = textIn(useFieldValue('message/subject'));
  const body = textIn(useFieldValue('message/body'));
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    const begun = { eventTypeId: type.id, note };
    latest.current(type.contactsCandidate ? { ...begun, message: { subject, body } } : begun);
  }, [type, note, subject, body]);
  return null;
}
