import { Heading, Link } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { PublishedContent, PublishedText } from '#modules/advertisements/contract/index.ts';
import { ownLanguageTitle } from '#modules/advertisements/messages/index.ts';
import type { JobPageState } from '#modules/publishing/domain/index.ts';
import { publishingMessages } from '#modules/publishing/messages/index.ts';
import { dateText } from '#platform/core/dates.ts';
import type { Language } from '#platform/core/language.ts';
import { ButtonLink, endOfDay, Facts, JsonLd, Notice, SanitisedHtml, textOf } from '#platform/view/index.ts';
import type { LanguageLinks, PageAccount, PageDescription } from '#platform/view/index.ts';
import { jobFacts } from './job-facts.ts';
import type { Country } from './job-facts.ts';
import { jobPosting, sectionsOf } from './job-posting.ts';
import { JobSharing } from './job-sharing.tsx';

/** What a job page shows. */
export interface JobPageProps {
  /** The language of the page around the advertisement. */
  readonly language: Language;
  readonly account: PageAccount & { readonly country: Country };
  readonly slug: string;
  readonly content: PublishedContent;
  /** The language asked for; the advertisement's first one where it has no such text. */
  readonly textLanguage: string;
  readonly state: JobPageState;
  readonly firstPublishedAt: string;
  /** The absolute address of the page, without a query. */
  readonly url: string;
  readonly inLanguages?: LanguageLinks;
}

/** The text of an advertisement in a language, or in its main language. */
export function textIn(content: PublishedContent, language: string): PublishedText {
  const [main] = content.texts;
  const text = content.texts.find((candidate) => candidate.language === language) ?? main;
  if (text === undefined) throw new Error('A published advertisement without a text.');
  return text;
}

function Over({ props }: { props: JobPageProps }): ReactNode {
  const { language, content, state, account } = props;
  const { job } = publishingMessages[language];
  const deadline = endOfDay(content.applicationDeadline, content.timeZone, language);
  return (
    <Notice kind="warning" heading={state === 'expired' ? job.expired : job.withdrawn}>
      <p>{state === 'expired' ? job.expiredText(deadline) : job.withdrawnText}</p>
      <p>{job.alreadyApplied}</p>
      <p>
        <Link href={`/${account.slug}/stillinger`}>{job.seeOthers}</Link>
      </p>
    </Notice>
  );
}

function OtherTexts({ props, shown }: { props: JobPageProps; shown: PublishedText }): ReactNode {
  const others = props.content.texts.filter((text) => text.language !== shown.language);
  if (others.length === 0) return null;
  const { job } = publishingMessages[props.language];
  return (
    <nav aria-label={job.otherLanguages} className="site-row site-no-print site-texts">
      <span className="site-muted">{job.readIn}</span>
      {others.map((text) => (
        <Link
          key={text.language}
          href={`?tekst=${text.language}`}
          lang={text.language}
          hrefLang={text.language}
        >
          {ownLanguageTitle(text.language)}
        </Link>
      ))}
    </nav>
  );
}

function Aside({ props }: { props: JobPageProps }): ReactNode {
  const { language, account, content, state, slug } = props;
  const { job } = publishingMessages[language];
  return (
    <aside className="site-split__aside" aria-label={job.facts}>
      <div className="site-box site-stack site-stack--wide">
        <Facts facts={jobFacts(content, account.country, language)} />
        {state === 'open' && (
          <div className="site-apply site-no-print">
            <ButtonLink href={`/${account.slug}/stillinger/${slug}/sok`}>{job.apply}</ButtonLink>
          </div>
        )}
      </div>
    </aside>
  );
}

function Body({ props }: { props: JobPageProps }): ReactNode {
  const { language, account, content, state, firstPublishedAt } = props;
  const { job } = publishingMessages[language];
  const text = textIn(content, props.textLanguage);
  const published = Temporal.Instant.from(firstPublishedAt)
    .toZonedDateTimeISO(content.timeZone)
    .toPlainDate();
  const lang = text.language === language ? undefined : text.language;
  return (
    <article>
      <p className="site-no-print site-back">
        <Link href={`/${account.slug}/stillinger`}>{job.toList}</Link>
      </p>
      <Heading level="1" size="xlarge" lang={lang} className="site-title">
        {text.title}
      </Heading>
      <p className="site-muted site-title__under">
        {[content.organisationName, content.location].filter((part) => part !== '').join(', ')}
      </p>
      {state !== 'open' && <Over props={props} />}
      <div className="site-split">
        <Aside props={props} />
        <div className="site-split__main">
          <OtherTexts props={props} shown={text} />
          {sectionsOf(text).map(({ heading, html }) => (
            <section key={heading} className="site-section" lang={lang}>
              <Heading level="2" size="medium" className="site-section__heading">
                {heading}
              </Heading>
              <SanitisedHtml html={html} />
            </section>
          ))}
          <p className="site-section site-muted site-small">
            {job.publishedAt(dateText(language, published.toString()))}
          </p>
          {state === 'open' && <JobSharing language={language} url={props.url} title={text.title} />}
        </div>
      </div>
    </article>
  );
}

const descriptionLength = 155;

function Head({ props }: { props: JobPageProps }): ReactNode {
  const { content, account, url, firstPublishedAt, state } = props;
  const text = textIn(content, props.textLanguage);
  const [main] = content.texts;
  const canonical = text === main ? url : `${url}?tekst=${text.language}`;
  const summary = textOf(text.duties === '' ? text.aboutWorkplace : text.duties).slice(0, descriptionLength);
  return (
    <>
      <link rel="canonical" href={canonical} />
      {summary !== '' && <meta name="description" content={summary} />}
      <meta property="og:title" content={text.title} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={canonical} />
      {state === 'open' && (
        <JsonLd
          data={jobPosting({ content, text, country: account.country, url: canonical, firstPublishedAt })}
        />
      )}
    </>
  );
}

/** The page of one advertisement: what it says, the facts in view, and one thing to do. */
export function jobPage(props: JobPageProps): PageDescription {
  const { language, account, content, state, inLanguages } = props;
  return {
    language,
    account,
    title: textIn(content, props.textLanguage).title,
    public: state === 'open',
    head: <Head props={props} />,
    scripts: ['job-page'],
    body: <Body props={props} />,
    ...(inLanguages === undefined ? {} : { inLanguages }),
  };
}
