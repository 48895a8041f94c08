import { BodyLong, Heading, Link } from '@navikt/ds-react';
import { publishingMessages } from '#modules/publishing/messages/index.ts';
import type { Language } from '#platform/core/language.ts';
import { hasHelp, HelpLine } from '#platform/view/index.ts';
import type { LanguageLinks, PageAccount, PageDescription } from '#platform/view/index.ts';

interface PlainPageProps {
  readonly language: Language;
  readonly account: PageAccount;
  readonly inLanguages?: LanguageLinks;
}

/** What we promise about accessibility, and whom to tell when it fails. */
export function accessibilityPage({ language, account, ...rest }: PlainPageProps): PageDescription {
  const { accessibility: words } = publishingMessages[language];
  return {
    ...rest,
    language,
    account,
    title: words.title,
    public: true,
    body: (
      <div className="site-column site-stack">
        <Heading level="1" size="xlarge">
          {words.title}
        </Heading>
        <p className="site-lead">{words.lead(account.name)}</p>
        <BodyLong>{words.aims}</BodyLong>
        <Heading level="2" size="medium">
          {words.report}
        </Heading>
        {hasHelp(account.help) ? (
          <>
            <BodyLong>{words.reportText}</BodyLong>
            <p>
              <HelpLine help={account.help} />
            </p>
          </>
        ) : (
          <BodyLong>{words.reportNobody}</BodyLong>
        )}
      </div>
    ),
  };
}

/** What an address answers that leads nowhere. */
export function notFoundPage({ language, account, ...rest }: PlainPageProps): PageDescription {
  const { notFound, list } = publishingMessages[language];
  return {
    ...rest,
    language,
    account,
    title: notFound.title,
    body: (
      <div className="site-column site-stack">
        <Heading level="1" size="xlarge">
          {notFound.title}
        </Heading>
        <BodyLong>{notFound.text}</BodyLong>
        <Link href={`/${account.slug}/stillinger`}>{list.title}</Link>
      </div>
    ),
  };
}
