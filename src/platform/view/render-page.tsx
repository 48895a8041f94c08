import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '#platform/core/language.ts';
import type { SiteAssets } from './assets.ts';
import { Layout } from './layout.tsx';
import type { LanguageLinks, PageAccount } from './layout.tsx';
import { viewMessages } from './messages.ts';

/** A page as a module describes it; the frame around it is ours. */
export interface PageDescription {
  readonly language: Language;
  /** What the page is about; the account's name is added. */
  readonly title: string;
  readonly account?: PageAccount | undefined;
  /** Set when the page tells of errors, so that its title says so first. */
  readonly hasErrors?: boolean;
  /** False for pages that are somebody's own: search engines leave them alone. */
  readonly public?: boolean;
  readonly inLanguages?: LanguageLinks;
  /** More for the head: description, canonical address, structured data. */
  readonly head?: ReactNode;
  /** Browser scripts that improve the page, by name. */
  readonly scripts?: readonly string[];
  readonly body: ReactNode;
}

function titleOf(page: PageDescription): string {
  const words = viewMessages[page.language];
  const owner = page.account?.name ?? words.product;
  const title = page.hasErrors === true ? words.errorTitle(page.title) : page.title;
  return `${title} – ${owner}`;
}

function scriptAddress(name: string, assets: SiteAssets): string {
  const address = assets.scripts[name];
  if (address === undefined) throw new Error(`No browser script named ${name} was built.`);
  return address;
}

function Head({ page, assets }: { page: PageDescription; assets: SiteAssets }): ReactNode {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{titleOf(page)}</title>
      {page.public !== true && <meta name="robots" content="noindex" />}
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      {page.head}
      {(page.scripts ?? []).map((name) => (
        <script key={name} type="module" src={scriptAddress(name, assets)} />
      ))}
    </head>
  );
}

/**
 * A whole page as the HTML to send. There is no style and no script inside it, so the strictest content security
 * policy holds; structured data is a data block, which no browser runs.
 */
export function renderPage(page: PageDescription, assets: SiteAssets): string {
  const markup = renderToStaticMarkup(
    <html lang={page.language}>
      <Head page={page} assets={assets} />
      <body>
        <Layout language={page.language} account={page.account} inLanguages={page.inLanguages}>
          {page.body}
        </Layout>
      </body>
    </html>,
  );
  return `<!doctype html>${markup}`;
}
