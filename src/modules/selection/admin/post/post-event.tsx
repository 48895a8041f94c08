import { useState } from 'react';
import { FailureMessage, Reasons, useMessages } from '#platform/admin/index.ts';
import type { CandidateSheet, PossibleEvent } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { EventButtons } from './event-buttons.tsx';
import type { Drafts } from './drafts.ts';
import { PostConfirm } from './post-confirm.tsx';
import { PostForm } from './post-form.tsx';
import { useEventHeading } from './use-event-heading.ts';
import { usePostEvent } from './use-post-event.ts';

interface PostEventProps {
  readonly account: string;
  readonly sheet: CandidateSheet;
  readonly drafts: Drafts;
}

/** What can be done with the application (EV-1): at once, after a question, or with something written first. */
export function PostEvent({ account, sheet, drafts }: PostEventProps) {
  const words = useMessages(selectionMessages).screen.post;
  const heading = useEventHeading();
  const draft = drafts.of(sheet.id);
  const [chosenId, setChosenId] = useState(draft?.eventTypeId);
  const [done, setDone] = useState('');
  const post = usePostEvent();
  const chosen = sheet.possibleEvents.find(({ id }) => id === chosenId);

  const finish = (type: PossibleEvent) => {
    drafts.drop(sheet.id);
    setChosenId(undefined);
    setDone(words.done(heading(type)));
  };
  const choose = (type: PossibleEvent) => {
    setDone('');
    post.reset();
    if (waysOf(type) !== 'at_once') return setChosenId(type.id);
    setChosenId(undefined);
    post.mutate(
      { params: { account, id: sheet.id }, body: { eventTypeId: type.id } },
      { onSuccess: () => finish(type) },
    );
  };
  const shared = { account, sheet, onClose: () => setChosenId(undefined), onDone: finish };
  return (
    <section className="tl-post" aria-label={words.title}>
      <EventButtons possible={sheet.possibleEvents} isBusy={post.isPending} onChoose={choose} />
      {post.isError && <FailureMessage error={post.error} />}
      {chosen !== undefined && waysOf(chosen) === 'refused' && !chosen.post.allowed && (
        <Reasons announce title={words.cannot(heading(chosen))} reasons={chosen.post.reasons} />
      )}
      {chosen !== undefined && waysOf(chosen) === 'written' && (
        <PostForm key={chosen.id} {...shared} type={chosen} drafts={drafts} />
      )}
      <PostConfirm
        {...shared}
        type={chosen !== undefined && waysOf(chosen) === 'asked' ? chosen : undefined}
      />
      <p role="status" className="tl-post__done">
        {done}
      </p>
    </section>
  );
}

/** How an event is posted: not at all, with something written, after a question, or at once where the bin undoes it. */
function waysOf(type: PossibleEvent): 'refused' | 'written' | 'asked' | 'at_once' {
  if (!type.post.allowed) return 'refused';
  if (type.contactsCandidate || (type.setsStatus === null && !type.withdraws)) return 'written';
  return type.withdraws || type.setsStatus === 'hired' ? 'asked' : 'at_once';
}
