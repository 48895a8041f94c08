import { describe, expect, test } from 'vitest';
import { reasonsOf } from '#platform/core/decision.ts';
import { canSend } from './application-completeness.ts';
import type { CompletenessFacts } from './application-completeness.ts';
import type { ApplicationContent } from './application-content.ts';

const today = Temporal.PlainDate.from('2026-11-22');

const full: ApplicationContent = {
  firstName: 'Åse',
  lastName: 'Ødegård',
  email: 'ase@example.no',
  phone: '',
  birthDate: Temporal.PlainDate.from('1990-05-17'),
  sex: 'undisclosed',
  positionTitle: 'Sykepleier',
  municipality: 'Bjørkvik',
  education: 'Bachelor i sykepleie',
  experience: '',
  motivation: '',
  withholdRequested: false,
  withholdReason: '',
};

const empty: ApplicationContent = {
  ...full,
  firstName: '',
  lastName: '',
  email: '',
  birthDate: null,
  sex: null,
  positionTitle: '',
  municipality: '',
  education: '',
};

const missing = (content: ApplicationContent, changes: Partial<CompletenessFacts> = {}) =>
  reasonsOf(canSend({ content, files: [], publicBody: true, today, ...changes }));

const codes = (...given: Parameters<typeof missing>) => missing(...given).map(({ code }) => code);

describe('what an application needs before it is sent', () => {
  test('AP-2: what a public body must list is enough, "undisclosed" included', () => {
    expect(codes(full)).toEqual([]);
  });

  test('AP-2: everything that is missing is told at once, each with the step where it is put right', () => {
    expect(missing(empty).map(({ code, step, field }) => [code, step, field])).toEqual([
      ['application.first_name_missing', 'about_you', 'firstName'],
      ['application.last_name_missing', 'about_you', 'lastName'],
      ['application.email_missing', 'about_you', 'email'],
      ['application.birth_date_missing', 'about_you', 'birthDate'],
      ['application.sex_missing', 'about_you', 'sex'],
      ['application.position_title_missing', 'about_you', 'positionTitle'],
      ['application.municipality_missing', 'about_you', 'municipality'],
      ['application.background_missing', 'background', 'education'],
    ]);
  });

  test('AP-2: others than public bodies do not ask what only the list needs', () => {
    const unlisted = { ...full, birthDate: null, sex: null, positionTitle: '', municipality: '' };
    expect(codes(unlisted, { publicBody: false })).toEqual([]);
  });

  test('an address that cannot be sent to is not the same as none', () => {
    expect(codes({ ...full, email: 'ase@example' })).toEqual(['application.email_malformed']);
  });

  test('nobody is born today or later', () => {
    expect(codes({ ...full, birthDate: today })).toEqual(['application.birth_date_not_passed']);
    expect(codes({ ...full, birthDate: today.subtract({ days: 1 }) })).toEqual([]);
  });

  test('a CV says what a text would have said; another file does not', () => {
    const silent = { ...full, education: '' };
    expect(codes(silent, { files: [{ kind: 'cv', byteSize: 1 }] })).toEqual([]);
    expect(codes(silent, { files: [{ kind: 'letter', byteSize: 1 }] })).toEqual([
      'application.background_missing',
    ]);
    expect(codes({ ...silent, experience: 'Ti år' })).toEqual([]);
  });

  test('AP-9: a request to be kept off the list without a reason never stops the application', () => {
    expect(codes({ ...full, withholdRequested: true, withholdReason: '' })).toEqual([]);
  });
});
