import { describe, expect, test } from 'vitest';
import { languages } from '#platform/core/language.ts';
import { reasonsOf } from '#platform/core/decision.ts';
import { renderPage } from '#platform/view/index.ts';
import { applicationContent } from '#tests/support/application-content.ts';
import { expectSoundPage } from '#tests/support/page-checks.ts';
import { fieldsOfStep, fileFieldOf } from '../contract/index.ts';
import { canSend, fileKinds, formSteps } from '../domain/index.ts';
import type { ApplicationContent } from '../domain/index.ts';
import { emptyContent, faultErrors, fileErrors, formPage, formValuesOf, missingInStep } from './index.ts';
import type { FormPageProps } from './index.ts';

const assets = { stylesheet: '/s.css', fonts: [], scripts: { form: '/f.js' } };
const today = Temporal.PlainDate.from('2026-11-22');
const job = {
  title: 'Sykepleier',
  employer: 'Helse og omsorg',
  href: '/bjorkvik/stillinger/sykepleier',
  deadline: '2026-11-30',
  timeZone: 'Europe/Oslo',
  publicBody: true,
};
const file = { id: '0192', kind: 'cv', name: '"><script>alert(1)</script>.pdf', byteSize: 2048 } as const;

const missingOf = (content: ApplicationContent) =>
  reasonsOf(canSend({ content, files: [], publicBody: true, today }));

const form = (changes: Partial<FormPageProps> = {}) =>
  renderPage(
    formPage({
      language: 'nb',
      account: { slug: 'bjorkvik', name: 'Bjørkvik kommune' },
      job,
      step: 'about_you',
      application: '/bjorkvik/soknad/0192',
      action: '/bjorkvik/soknad/0192/om-deg',
      hidden: { opened: 'signed' },
      values: formValuesOf(applicationContent()),
      files: [file],
      savedAt: '2026-11-22T13:32:00Z',
      sent: false,
      missing: [],
      errors: [],
      ...changes,
    }),
    assets,
  );

const namesIn = (html: string) =>
  [...html.matchAll(/<(?:input|textarea|select)[^>]* name="([^"]+)"/g)].map(([, name]) => name);

describe('every step of the form', () => {
  test.each(languages)('AP-1: nothing in it needs a looser policy or leads nowhere (%s)', (language) => {
    const missing = missingOf(emptyContent);
    for (const step of formSteps) {
      expectSoundPage(form({ language, step }));
      const errors = missingInStep(missing, step, language);
      expectSoundPage(form({ language, step, missing, errors, values: formValuesOf(emptyContent) }));
      expectSoundPage(form({ language, step, sent: true, application: '/a' }));
    }
    expectSoundPage(form({ language, application: null, savedAt: null }));
  });

  test.each(formSteps)('AP-1: %s sends every field that is read from it, whatever is filled in', (step) => {
    const names = namesIn(form({ step }));
    expect(names).toEqual(expect.arrayContaining(Object.keys(fieldsOfStep(step, true))));
    expect(names).toContain('opened');
  });

  test.each(formSteps)('%s always offers to go on later, and says the deadline that counts', (step) => {
    const html = form({ step });
    expect(html).toMatch(/<button[^>]*value="later"[^>]*>.*?Lagre og fortsett senere/);
    expect(html).toMatch(/mandag 30\. november 2026.*kl\. 23\.59 \(norsk tid\)/);
    expect(html).toContain('ti minutter etter');
    expect(html).toContain('Sist lagret 22. november 2026 kl. 14.32');
  });

  test.each(['about_you', 'background', 'motivation'] as const)(
    'Enter in %s goes on: its button is the first',
    (step) => {
      expect(/<button[^>]*value="([^"]*)"/.exec(form({ step }))?.[1]).toBe('next');
    },
  );

  test('AP-2: what was sent is changed step by step, with the address it belongs to as it was', () => {
    const html = form({ sent: true });
    expect(html).toMatch(/<input[^>]*id="email"[^>]*readOnly/i);
    expect(html).toContain('Adressen kan ikke endres etter at søknaden er sendt.');
    expect(html).toContain('Lagre endringene');
    expect(html).not.toMatch(/Steg 1 av 5|value="later"|value="send"/);
    const review = form({ sent: true, step: 'review' });
    expect(review).toContain('Se over søknaden');
    expect(review).not.toMatch(/og send|sende søknaden likevel/);
    expect(form()).not.toMatch(/<input[^>]*readOnly/i);
  });

  test('says where one is in words, and what is done or missing', () => {
    const html = form({ step: 'motivation', missing: missingOf(applicationContent({ municipality: '' })) });
    expect(html).toContain('Steg 4 av 5: Motivasjon og offentlighet');
    expect(html).toMatch(/Om deg<\/a><span[^>]*>mangler noe/);
    expect(html).toMatch(/Utdanning og erfaring<\/a><span[^>]*>utfylt/);
  });
});

describe('the fields of a public body', () => {
  test('AP-2: are asked by it alone', () => {
    const others = form({ job: { ...job, publicBody: false } });
    for (const name of ['birthDate', 'sex', 'positionTitle', 'municipality']) {
      expect(namesIn(form())).toContain(name);
      expect(namesIn(others)).not.toContain(name);
    }
    const motivation = form({ step: 'motivation', job: { ...job, publicBody: false } });
    expect(namesIn(motivation)).toEqual(['opened', 'motivation']);
  });

  test('AP-9: the form says that a request without a reason can hardly be granted, and does not stop it', () => {
    expect(form({ step: 'motivation' })).toContain('Uten en grunn kan ønsket vanskelig tas til følge');
    const values = formValuesOf(applicationContent({ withholdRequested: true }));
    const review = form({ step: 'review', values });
    expect(review).toContain('Du kan sende søknaden likevel');
    expect(review).toMatch(/<button[^>]*value="send"/);
    expect(form({ step: 'review' })).not.toContain('Du kan sende søknaden likevel');
  });
});

describe('errors', () => {
  test('AP-3: each is listed on top with a jump to its field, and stands at the field', () => {
    const errors = missingInStep(
      missingOf(applicationContent({ firstName: '', sex: null })),
      'about_you',
      'nb',
    );
    const html = form({ errors });
    expect(html).toContain('<title>Feil: ');
    expect(html).toContain(
      '<a href="#firstName" class="aksel-error-summary__item aksel-link">Skriv fornavnet ditt.</a>',
    );
    expect(html).toMatch(
      /<input[^>]*id="firstName"[^>]*aria-invalid="true"[^>]*aria-describedby="firstName-error"/,
    );
    expect(html).toMatch(/<input id="sex" type="radio"/);
  });

  test('AP-3: what was typed and cannot be stored stands as it was typed', () => {
    const values = formValuesOf(applicationContent(), { birthDate: 'i fjor', lastName: 'x'.repeat(101) });
    const errors = faultErrors(
      [
        { code: 'application.text_too_long', field: 'lastName', limit: 100, length: 101 },
        { code: 'application.birth_date_malformed', field: 'birthDate' },
      ],
      'nb',
    );
    const html = form({ values, errors });
    expect(html).toContain('value="i fjor"');
    expect(html).toContain(`value="${'x'.repeat(101)}"`);
    expect(html).toContain('Teksten er på 101 tegn. Kort den ned med ett tegn.');
  });

  test('AP-4: a file that was refused is told by its name at the input it was chosen in', () => {
    const reason = {
      code: 'application.file_too_large',
      name: 'cv.pdf',
      limitBytes: 10 * 1024 * 1024,
    } as const;
    const html = form({ step: 'files', errors: fileErrors([{ kind: 'cv', reason }], 'nb') });
    expect(html).toContain('href="#file-cv"');
    expect(html).toContain('«cv.pdf» er for stor. En fil kan være inntil 10 MB.');
  });

  test('AP-2: before sending, what is missing links to the step and the field where it is put right', () => {
    const html = form({
      step: 'review',
      missing: missingOf(applicationContent({ municipality: '', email: '' })),
    });
    expect(html).toContain('href="/bjorkvik/soknad/0192/om-deg#municipality"');
    expect(html).toContain('href="/bjorkvik/soknad/0192/om-deg#email"');
  });
});

describe('files', () => {
  test('AP-4: every kind has an input that offers the accepted types, in a form that can carry files', () => {
    const html = form({ step: 'files' });
    expect(html).toMatch(/<form[^>]*encType="multipart\/form-data"|<form[^>]*enctype="multipart\/form-data"/);
    for (const kind of fileKinds) {
      expect(html).toMatch(
        new RegExp(
          `<input[^>]*id="${fileFieldOf(kind)}"[^>]*accept="\\.pdf,\\.docx,\\.odt,\\.rtf,\\.png,\\.jpg,\\.jpeg"`,
        ),
      );
    }
  });

  test('a stored file has a button that removes it, and its name is text', () => {
    const html = form({ step: 'files' });
    expect(html).toMatch(/<button(?=[^>]* name="remove")(?=[^>]* value="0192")[^>]*type="submit"/);
    expect(html).not.toContain('<script>alert');
  });
});
