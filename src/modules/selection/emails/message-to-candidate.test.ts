import { expect, test } from 'vitest';
import { selectionMessages } from '../messages/index.ts';
import { type CandidateMessage, messageToCandidate } from './message-to-candidate.ts';

const message = (change: Partial<CandidateMessage> = {}): CandidateMessage => ({
  language: 'nb',
  subject: 'Innkalling til intervju',
  body: 'Hei Kari.\n\nVelkommen til intervju.\nSted: Rådhuset',
  position: 'Lærer',
  account: 'Prøvevik kommune',
  help: { name: 'Personalavdelingen', phone: '22 00 00 00', email: 'hjelp@example.com' },
  link: 'https://tiltre.example/prøvevik/min-soknad/lenke/1.abc',
  ...change,
});

test('XX-2: a message says what was written, with one button, its link as text, who sends it and why', () => {
  const { subject, text, html } = messageToCandidate(message());
  expect(subject).toBe('Innkalling til intervju');
  expect(text).toContain('Hei Kari.\n\nVelkommen til intervju.\n\nSted: Rådhuset');
  expect(text).toContain('Se søknaden din:\nhttps://tiltre.example/prøvevik/min-soknad/lenke/1.abc');
  expect(text).toContain(
    'Prøvevik kommune sender deg denne meldingen fordi du har søkt på stillingen «Lærer».',
  );
  expect(text).toContain('Personalavdelingen, 22 00 00 00, hjelp@example.com');
  expect(html.match(/<a /g)).toHaveLength(2);
});

test('what a recruiter types is text: no markup and no new header comes of it', () => {
  const { subject, html, text } = messageToCandidate(
    message({ subject: 'Hei\r\nBcc: x@example.com', body: '<a href="https://x.example">her</a> ${x} {{y}}' }),
  );
  expect(subject).toBe('Hei Bcc: x@example.com');
  expect(html).not.toContain('<a href="https://x.example">');
  expect(text).toContain('<a href="https://x.example">her</a> ${x} {{y}}');
});

test('XX-5: every draft names applicant, position, sender and account in both languages', () => {
  for (const { mail } of Object.values(selectionMessages)) {
    for (const draft of Object.values(mail.drafts)) {
      const { subject, body } = draft({
        firstName: 'Kari',
        position: 'Lærer',
        sender: 'Hanne Rød',
        account: 'Prøvevik kommune',
      });
      expect(subject).toContain('Lærer');
      for (const part of ['Kari', 'Lærer', 'Hanne Rød', 'Prøvevik kommune']) expect(body).toContain(part);
    }
  }
});
