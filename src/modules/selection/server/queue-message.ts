import { languageOf } from '#platform/core/language.ts';
import { PRIVATE_LINK, queueMail } from '#platform/server/mail/index.ts';
import { type ReadTx, sql, type WriteTx } from '#platform/server/db/index.ts';
import { messageToCandidate } from '../emails/index.ts';
import type { ApplicationSubject } from './application.subject.ts';

/** What a message to a candidate is written with. */
export interface MailSetting {
  readonly account: string;
  /** The title of the advertisement in the applicant's language, or of the recruitment where none was published. */
  readonly position: string;
  readonly helpName: string;
  readonly helpPhone: string;
  readonly helpEmail: string;
}

/** Queues a message to the candidate, to the stored address alone; null when there is none to send. */
export async function queueMessage(
  tx: WriteTx,
  {
    subject: { application },
    message,
  }: {
    readonly subject: ApplicationSubject;
    readonly message: { readonly subject: string; readonly body: string } | undefined;
  },
): Promise<string | null> {
  if (message === undefined) return null;
  const setting = await readMailSetting(tx, application.id);
  const mail = messageToCandidate({
    ...message,
    language: languageOf(application.language),
    position: setting.position,
    account: setting.account,
    help: { name: setting.helpName, phone: setting.helpPhone, email: setting.helpEmail },
    link: PRIVATE_LINK,
  });
  return queueMail(tx, { mail, to: application.email, applicationId: application.id });
}

/** Reads what a message about an application is written with. */
export async function readMailSetting(tx: ReadTx, applicationId: string): Promise<MailSetting> {
  const { rows } = await sql<MailSetting>`
    select c.name as account, c.help_name, c.help_phone, c.help_email, coalesce(
             (select t.value ->> 'title'
                from advertisements_read.version v
                cross join lateral jsonb_array_elements(v.content -> 'texts') with ordinality as t (value, place)
               where v.account_id = a.account_id and v.recruitment_id = a.recruitment_id
               order by v.number desc, (t.value ->> 'language' = a.language) desc, t.place
               limit 1), r.title) as position
      from applications_read.application a
      join accounts_read.account c on c.id = a.account_id
      join recruitments_read.recruitment r on r.account_id = a.account_id and r.id = a.recruitment_id
     where a.account_id = ${tx.accountId} and a.id = ${applicationId}
  `.execute(tx.db);
  const [setting] = rows;
  if (setting === undefined) throw new Error('an application without its recruitment');
  return setting;
}
