import { Heading, Link } from '@navikt/ds-react';
import type { Language } from '#platform/core/language.ts';
import { endOfDay } from '#platform/view/index.ts';
import type { PageAccount, PageDescription } from '#platform/view/index.ts';
import { applicationMessages } from '../messages/index.ts';
import type { AppliedJob } from './form-props.ts';

/** What the receipt shows: nothing but what the sender typed and what everybody may know. */
export interface ReceiptPageProps {
  readonly language: Language;
  readonly account: PageAccount;
  readonly job: AppliedJob;
  /** The address as it was typed in the form that was sent. */
  readonly email: string;
}

/**
 * The page after *Send*: what happens next and when. It is the same for a first application and for one more with
 * the same address (AP-6), so that nobody learns from it who has applied; the mail tells the owner of the address.
 */
export function receiptPage({ language, account, job, email }: ReceiptPageProps): PageDescription {
  const { receipt: words } = applicationMessages[language];
  return {
    language,
    account,
    title: words.title,
    body: (
      <div className="site-column site-stack">
        <Heading level="1" size="xlarge">
          {words.title}
        </Heading>
        <p className="site-lead">{words.lead(job.title, job.employer)}</p>
        <Heading level="2" size="medium">
          {words.next}
        </Heading>
        <ol className="site-next">
          <li>
            {words.mail(email)} {words.mailMissing}
          </li>
          <li>{words.untilDeadline(endOfDay(job.deadline, job.timeZone, language))}</li>
          <li>
            {words.afterDeadline}
            {job.publicBody && ` ${words.list}`}
          </li>
        </ol>
        <Link href={`/${account.slug}/stillinger`}>{words.toList}</Link>
      </div>
    ),
  };
}
