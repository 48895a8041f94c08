import { applicationMessages } from '../messages/index.ts';
import { instantText } from '#platform/core/dates.ts';
import type { Language } from '#platform/core/language.ts';
import { composeMail, endOfDay } from '#platform/view/index.ts';
import type { HelpContact, MailContent } from '#platform/view/index.ts';

/** What stands in a message where its reader's private link comes when it is sent; the link itself is never stored. */
export const PRIVATE_LINK = '%PRIVATE_LINK%';

/** What every message to an applicant tells of the job and of who sends it. */
export interface ApplicationMail {
  readonly language: Language;
  readonly accountName: string;
  readonly help: HelpContact | undefined;
  /** The first name, as it was typed. */
  readonly firstName: string;
  readonly jobTitle: string;
  readonly employer: string;
  /** The last application date, ISO 8601. */
  readonly deadline: string;
  readonly timeZone: string;
}

interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The label of the button with the private link. */
  readonly button?: string;
}

/** What people typed may not pass for the place of the link. */
const plain = (text: string): string => text.replaceAll('%', '％');

const wordsOf = ({ language }: ApplicationMail) => applicationMessages[language].mail;

const deadlineOf = ({ deadline, timeZone, language }: ApplicationMail): string =>
  endOfDay(deadline, timeZone, language);

function compose(mail: ApplicationMail, { subject, paragraphs, button }: Letter): MailContent {
  const { language, accountName, help, firstName } = mail;
  const words = wordsOf(mail);
  return composeMail({
    language,
    subject,
    paragraphs: [words.greeting(plain(firstName)), ...paragraphs],
    why: words.why(accountName),
    help: help === undefined ? undefined : { words: words.help, contact: help },
    ...(button === undefined ? {} : { button: { label: button, href: PRIVATE_LINK } }),
  });
}

/** The confirmation of an application that was sent (AP-9), with the private link to it. */
export function receiptMail(mail: ApplicationMail): MailContent {
  const { receipt: words } = wordsOf(mail);
  return compose(mail, {
    subject: words.subject(mail.jobTitle),
    paragraphs: [
      words.received(mail.jobTitle, mail.employer),
      words.editUntil(deadlineOf(mail)),
      words.next,
      words.keepSecret,
    ],
    button: words.button,
  });
}

/**
 * What the owner of an address gets when an application is sent with it once more (AP-6): the link is that of the
 * first application. Whoever sent the second saw the same page as at the first, and gets to know nothing.
 */
export function alreadyAppliedMail(mail: ApplicationMail & { readonly firstSentAt: string }): MailContent {
  const { alreadyApplied: words } = wordsOf(mail);
  const sentAt = instantText(mail.language, mail.firstSentAt, mail.timeZone);
  return compose(mail, {
    subject: words.subject(mail.jobTitle),
    paragraphs: [words.exists(mail.jobTitle, sentAt), words.yours(deadlineOf(mail)), words.notYours],
    button: words.button,
  });
}

/** The link to a draft, sent when one chooses to go on later; opening it confirms the address. */
export function draftSavedMail(mail: ApplicationMail & { readonly confirmed: boolean }): MailContent {
  const { draft: words } = wordsOf(mail);
  return compose(mail, {
    subject: words.subject(mail.jobTitle),
    paragraphs: [
      words.saved(mail.jobTitle, mail.employer),
      words.continueUntil(deadlineOf(mail)),
      ...(mail.confirmed ? [] : [words.confirm]),
      words.notYours,
    ],
    button: words.button,
  });
}

/** The confirmation that an application was withdrawn by its applicant (AP-7). */
export function withdrawnMail(mail: ApplicationMail & { readonly canApplyAgain: boolean }): MailContent {
  const { withdrawn: words } = wordsOf(mail);
  return compose(mail, {
    subject: words.subject(mail.jobTitle),
    paragraphs: [
      words.withdrawn(mail.jobTitle, mail.employer),
      ...(mail.canApplyAgain ? [words.again(deadlineOf(mail))] : []),
      words.notYou,
    ],
  });
}
