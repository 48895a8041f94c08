import type { Language, Translated } from '#platform/core/language.ts';
import { renderPage, type SiteAssets } from '#platform/view/index.ts';
import { errorPageNn } from './error-page.nn.ts';
import { errorPageSv } from './error-page.sv.ts';

interface ErrorWords {
  readonly title: string;
  readonly text: string;
}

const words: Translated<{
  notFound: ErrorWords;
  refused: ErrorWords;
  failed: ErrorWords;
  quote: string;
  toStart: string;
}> = {
  nb: {
    notFound: {
      title: 'Vi finner ikke siden',
      text: 'Adressen kan være skrevet feil, eller siden er tatt ned.',
    },
    refused: {
      title: 'Dette kunne vi ikke ta imot',
      text: 'Gå tilbake, se over det du sendte, og prøv igjen.',
    },
    failed: {
      title: 'Noe gikk galt hos oss',
      text: 'Det du allerede har lagret, er trygt. Gå tilbake og prøv igjen om litt.',
    },
    quote: 'Oppgi dette nummeret hvis du spør om hjelp:',
    toStart: 'Gå til kontoen din, for deg som arbeider med rekruttering',
  },
  nn: errorPageNn,
  sv: errorPageSv,
  en: {
    notFound: {
      title: 'We cannot find the page',
      text: 'The address may be wrong, or the page has been taken down.',
    },
    refused: { title: 'We could not accept this', text: 'Go back, look over what you sent, and try again.' },
    failed: {
      title: 'Something went wrong on our side',
      text: 'What you have already saved is safe. Go back and try again in a while.',
    },
    quote: 'Quote this number if you ask for help:',
    toStart: 'Go to your account, if you work with recruitment',
  },
};

/** The page people get when a request failed: what happened, that nothing is lost, and an id to quote. */
export function renderErrorPage(failure: {
  readonly status: number;
  readonly id: string | undefined;
  readonly language: Language;
  readonly assets: SiteAssets;
}): string {
  const { status, id, language, assets } = failure;
  const { notFound, refused, failed, quote, toStart } = words[language];
  const { title, text } = status === 404 ? notFound : status < 500 ? refused : failed;
  const body = (
    <div className="site-column site-stack">
      <h1 className="aksel-heading aksel-heading--large">{title}</h1>
      <p className="aksel-body-long">{text}</p>
      {id !== undefined && (
        <p className="aksel-body-long">
          {quote} <code>{id}</code>
        </p>
      )}
      {status === 404 && (
        <p>
          <a className="aksel-link" href="/kontoer">
            {toStart}
          </a>
        </p>
      )}
    </div>
  );
  return renderPage({ language, title, body }, assets);
}
