import type { Language } from '#platform/core/language.ts';
import { composeMail, type HelpContact, type MailContent } from '#platform/view/index.ts';
import { selectionMessages } from '../messages/index.ts';

/** What a message to a candidate is made of. */
export interface CandidateMessage {
  readonly language: Language;
  readonly subject: string;
  /** Plain text as the recruiter wrote it; every line that is not empty becomes a paragraph. */
  readonly body: string;
  readonly position: string;
  readonly account: string;
  readonly help: HelpContact;
  /** Where the applicant sees the application. */
  readonly link: string;
}

/** A message to a candidate: the recruiter's own words, one button to the application, who sends it and why. */
export function messageToCandidate(message: CandidateMessage): MailContent {
  const { language, subject, body, position, account, help, link } = message;
  const words = selectionMessages[language].mail;
  return composeMail({
    language,
    subject,
    paragraphs: body
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    button: { label: words.button, href: link },
    why: words.why({ account, position }),
    help: { words: words.help, contact: help },
  });
}
