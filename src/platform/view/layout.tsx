import type { ReactNode } from 'react';
import { languages } from '#platform/core/language.ts';
import type { Language } from '#platform/core/language.ts';
import { viewMessages } from './messages.ts';

/** Whom a person who is stuck may ask (OR-4); what is empty is left out. */
export interface HelpContact {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

/** What the frame of a page shows of the account it belongs to. */
export interface PageAccount {
  readonly slug: string;
  readonly name: string;
  readonly help?: HelpContact;
  readonly logo?: string;
}

/** The same page in the other languages it can be read in. */
export type LanguageLinks = Partial<Readonly<Record<Language, string>>>;

interface LayoutProps {
  readonly language: Language;
  readonly account?: PageAccount | undefined;
  readonly inLanguages?: LanguageLinks | undefined;
  readonly children: ReactNode;
}

/** Whether anybody can be asked. */
export function hasHelp(help: HelpContact | undefined): help is HelpContact {
  return help !== undefined && (help.phone !== '' || help.email !== '');
}

/** The name, phone and e-mail address of the help contact on one line. */
export function HelpLine({ help }: { help: HelpContact }): ReactNode {
  return (
    <>
      {help.name !== '' && <span>{help.name} </span>}
      {help.phone !== '' && (
        <a className="aksel-link" href={`tel:${help.phone.replaceAll(/[^+\d]/g, '')}`}>
          {help.phone}
        </a>
      )}
      {help.phone !== '' && help.email !== '' && ' · '}
      {help.email !== '' && (
        <a className="aksel-link" href={`mailto:${help.email}`}>
          {help.email}
        </a>
      )}
    </>
  );
}

function Header({ language, account }: Pick<LayoutProps, 'language' | 'account'>): ReactNode {
  const words = viewMessages[language];
  return (
    <header className="site-header">
      <div className="site-width site-header__row">
        {account === undefined ? (
          <span className="site-header__name">{words.product}</span>
        ) : (
          <a className="site-header__name" href={`/${account.slug}/stillinger`}>
            {account.logo !== undefined && <img className="site-header__logo" src={account.logo} alt="" />}
            {account.name}
          </a>
        )}
      </div>
    </header>
  );
}

function LanguageMenu({
  language,
  inLanguages,
}: {
  language: Language;
  inLanguages: LanguageLinks;
}): ReactNode {
  const words = viewMessages[language];
  const others = languages.filter((other) => other !== language && inLanguages[other] !== undefined);
  if (others.length === 0) return null;
  return (
    <nav aria-label={words.languageMenu}>
      {others.map((other) => (
        <a key={other} className="aksel-link" href={inLanguages[other]} lang={other} hrefLang={other}>
          {words.language[other]}
        </a>
      ))}
    </nav>
  );
}

function Footer({ language, account, inLanguages }: Omit<LayoutProps, 'children'>): ReactNode {
  const words = viewMessages[language];
  if (account === undefined && inLanguages === undefined) return null;
  return (
    <footer className="site-footer">
      <div className="site-width site-footer__row">
        {hasHelp(account?.help) && (
          <p>
            <strong>{words.questions}</strong> <HelpLine help={account.help} />
          </p>
        )}
        <div className="site-footer__links">
          {account !== undefined && (
            <a className="aksel-link" href={`/${account.slug}/tilgjengelighet`}>
              {words.accessibility}
            </a>
          )}
          {inLanguages !== undefined && <LanguageMenu language={language} inLanguages={inLanguages} />}
        </div>
      </div>
    </footer>
  );
}

/** The frame of every server-rendered page: skip link, header, content, footer. */
export function Layout({ language, account, inLanguages, children }: LayoutProps): ReactNode {
  return (
    <>
      <a className="site-skip" href="#content">
        {viewMessages[language].skipToContent}
      </a>
      <Header language={language} account={account} />
      <main id="content" className="site-width site-main" tabIndex={-1}>
        {children}
      </main>
      <Footer language={language} account={account} inLanguages={inLanguages} />
    </>
  );
}
