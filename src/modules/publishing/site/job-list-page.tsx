import { BodyLong, Heading, Link, LinkCard } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { PublishedContent } from '#modules/advertisements/contract/index.ts';
import { publishingMessages } from '#modules/publishing/messages/index.ts';
import { employmentForms } from '#modules/recruitments/domain/index.ts';
import { dateText } from '#platform/core/dates.ts';
import type { Language } from '#platform/core/language.ts';
import { ButtonLink, SelectInput, Submit, TextInput } from '#platform/view/index.ts';
import type { LanguageLinks, PageAccount, PageDescription } from '#platform/view/index.ts';
import { extentSummary } from './job-facts.ts';
import { textIn } from './job-page.tsx';

/** A job in the list: where it is and what was published. */
export interface ListedJob {
  readonly slug: string;
  readonly content: PublishedContent;
}

/** What a visitor looks for; empty means everything. */
export interface JobSearch {
  readonly q: string;
  readonly location: string;
  readonly employmentForm: string;
}

/** What the list page shows. */
export interface JobListPageProps {
  readonly language: Language;
  readonly account: PageAccount;
  readonly search: JobSearch;
  /** The places that have a vacancy now, sorted for the reader. */
  readonly locations: readonly string[];
  readonly jobs: readonly ListedJob[];
  /** How many match in all. */
  readonly count: number;
  /** The key of the next page, null at the end. */
  readonly next: string | null;
  /** True when this is not the first page. */
  readonly continued: boolean;
  readonly canonicalUrl: string;
  readonly inLanguages?: LanguageLinks;
}

const isSearching = ({ q, location, employmentForm }: JobSearch): boolean =>
  `${q}${location}${employmentForm}` !== '';

function SearchForm({ language, account, search, locations }: JobListPageProps): ReactNode {
  const { list, job } = publishingMessages[language];
  const places = [
    { value: '', label: list.anyLocation },
    ...locations.map((place) => ({ value: place, label: place })),
  ];
  const forms = [
    { value: '', label: list.anyEmploymentForm },
    ...employmentForms.map((form) => ({ value: form, label: job.employmentForm[form] })),
  ];
  return (
    <form role="search" method="get" action={`/${account.slug}/stillinger`} className="site-box site-search">
      <TextInput name="q" label={list.search} value={search.q} inputMode="search" />
      <SelectInput name="location" label={list.location} value={search.location} options={places} />
      <SelectInput
        name="employmentForm"
        label={list.employmentForm}
        value={search.employmentForm}
        options={forms}
      />
      <Submit>{list.submit}</Submit>
    </form>
  );
}

function JobCard({
  language,
  account,
  job,
}: {
  language: Language;
  account: PageAccount;
  job: ListedJob;
}): ReactNode {
  const { list, job: words } = publishingMessages[language];
  const { content, slug } = job;
  const text = textIn(content, language);
  const lang = text.language === language ? undefined : text.language;
  const place = [content.organisationName, content.location].filter((part) => part !== '').join(', ');
  const form = content.employmentForm === null ? '' : words.employmentForm[content.employmentForm];
  return (
    <LinkCard>
      <LinkCard.Title as="h2">
        <LinkCard.Anchor href={`/${account.slug}/stillinger/${slug}`} lang={lang}>
          {text.title}
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>
        <p>{place}</p>
        <p className="site-cards__line site-small">
          <strong>{list.deadline(dateText(language, content.applicationDeadline))}</strong>
          {[extentSummary(content.positions, language), form]
            .filter((part) => part !== '')
            .map((part) => (
              <span key={part}>{part}</span>
            ))}
        </p>
      </LinkCard.Description>
    </LinkCard>
  );
}

function Nothing({ language, account, search }: JobListPageProps): ReactNode {
  const { list } = publishingMessages[language];
  const searching = isSearching(search);
  return (
    <div className="site-stack">
      <Heading level="2" size="medium">
        {searching ? list.noMatch : list.empty}
      </Heading>
      <BodyLong>{searching ? list.noMatchHint : list.emptyHint(account.name)}</BodyLong>
      {searching && <Link href={`/${account.slug}/stillinger`}>{list.clear}</Link>}
    </div>
  );
}

function pageAddress(props: JobListPageProps, after?: string): string {
  const query = Object.entries({ ...props.search, after: after ?? '' })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/${props.account.slug}/stillinger${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function Found(props: JobListPageProps): ReactNode {
  const { language, account, search, jobs, count, next, continued } = props;
  const { list } = publishingMessages[language];
  const searching = isSearching(search);
  return (
    <div className="site-stack site-stack--wide">
      <div className="site-row">
        <p>{searching ? list.foundMatching(count) : list.found(count)}</p>
        {searching && <Link href={`/${account.slug}/stillinger`}>{list.clear}</Link>}
      </div>
      <ul className="site-cards">
        {jobs.map((job) => (
          <li key={job.slug}>
            <JobCard language={language} account={account} job={job} />
          </li>
        ))}
      </ul>
      {(next !== null || continued) && (
        <nav className="site-row" aria-label={list.title}>
          {next !== null && (
            <ButtonLink emphasis="secondary" href={pageAddress(props, next)}>
              {list.next}
            </ButtonLink>
          )}
          {continued && <Link href={pageAddress(props)}>{list.first}</Link>}
        </nav>
      )}
    </div>
  );
}

/** The list of an account's vacancies, with a search and few filters. */
export function jobListPage(props: JobListPageProps): PageDescription {
  const { language, account, search, jobs, continued, canonicalUrl, inLanguages } = props;
  const { list } = publishingMessages[language];
  return {
    language,
    account,
    title: list.title,
    public: !isSearching(search) && !continued,
    head: <link rel="canonical" href={canonicalUrl} />,
    body: (
      <div className="site-stack site-stack--wide">
        <Heading level="1" size="xlarge">
          {list.title}
        </Heading>
        {(jobs.length > 0 || isSearching(search)) && <SearchForm {...props} />}
        {jobs.length === 0 ? <Nothing {...props} /> : <Found {...props} />}
      </div>
    ),
    ...(inLanguages === undefined ? {} : { inLanguages }),
  };
}
