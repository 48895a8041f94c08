import { describe, expect, test } from 'vitest';
import { languages } from '#platform/core/language.ts';
import { PRIVATE_LINK as PLACE_THAT_IS_FILLED } from '#platform/server/mail/index.ts';
import { alreadyAppliedMail, draftSavedMail, PRIVATE_LINK, receiptMail, withdrawnMail } from './index.ts';
import type { ApplicationMail } from './index.ts';

const mail: ApplicationMail = {
  language: 'nb',
  accountName: 'Bjørkvik kommune',
  help: { name: 'HR', phone: '75 00 12 34', email: 'hr@bjorkvik.example' },
  firstName: 'Åse',
  jobTitle: 'Sykepleier',
  employer: 'Helse og omsorg',
  deadline: '2026-11-30',
  timeZone: 'Europe/Oslo',
};

const firstSentAt = '2026-11-20T12:00:00Z';

const every = (given: ApplicationMail) => ({
  receipt: receiptMail(given),
  alreadyApplied: alreadyAppliedMail({ ...given, firstSentAt }),
  draft: draftSavedMail({ ...given, confirmed: false }),
  withdrawn: withdrawnMail({ ...given, canApplyAgain: true }),
});

const linksIn = (text: string) => text.split(PRIVATE_LINK).length - 1;

describe('messages to applicants', () => {
  test('the place of the private link is the one that is filled when a message is sent', () => {
    expect(PRIVATE_LINK).toBe(PLACE_THAT_IS_FILLED);
  });

  test('AP-9: the confirmation names the job and the deadline with the time that counts, and has the link', () => {
    const { subject, text } = receiptMail(mail);
    expect(subject).toBe('Vi har tatt imot søknaden din: Sykepleier');
    expect(text).toContain('mandag 30. november 2026 kl. 23.59 (norsk tid)');
    expect(text).toContain(`Åpne søknaden:\n${PRIVATE_LINK}`);
  });

  test('AP-6: a second application brings the link to the first, says when it was sent, and asks nothing of a stranger', () => {
    const { subject, text } = alreadyAppliedMail({ ...mail, firstSentAt });
    expect(subject).toContain('Du har allerede søkt');
    expect(text).toContain('20. november 2026 kl. 13.00');
    expect(text).toContain('Var det ikke deg, trenger du ikke å gjøre noe');
    expect(linksIn(text)).toBe(1);
  });

  test('a draft says that an unconfirmed address ends after 24 hours, and only then', () => {
    expect(draftSavedMail({ ...mail, confirmed: false }).text).toContain('24 timer');
    expect(draftSavedMail({ ...mail, confirmed: true }).text).not.toContain('24 timer');
  });

  test('AP-7: a withdrawal is confirmed without a link, for there is nothing left to open', () => {
    const { html, text } = withdrawnMail({ ...mail, canApplyAgain: false });
    expect(text).toContain('er trukket');
    expect(text).not.toContain('på nytt');
    expect(linksIn(html + text)).toBe(0);
  });

  test.each(languages)(
    'every message says who sends it, why, and whom to ask, in HTML and in text (%s)',
    (language) => {
      for (const { subject, html, text } of Object.values(every({ ...mail, language }))) {
        expect(subject).toContain('Sykepleier');
        for (const part of [html, text]) {
          expect(part).toContain('Bjørkvik kommune');
          expect(part).toContain('75 00 12 34');
        }
        expect(html).toContain(`<html lang="${language}">`);
      }
    },
  );
});

describe('what people typed', () => {
  const hostile: ApplicationMail = {
    ...mail,
    firstName: `</p><script>alert(1)</script><img src=x> ${PRIVATE_LINK}`,
    jobTitle: 'Lege\r\nBcc: alle@example.no',
    employer: '<b onmouseover=alert(1)>x</b>',
    accountName: '"><svg onload=alert(1)>',
  };

  test('T01: is text in the HTML, never markup', () => {
    for (const { html } of Object.values(every(hostile))) {
      expect(html).not.toMatch(/<script|<img|<svg|<b /);
    }
  });

  test('is one line in the subject, so it cannot add a header', () => {
    for (const { subject } of Object.values(every(hostile))) {
      expect(subject).not.toMatch(/[\r\n]/);
      expect(subject).toContain('Lege Bcc: alle@example.no');
    }
  });

  test('never becomes a private link', () => {
    const { receipt, withdrawn } = every(hostile);
    expect(linksIn(receipt.text)).toBe(1);
    expect(linksIn(withdrawn.html)).toBe(0);
  });
});
