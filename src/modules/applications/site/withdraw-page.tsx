import { BodyLong, Heading, Link } from '@navikt/ds-react';
import { reasonsOf } from '#platform/core/decision.ts';
import type { Decision } from '#platform/core/decision.ts';
import type { Language } from '#platform/core/language.ts';
import { ButtonLink, endOfDay, Reasons, Submit } from '#platform/view/index.ts';
import type { PageAccount, PageDescription } from '#platform/view/index.ts';
import type { WithdrawBlocker } from '../domain/index.ts';
import { applicationMessages } from '../messages/index.ts';
import type { AppliedJob } from './form-props.ts';
import { reasonLines } from './own-page.tsx';

/** What the page that asks before an application is withdrawn shows. */
export interface WithdrawPageProps {
  readonly language: Language;
  readonly account: PageAccount;
  readonly job: AppliedJob;
  /** The applicant's own page of the application. */
  readonly application: string;
  readonly withdraw: Decision<WithdrawBlocker>;
  /** Whether one may apply anew afterwards (AP-6). */
  readonly canApplyAgain: boolean;
}

/** Asks before an application is withdrawn, which cannot be undone (AP-7). */
export function withdrawPage(props: WithdrawPageProps): PageDescription {
  const { language, account, job, application, withdraw, canApplyAgain } = props;
  const { withdraw: words, own } = applicationMessages[language];
  const title = withdraw.allowed ? words.title : own.cannotWithdraw;
  return {
    language,
    account,
    title,
    body: (
      <div className="site-column site-stack">
        <Heading level="1" size="large">
          {title}
        </Heading>
        {withdraw.allowed ? (
          <>
            <BodyLong>
              {words.lead(job.title)} <strong>{words.final}</strong>
              {canApplyAgain && ` ${words.again(endOfDay(job.deadline, job.timeZone, language))}`}
            </BodyLong>
            <form method="post" className="site-buttons">
              <Submit emphasis="danger">{words.confirm}</Submit>
              <ButtonLink emphasis="secondary" href={application}>
                {words.keep}
              </ButtonLink>
            </form>
          </>
        ) : (
          <>
            <Reasons heading={own.cannotWithdraw} lines={reasonLines(reasonsOf(withdraw), language)} />
            <Link href={application}>{own.title}</Link>
          </>
        )}
      </div>
    ),
  };
}

/** What comes after an application was withdrawn. */
export function withdrawnPage(props: Omit<WithdrawPageProps, 'withdraw'>): PageDescription {
  const { language, account, job, application, canApplyAgain } = props;
  const { withdraw: words, own } = applicationMessages[language];
  return {
    language,
    account,
    title: words.done,
    body: (
      <div className="site-column site-stack">
        <Heading level="1" size="large">
          {words.done}
        </Heading>
        <BodyLong>{words.doneText}</BodyLong>
        {canApplyAgain && (
          <p>
            {words.again(endOfDay(job.deadline, job.timeZone, language))}{' '}
            <Link href={job.href}>{words.applyAgain}</Link>
          </p>
        )}
        <Link href={application}>{own.title}</Link>
      </div>
    ),
  };
}
