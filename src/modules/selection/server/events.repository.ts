import { type ReadTx, sql } from '#platform/server/db/index.ts';
import type { EventIcon, EventTypeKey, RemovableEvent, SettableStatus } from '../domain/index.ts';

/** Where a message stands on its way out. */
export type MailState = 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled';

/** An event of an application, with what its rules read and what its row shows. */
export interface RecordedEvent extends RemovableEvent {
  readonly typeId: string;
  readonly key: EventTypeKey;
  readonly heading: string;
  readonly icon: EventIcon;
  /** Null where the applicant did it. */
  readonly postedByName: string | null;
  readonly note: string;
  readonly mailId: string | null;
  readonly mailState: MailState | null;
  readonly mailSubject: string | null;
  readonly mailSentAt: Temporal.Instant | null;
  readonly deactivatedAt: Temporal.Instant | null;
  readonly deactivatedByName: string | null;
  readonly deactivatedReason: string;
}

type Row = Omit<RecordedEvent, 'active' | 'contacted' | 'setsStatus'> & {
  readonly setsStatus: SettableStatus | null;
};

/** Every event of an application, newest first. */
export async function readEvents(tx: ReadTx, applicationId: string): Promise<readonly RecordedEvent[]> {
  const { rows } = await sql<Row>`
    select e.id, e.posted_at, e.by_applicant, e.note, e.mail_id, e.deactivated_at, e.deactivated_reason,
           t.id as type_id, t.key, t.heading, t.icon, t.sets_status, t.withdraws,
           p.name as posted_by_name,
           d.name as deactivated_by_name,
           o.state as mail_state, o.subject as mail_subject, o.sent_at as mail_sent_at
      from event e
      join event_type t on t.account_id = e.account_id and t.id = e.event_type_id
      left join access_read.member p on p.account_id = e.account_id and p.user_id = e.posted_by
      left join access_read.member d on d.account_id = e.account_id and d.user_id = e.deactivated_by
      left join platform_read.outgoing_mail o on o.account_id = e.account_id and o.id = e.mail_id
     where e.account_id = ${tx.accountId} and e.application_id = ${applicationId}
     order by e.posted_at desc, e.id desc
  `.execute(tx.db);
  return rows.map((row) => ({
    ...row,
    active: row.deactivatedAt === null,
    contacted: row.mailState !== null && row.mailState !== 'cancelled',
  }));
}

/** The application an event belongs to; undefined when the account has no such event. */
export async function applicationOfEvent(tx: ReadTx, eventId: string): Promise<string | undefined> {
  const found = await tx.db
    .selectFrom('event')
    .select('applicationId')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', eventId)
    .executeTakeFirst();
  return found?.applicationId;
}
