import { type Actor, missingPermission } from '#modules/access/server/index.ts';
import { decideAction } from '#modules/access/domain/index.ts';
import { languageOf } from '#platform/core/language.ts';
import { NOT_FOUND, ok, type Result } from '#platform/core/failure.ts';
import type { ReadTx } from '#platform/server/db/index.ts';
import type { CandidateSheet, EventView, PossibleEvent } from '../../contract/index.ts';
import { canDeactivate, canDelete, canPost } from '../../domain/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { type ApplicationSubject, findApplication, seesApplication } from '../application.subject.ts';
import { removalFacts } from '../event.subject.ts';
import { type EventType, listEventTypes } from '../event-types.ts';
import type { RecordedEvent } from '../events.repository.ts';
import { type MailSetting, readMailSetting } from '../queue-message.ts';
import { readDetails } from './sheet-details.ts';

/** The candidate sheet as it is now, to those who may see it. */
export async function readSheetView(tx: ReadTx, actor: Actor, id: string): Promise<Result<CandidateSheet>> {
  const subject = await findApplication(tx, id);
  if (subject === undefined || !seesApplication(actor, subject)) return NOT_FOUND;
  return ok(await viewSheet(tx, actor, subject));
}

/** The candidate sheet of an application, with every action's decision. */
export async function viewSheet(
  tx: ReadTx,
  actor: Actor,
  subject: ApplicationSubject,
): Promise<CandidateSheet> {
  const { application, recruitment } = subject;
  const { withdrawnAt, withdrawnBy } = application;
  return {
    ...(await readDetails(tx, application)),
    recruitment: { id: recruitment.id, title: recruitment.title },
    status: application.status,
    firstName: application.firstName,
    lastName: application.lastName,
    email: application.email,
    submittedAt: application.submittedAt.toString(),
    withdrawn:
      withdrawnAt === null || withdrawnBy === null ? null : { at: withdrawnAt.toString(), by: withdrawnBy },
    events: await viewEvents(tx, actor, subject),
    possibleEvents: await viewPossibleEvents(tx, actor, subject),
  };
}

async function viewEvents(tx: ReadTx, actor: Actor, subject: ApplicationSubject): Promise<EventView[]> {
  const { events, organisationPath: path } = subject;
  const missing = await missingPermission(tx, { actor, permission: 'event.remove', path });
  // The application has applied anew or not, whichever of its events is asked about.
  const withdrawal = events.find(({ active, withdraws }) => active && withdraws);
  const shared = withdrawal === undefined ? undefined : await removalFacts(tx, subject, withdrawal);
  return events.map((event) => {
    const facts = {
      event,
      events,
      outcome: subject.recruitment.outcome,
      appliedAnew: shared?.appliedAnew ?? false,
    };
    return {
      ...viewEvent(event),
      actions: {
        delete: decideAction(missing, canDelete(facts)),
        deactivate: decideAction(missing, canDeactivate(facts)),
      },
    };
  });
}

function viewEvent(event: RecordedEvent): Omit<EventView, 'actions'> {
  const { typeId, key, heading, icon, mailState, deactivatedAt } = event;
  return {
    id: event.id,
    type: { id: typeId, key, heading, icon },
    postedAt: event.postedAt.toString(),
    postedBy: event.byApplicant ? null : (event.postedByName ?? ''),
    note: event.note,
    mail:
      mailState === null
        ? null
        : {
            state: mailState,
            subject: event.mailSubject ?? '',
            sentAt: event.mailSentAt?.toString() ?? null,
          },
    deactivated:
      deactivatedAt === null
        ? null
        : {
            at: deactivatedAt.toString(),
            by: event.deactivatedByName ?? '',
            reason: event.deactivatedReason,
          },
  };
}

async function viewPossibleEvents(
  tx: ReadTx,
  actor: Actor,
  { application, recruitment, organisationPath: path }: ApplicationSubject,
): Promise<PossibleEvent[]> {
  const posting = await missingPermission(tx, { actor, permission: 'event.post', path });
  const withdrawing = await missingPermission(tx, { actor, permission: 'application.withdraw', path });
  const setting = await readMailSetting(tx, application.id);
  return (await listEventTypes(tx)).map((type) => ({
    ...type,
    message: draftOf(type, { actor, setting, application }),
    post: decideAction(
      type.withdraws ? (posting ?? withdrawing) : posting,
      canPost(type, { ...application, outcome: recruitment.outcome }),
    ),
  }));
}

/** What the message of an event type says unless the recruiter writes something else; null where none is sent. */
function draftOf(
  type: EventType,
  {
    actor,
    setting,
    application,
  }: {
    readonly actor: Actor;
    readonly setting: MailSetting;
    readonly application: ApplicationSubject['application'];
  },
): PossibleEvent['message'] {
  if (!type.contactsCandidate) return null;
  const { drafts } = selectionMessages[languageOf(application.language)].mail;
  const facts = {
    firstName: application.firstName,
    position: setting.position,
    account: setting.account,
    sender: `${actor.name.first} ${actor.name.last}`,
  };
  const draft = type.key === 'interview' || type.key === 'rejection' ? drafts[type.key] : drafts.message;
  return draft(facts);
}
