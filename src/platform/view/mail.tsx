import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import type { Language } from '#platform/core/language.ts';
import type { HelpContact } from './layout.tsx';
import { hasHelp } from './layout.tsx';

/** A message as it is queued: a subject, and the same words as HTML and as plain text. */
export interface MailContent {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** One message in words: plain, with at most one button (design.md, Mail). */
export interface MailDescription {
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button?: { readonly label: string; readonly href: string };
  /** Who sends it, and why to you. */
  readonly why: string;
  readonly help?: { readonly words: string; readonly contact: HelpContact } | undefined;
}

const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

function helpLine({ words, contact }: NonNullable<MailDescription['help']>): string {
  return `${words} ${[contact.name, contact.phone, contact.email].filter((part) => part !== '').join(', ')}`;
}

// Mail readers know no stylesheet of ours, so what little look there is stands on the elements.
const look = {
  body: {
    fontFamily: 'Arial, sans-serif',
    fontSize: '16px',
    lineHeight: '1.5',
    color: '#202733',
    maxWidth: '600px',
  },
  button: {
    display: 'inline-block',
    padding: '12px 20px',
    borderRadius: '8px',
    background: '#0063c1',
    color: '#ffffff',
    textDecoration: 'none',
    fontWeight: 'bold',
  },
  small: { fontSize: '14px', color: '#49515e' },
} as const;

function MailBody({ mail }: { mail: MailDescription }): ReactNode {
  const { language, paragraphs, button, why, help } = mail;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{oneLine(mail.subject)}</title>
      </head>
      <body style={look.body}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {button !== undefined && (
          <>
            <p>
              <a href={button.href} style={look.button}>
                {button.label}
              </a>
            </p>
            <p style={look.small}>
              <a href={button.href}>{button.href}</a>
            </p>
          </>
        )}
        <p style={look.small}>{why}</p>
        {hasHelp(help?.contact) && help !== undefined && <p style={look.small}>{helpLine(help)}</p>}
      </body>
    </html>
  );
}

/** Makes the message to queue of one in words. What people typed is text in it, never markup or header. */
export function composeMail(mail: MailDescription): MailContent {
  const lines = [
    ...mail.paragraphs,
    ...(mail.button === undefined ? [] : [`${mail.button.label}:\n${mail.button.href}`]),
    mail.why,
    ...(mail.help !== undefined && hasHelp(mail.help.contact) ? [helpLine(mail.help)] : []),
  ];
  return {
    subject: oneLine(mail.subject),
    html: `<!doctype html>${renderToStaticMarkup(<MailBody mail={mail} />)}`,
    text: `${lines.join('\n\n')}\n`,
  };
}
