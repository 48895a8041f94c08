import { useEffect, useRef, useState } from 'react';
import { FailureMessage, Reasons, useMessages } from '#platform/admin/index.ts';
import type { CandidateSheet, PossibleEvent } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { EventButtons } from './event-buttons.tsx';
import type { Drafts } from './drafts.ts';
import { PostConfirm } from './post-confirm.tsx';
import { PostForm } from './post-form.tsx';
import { useEventAction, useEventHeading } from './use-event-heading.ts';
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
  const actionOf = useEventAction();
  const [chosen, setChosen] = useState(() => begunIn(sheet, drafts));
  const [done, setDone] = useState<Done>();
  const said = useRef<HTMLParagraphElement>(null);
  const post = usePostEvent();

  const finish = (type: PossibleEvent) => {
    drafts.drop(sheet.id);
    setChosen(undefined);
    setDone({ text: words.done(heading(type)), before: sheet.events.map(({ id }) => id) });
  };
  const choose = (type: PossibleEvent) => {
    // The buttons keep their focus while an event is on its way, and do nothing.
    if (post.isPending) return;
    setDone(undefined);
    post.reset();
    const way = wayOf(type);
    setChosen({ type, way });
    if (way !== 'at_once') return;
    post.mutate(
      { params: { account, id: sheet.id }, body: { eventTypeId: type.id } },
      { onSuccess: () => finish(type) },
    );
  };
  useEffect(() => {
    // What the event was written in is gone, and with it the focus.
    if (done !== undefined && document.activeElement === document.body) said.current?.focus();
  }, [done]);
  const shared = { account, sheet, onClose: () => setChosen(undefined), onDone: finish };
  return (
    <section className="tl-post" aria-label={words.title}>
      <EventButtons possible={sheet.possibleEvents} onChoose={choose} />
      {post.isError && <FailureMessage error={post.error} />}
      {chosen?.way === 'refused' && !chosen.type.post.allowed && (
        <Reasons announce title={words.cannot(actionOf(chosen.type))} reasons={chosen.type.post.reasons} />
      )}
      {chosen?.way === 'written' && (
        <PostForm key={chosen.type.id} {...shared} type={chosen.type} drafts={drafts} />
      )}
      <PostConfirm {...shared} type={chosen?.way === 'asked' ? chosen.type : undefined} />
      <p ref={said} tabIndex={-1} role="status" className="tl-post__done">
        {done !== undefined && stillStands(sheet, done) ? done.text : ''}
      </p>
    </section>
  );
}

/** What is said of an event that was posted, and the events there were before it. */
interface Done {
  readonly text: string;
  readonly before: readonly string[];
}

/** Whether the event that was posted is still there: what is said of it is not said of one that was removed. */
const stillStands = ({ events }: CandidateSheet, { before }: Done): boolean =>
  events.some(({ id, deactivated }) => deactivated === null && !before.includes(id));

/** How an event is posted: not at all, with something written, after a question, or at once where the bin undoes it. */
type Way = 'refused' | 'written' | 'asked' | 'at_once';

/** An event type as it was chosen: what happens to the application meanwhile is for the server to say. */
interface Chosen {
  readonly type: PossibleEvent;
  readonly way: Way;
}

/** What was begun for the application earlier, and not sent. */
function begunIn(sheet: CandidateSheet, drafts: Drafts): Chosen | undefined {
  const begun = drafts.of(sheet.id);
  const type = sheet.possibleEvents.find(({ id }) => id === begun?.eventTypeId);
  return type === undefined ? undefined : { type, way: 'written' };
}

function wayOf(type: PossibleEvent): Way {
  if (!type.post.allowed) return 'refused';
  if (type.contactsCandidate || (type.setsStatus === null && !type.withdraws)) return 'written';
  return type.withdraws || type.setsStatus === 'hired' ? 'asked' : 'at_once';
}
