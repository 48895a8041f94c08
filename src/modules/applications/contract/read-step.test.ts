import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formSteps, textLimits } from '../domain/index.ts';
import { fieldsOfStep, readStep } from './index.ts';

const about = (form: Record<string, unknown>, publicBody = true) =>
  readStep(form, { step: 'about_you', publicBody });

describe('a step of the form as it was sent', () => {
  test('AP-3: a field that cannot be stored does not keep the others from it, and comes back as typed', () => {
    const sent = about({
      firstName: ' Åse ',
      lastName: 'x'.repeat(101),
      email: 'ase@example.no',
      birthDate: 'i fjor',
    });
    expect(sent.content).toMatchObject({
      firstName: 'Åse',
      email: 'ase@example.no',
      sex: null,
      municipality: '',
    });
    expect(sent.content).not.toHaveProperty('lastName');
    expect(sent.faults).toEqual([
      { code: 'application.text_too_long', field: 'lastName', limit: 100, length: 101 },
      { code: 'application.birth_date_malformed', field: 'birthDate' },
    ]);
    expect(sent.typed).toEqual({ lastName: 'x'.repeat(101), birthDate: 'i fjor' });
  });

  test('AP-3: an empty form stores emptiness without a fault: a draft may be anything', () => {
    for (const step of formSteps) expect(readStep({}, { step, publicBody: true }).faults).toEqual([]);
  });

  test('AP-2: only a public body reads what the applicant list needs', () => {
    const form = { birthDate: '17.05.1990', sex: 'female', municipality: 'Bjørkvik', positionTitle: 'Lege' };
    const birthDate = Temporal.PlainDate.from('1990-05-17');
    expect(about(form).content).toMatchObject({ ...form, birthDate });
    expect(Object.keys(about(form, false).content)).toEqual(['firstName', 'lastName', 'email', 'phone']);
  });

  test('AP-9: the tick to be kept off the list is read, and its absence too', () => {
    const motivation = (form: object) =>
      readStep({ ...form }, { step: 'motivation', publicBody: true }).content;
    expect(motivation({ withholdRequested: 'yes', withholdReason: 'Trusler' })).toMatchObject({
      withholdRequested: true,
      withholdReason: 'Trusler',
    });
    expect(motivation({})).toMatchObject({ withholdRequested: false, withholdReason: '' });
  });

  test('lines of a browser count once, and characters no database takes are left out', () => {
    const { content } = readStep(
      { education: 'a\r\nb\u0000c\uD800 ' },
      { step: 'background', publicBody: true },
    );
    expect(content.education).toBe('a\nbc\uFFFD');
    expect(about({ firstName: 'Åse\r\nBcc: x' }).content.firstName).toBe('Åse Bcc: x');
  });

  test('a limit is met to the character, with letters of two units counted as one', () => {
    const motivation = (text: string) =>
      readStep({ motivation: text }, { step: 'motivation', publicBody: false });
    expect(motivation('😀'.repeat(8000)).faults).toEqual([]);
    expect(motivation('😀'.repeat(8001)).faults).toMatchObject([{ length: 8001, limit: 8000 }]);
  });

  test('a value of another kind than text is no value', () => {
    expect(about({ firstName: ['a', 'b'], sex: 'unknown', birthDate: {} })).toMatchObject({
      content: { firstName: '', sex: null, birthDate: null },
      faults: [],
    });
  });
});

describe('the limits of the form', () => {
  test('AP-3: are those of the database, so that what is accepted can be stored', () => {
    const sql = readFileSync('db/migrations/20261122T0907_create_applications.sql', 'utf8');
    const column = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const table = sql.slice(
      sql.indexOf('create table application ('),
      sql.indexOf('create table application_file'),
    );
    for (const [field, limit] of Object.entries(textLimits)) {
      expect(table).toContain(`check (length(${column(field)}) <= ${limit})`);
    }
  });

  test('every text with a limit is a field of some step', () => {
    const fields = formSteps.flatMap((step) => Object.keys(fieldsOfStep(step, true)));
    expect(fields).toEqual(expect.arrayContaining(Object.keys(textLimits)));
  });
});
