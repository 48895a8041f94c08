import type { ReactNode } from 'react';
import { sanitiseRichText } from './sanitise.ts';

/** Rich text written by people, sanitised again where it is shown. The only way raw HTML enters a page. */
export function SanitisedHtml({ html, lang }: { html: string; lang?: string }): ReactNode {
  const inner = { __html: sanitiseRichText(html) };
  return <div className="site-rich-text" lang={lang} dangerouslySetInnerHTML={inner} />;
}
