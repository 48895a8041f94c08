import { BodyLong, Heading, Link } from '@navikt/ds-react';
import type { Language } from '#platform/core/language.ts';
import { endOfDay, hasHelp, HelpLine, Reasons } from '#platform/view/index.ts';
import type { PageAccount, PageDescription } from '#platform/view/index.ts';
import type { ApplyBlocker, EditApplicationBlocker } from '../domain/index.ts';
import { applicationMessages } from '../messages/index.ts';
import type { AppliedJob } from './form-props.ts';
import { reasonLines } from './own-page.tsx';

interface DraftPageProps {
  readonly language: Language;
  readonly account: PageAccount;
  readonly job: AppliedJob;
}

/** What the page shows after *Save and continue later*. */
export interface LaterPageProps extends DraftPageProps {
  readonly email: string;
  /** False while nobody has opened a link sent to the address; such a draft ends after 24 hours (QU-2). */
  readonly confirmed: boolean;
  /** Where to go on at once. */
  readonly continueHref: string;
}

/** What comes after *Save and continue later*: where the link went, and until when. */
export function laterPage(props: LaterPageProps): PageDescription {
  const { language, account, job, email, confirmed, continueHref } = props;
  const { later: words } = applicationMessages[language];
  return {
    language,
    account,
    title: words.title,
    body: (
      <div className="site-column site-stack">
        <Heading level="1" size="large">
          {words.title}
        </Heading>
        <BodyLong>{words.lead(email)}</BodyLong>
        {!confirmed && <BodyLong>{words.confirm}</BodyLong>}
        <p>
          <strong>{words.deadline(endOfDay(job.deadline, job.timeZone, language))}</strong>
        </p>
        <Link href={continueHref}>{words.continueNow}</Link>
      </div>
    ),
  };
}

/** What the page shows that refuses an application. */
export interface CannotApplyPageProps extends DraftPageProps {
  readonly reasons: readonly (ApplyBlocker | EditApplicationBlocker)[];
  /** Whether something was filled in and is kept. */
  readonly hasDraft: boolean;
}

/** Why one cannot apply, with every reason, and what is kept. */
export function cannotApplyPage(props: CannotApplyPageProps): PageDescription {
  const { language, account, job, reasons, hasDraft } = props;
  const { cannotApply: words, form } = applicationMessages[language];
  const title = hasDraft ? words.draftTitle : words.title;
  return {
    language,
    account,
    title,
    body: (
      <div className="site-column site-stack site-stack--wide">
        <Heading level="1" size="large">
          {form.title(job.title)}
        </Heading>
        <Reasons
          heading={title}
          lines={reasonLines(reasons, language)}
          {...(hasDraft ? { instead: words.kept } : {})}
        />
        <p>
          <Link href={`/${account.slug}/stillinger`}>{words.seeOthers}</Link>
        </p>
      </div>
    ),
  };
}

/** What a private link answers that opens nothing: the same for every reason, so that it tells nothing. */
export function lostLinkPage({ language, account }: Omit<DraftPageProps, 'job'>): PageDescription {
  const { lostLink: words, mail } = applicationMessages[language];
  return {
    language,
    account,
    title: words.title,
    body: (
      <div className="site-column site-stack">
        <Heading level="1" size="large">
          {words.title}
        </Heading>
        <BodyLong>{words.lead}</BodyLong>
        <BodyLong>{words.newest}</BodyLong>
        {hasHelp(account.help) && (
          <p>
            {mail.help} <HelpLine help={account.help} />
          </p>
        )}
      </div>
    ),
  };
}
