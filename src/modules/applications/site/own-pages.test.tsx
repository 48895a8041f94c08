import { describe, expect, test } from 'vitest';
import { languages } from '#platform/core/language.ts';
import { ALLOWED, decide } from '#platform/core/decision.ts';
import { renderPage } from '#platform/view/index.ts';
import { applicationContent } from '#tests/support/application-content.ts';
import { expectSoundPage } from '#tests/support/page-checks.ts';
import { applicationStatuses } from '../domain/index.ts';
import type { ApplicationReason } from '../messages/index.ts';
import {
  cannotApplyPage,
  formValuesOf,
  laterPage,
  lostLinkPage,
  ownPage,
  receiptPage,
  withdrawnPage,
  withdrawPage,
} from './index.ts';
import type { OwnPageProps } from './index.ts';

const assets = { stylesheet: '/s.css', fonts: [], scripts: {} };
const help = { name: 'HR', phone: '75 00 12 34', email: 'hr@bjorkvik.example' };
const account = { slug: 'bjorkvik', name: 'Bjørkvik kommune', help };
const application = '/bjorkvik/soknad/0192';
const job = {
  title: 'Sykepleier',
  employer: 'Helse og omsorg',
  href: '/bjorkvik/stillinger/sykepleier',
  deadline: '2026-11-30',
  timeZone: 'Europe/Oslo',
  publicBody: true,
};
const late = decide([{ code: 'application.deadline_passed', deadline: '2026-11-30' } as const]);

const own = (changes: Partial<OwnPageProps> = {}) =>
  renderPage(
    ownPage({
      language: 'nb',
      account,
      job,
      application,
      status: 'received',
      savedAt: '2026-11-22T13:32:00Z',
      sentAt: '2026-11-22T13:40:00Z',
      withdrawnAt: null,
      values: formValuesOf(applicationContent()),
      files: [],
      edit: ALLOWED,
      withdraw: ALLOWED,
      keptUntil: null,
      newer: null,
      ...changes,
    }),
    assets,
  );

describe('every page of an applicant', () => {
  test.each(languages)('AP-1: nothing in it needs a looser policy or leads nowhere (%s)', (language) => {
    const on = { language, account, job, application };
    for (const status of applicationStatuses) expectSoundPage(own({ language, status }));
    expectSoundPage(own({ language, edit: late, newer: { sentAt: '2026-11-23T10:00:00Z', action: '/x' } }));
    for (const page of [
      receiptPage({ ...on, email: 'ase@example.no' }),
      withdrawPage({ ...on, withdraw: ALLOWED, canApplyAgain: true }),
      withdrawPage({
        ...on,
        withdraw: decide([{ code: 'application.recruitment_closed' }]),
        canApplyAgain: false,
      }),
      withdrawnPage({ ...on, canApplyAgain: true }),
      laterPage({ ...on, email: 'ase@example.no', confirmed: false, continueHref: '/x' }),
      cannotApplyPage({ ...on, hasDraft: false, reasons: [{ code: 'application.not_published' }] }),
      lostLinkPage(on),
    ]) {
      expectSoundPage(renderPage(page, assets));
    }
  });
});

describe('the receipt', () => {
  test('AP-6: tells nothing but what was typed and what everybody may know', () => {
    const html = renderPage(receiptPage({ language: 'nb', account, job, email: 'ase@example.no' }), assets);
    expect(html).toContain('Vi har tatt imot søknaden din');
    expect(html).toContain('Du får en e-post til ase@example.no');
    expect(html).not.toContain('/soknad/');
  });

  test('AP-9: says what happens next and when', () => {
    const html = renderPage(receiptPage({ language: 'nb', account, job, email: 'ase@example.no' }), assets);
    expect(html).toContain('Til mandag 30. november 2026 kl. 23.59 (norsk tid) kan du endre søknaden.');
    expect(html).toContain('Den offentlige søkerlisten settes opp så snart fristen er ute.');
    const elsewhere = receiptPage({
      language: 'nb',
      account,
      job: { ...job, publicBody: false },
      email: 'a@b.no',
    });
    expect(renderPage(elsewhere, assets)).not.toContain('søkerlisten');
  });
});

describe('the own page', () => {
  test('AP-7: says the status, what is kept and until when', () => {
    const html = own({ status: 'interview', keptUntil: '2028-11-30' });
    expect(html).toContain('Intervju');
    expect(html).toContain('Bachelor i sykepleie');
    expect(html).toContain('Opplysningene slettes 30. november 2028.');
  });

  test('AP-2: offers to change while one may, and says why not afterwards', () => {
    expect(own()).toContain(`href="${application}/se-over"`);
    const html = own({ edit: late });
    expect(html).not.toContain('/se-over"');
    expect(html).toContain('Søknadsfristen var 30. november 2026 kl. 23.59.');
  });

  test('AP-7: offers to withdraw while one may, and nothing more when it is done', () => {
    expect(own({ edit: late })).toContain(`href="${application}/trekk"`);
    const withdrawn = own({ status: 'withdrawn', withdrawnAt: '2026-11-24T10:00:00Z' });
    expect(withdrawn).not.toContain('/trekk"');
    expect(withdrawn).toContain('24. november 2026 kl. 11.00');
  });

  test('AP-6: the owner of the address can take over what was sent later, as long as changes are open', () => {
    const newer = { sentAt: '2026-11-23T10:00:00Z', action: '/x/bytt' };
    expect(own({ newer })).toContain('action="/x/bytt"');
    expect(own({ newer, edit: late })).not.toContain('action="/x/bytt"');
  });

  test('T01: what was typed is text', () => {
    const values = formValuesOf(applicationContent({ motivation: '<img src=x onerror=alert(1)>' }));
    expect(own({ values })).not.toContain('<img');
  });
});

describe('withdrawing', () => {
  test('AP-7: the page says that it cannot be undone, and whether one may apply anew', () => {
    const page = { language: 'nb', account, job, application, withdraw: ALLOWED } as const;
    const html = renderPage(withdrawPage({ ...page, canApplyAgain: true }), assets);
    expect(html).toContain('Det kan ikke gjøres om.');
    expect(html).toContain('Du kan søke på nytt til mandag 30. november');
    expect(renderPage(withdrawPage({ ...page, canApplyAgain: false }), assets)).not.toContain('på nytt');
  });
});

describe('a refusal', () => {
  test('AP-5: tells every reason at once, and what is kept', () => {
    const reasons = [
      { code: 'application.not_published' },
      { code: 'application.deadline_passed', deadline: '2026-11-30' },
    ] as const satisfies readonly ApplicationReason[];
    const html = renderPage(
      cannotApplyPage({ language: 'nb', account, job, reasons, hasDraft: true }),
      assets,
    );
    expect(html).toContain('Annonsen er trukket tilbake.');
    expect(html).toContain('Søknadsfristen var 30. november 2026 kl. 23.59.');
    expect(html).toContain('Det du har skrevet, er lagret');
  });

  test('QU-2: a saved draft says that an unconfirmed address ends after 24 hours', () => {
    const page = { language: 'nb', account, job, email: 'ase@example.no', continueHref: '/x' } as const;
    expect(renderPage(laterPage({ ...page, confirmed: false }), assets)).toContain('24 timer');
    expect(renderPage(laterPage({ ...page, confirmed: true }), assets)).not.toContain('24 timer');
  });
});
