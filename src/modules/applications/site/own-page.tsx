import { BodyLong, Heading, Link } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { dateText, instantText } from '#platform/core/dates.ts';
import { reasonsOf } from '#platform/core/decision.ts';
import type { Decision } from '#platform/core/decision.ts';
import type { Language } from '#platform/core/language.ts';
import { ButtonLink, endOfDay, Facts, Notice, Reasons, Submit } from '#platform/view/index.ts';
import type { Fact, PageAccount, PageDescription } from '#platform/view/index.ts';
import { stepAddress, withdrawAddress } from '../contract/index.ts';
import type {
  ApplicationStatus,
  ApplyBlocker,
  EditApplicationBlocker,
  WithdrawBlocker,
} from '../domain/index.ts';
import { applicationMessages } from '../messages/index.ts';
import type { ApplicationReason } from '../messages/index.ts';
import { Answers } from './answers.tsx';
import type { AppliedJob } from './form-props.ts';
import type { FormFile, FormValues } from './form-values.ts';

/** What the applicant's own page of an application shows. */
export interface OwnPageProps {
  readonly language: Language;
  readonly account: PageAccount;
  readonly job: AppliedJob;
  /** The address of this page. */
  readonly application: string;
  readonly status: ApplicationStatus;
  /** ISO instants, null for what has not happened. */
  readonly savedAt: string;
  readonly sentAt: string | null;
  readonly withdrawnAt: string | null;
  readonly values: FormValues;
  readonly files: readonly FormFile[];
  /** Whether it may be changed now: a draft by the rule of applying, what was sent by that of editing. */
  readonly edit: Decision<ApplyBlocker | EditApplicationBlocker>;
  readonly withdraw: Decision<WithdrawBlocker>;
  /** The last day the information is kept, ISO 8601; null when it is not decided yet. */
  readonly keptUntil: string | null;
  /** A later application with the same address, to take over in place of this one (AP-6). */
  readonly newer: { readonly sentAt: string; readonly action: string } | null;
}

/** The sentences of reasons, one line each. */
export function reasonLines(
  reasons: readonly ApplicationReason[],
  language: Language,
): readonly { text: string }[] {
  const { reasons: words } = applicationMessages[language];
  return reasons.map((reason) => ({
    text: (words[reason.code] as (reason: ApplicationReason) => string)(reason),
  }));
}

function ownFacts(props: OwnPageProps): readonly Fact[] {
  const { language, job, status, savedAt, sentAt, withdrawnAt } = props;
  const { own: words, statuses } = applicationMessages[language];
  const when = (instant: string): string => instantText(language, instant, job.timeZone);
  return [
    { term: words.status, description: statuses[status].word },
    { term: words.job, description: <Link href={job.href}>{job.title}</Link> },
    { term: words.employer, description: job.employer },
    ...(sentAt === null ? [{ term: words.savedAt, description: when(savedAt) }] : []),
    ...(sentAt === null ? [] : [{ term: words.sentAt, description: when(sentAt) }]),
    ...(withdrawnAt === null ? [] : [{ term: words.withdrawnAt, description: when(withdrawnAt) }]),
    { term: words.deadline, description: endOfDay(job.deadline, job.timeZone, language) },
  ];
}

function Newer({ props }: { props: OwnPageProps }): ReactNode {
  const { language, newer, edit, job } = props;
  const { own: words } = applicationMessages[language];
  if (newer === null || !edit.allowed) return null;
  return (
    <Notice heading={words.newer}>
      <p>{words.newerText(instantText(language, newer.sentAt, job.timeZone))}</p>
      <form method="post" action={newer.action}>
        <Submit emphasis="secondary">{words.takeNewer}</Submit>
      </form>
    </Notice>
  );
}

function Actions({ props }: { props: OwnPageProps }): ReactNode {
  const { language, status, edit, withdraw, application, job } = props;
  const { own: words } = applicationMessages[language];
  const draft = status === 'draft';
  if (status === 'withdrawn') return null;
  return (
    <div className="site-stack">
      {edit.allowed ? (
        <>
          <p>{words.editUntil(endOfDay(job.deadline, job.timeZone, language))}</p>
          <div className="site-row">
            <ButtonLink href={stepAddress(application, draft ? 'about_you' : 'review')}>
              {draft ? words.continueDraft : words.edit}
            </ButtonLink>
            {withdraw.allowed && (
              <ButtonLink emphasis="tertiary" href={withdrawAddress(application)}>
                {words.withdraw}
              </ButtonLink>
            )}
          </div>
        </>
      ) : (
        <>
          <Reasons heading={words.cannotEdit} lines={reasonLines(reasonsOf(edit), language)} />
          {withdraw.allowed && (
            <ButtonLink emphasis="secondary" href={withdrawAddress(application)}>
              {words.withdraw}
            </ButtonLink>
          )}
        </>
      )}
    </div>
  );
}

function Kept({ props }: { props: OwnPageProps }): ReactNode {
  const { language, job, values, files, keptUntil } = props;
  const { own: words } = applicationMessages[language];
  return (
    <section className="site-section">
      <Heading level="2" size="medium" className="site-section__heading">
        {words.content}
      </Heading>
      <BodyLong className="site-small">
        {keptUntil === null ? words.keptWhile(job.employer) : words.keptUntil(dateText(language, keptUntil))}
      </BodyLong>
      <div className="site-section__more">
        <Answers language={language} publicBody={job.publicBody} values={values} files={files} />
      </div>
    </section>
  );
}

/** The applicant's own page: how it goes, what can be done, and what is kept (AP-7). */
export function ownPage(props: OwnPageProps): PageDescription {
  const { language, account, status } = props;
  const { own: words, statuses } = applicationMessages[language];
  return {
    language,
    account,
    title: words.title,
    body: (
      <div className="site-column site-stack site-stack--wide">
        <div className="site-head">
          <Heading level="1" size="xlarge">
            {words.title}
          </Heading>
          <p className="site-lead">{statuses[status].meaning}</p>
        </div>
        <Newer props={props} />
        <div className="site-box">
          <Facts facts={ownFacts(props)} />
        </div>
        <Actions props={props} />
        <Kept props={props} />
      </div>
    ),
  };
}
