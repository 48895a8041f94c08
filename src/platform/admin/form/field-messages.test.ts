import { expect, test } from 'vitest';
import { z } from 'zod';
import { platformMessages } from '../messages/index.ts';
import { inSentence, issueMessage, type FieldKind } from './field-messages.ts';

function messageFor(schema: z.ZodType, value: unknown, kind: FieldKind = 'text'): string {
  const issue = schema.safeParse(value).error?.issues[0];
  if (issue === undefined) throw new Error('The value is accepted.');
  return issueMessage(issue, { label: 'Tittel', kind, value }, platformMessages.nb.errors);
}

test('an empty field is asked for, a choice is asked to be made', () => {
  expect(messageFor(z.string().min(1), '')).toBe('Fyll ut tittel');
  expect(messageFor(z.enum(['a']), '', 'choice')).toBe('Velg tittel');
  expect(messageFor(z.array(z.string()).min(2), [], 'rows')).toBe('Tittel må ha minst 2');
});

test('a question that was not answered is asked again, not made part of a sentence', () => {
  const issue = z.enum(['a']).safeParse('').error?.issues[0];
  if (issue === undefined) throw new Error('The value is accepted.');
  const subject = { label: 'Hvordan endte det?', kind: 'choice', value: '' } as const;
  expect(issueMessage(issue, subject, platformMessages.nb.errors)).toBe('Svar på «Hvordan endte det?»');
});

test.each<{ schema: z.ZodType; value: unknown; kind: FieldKind; message: string }>([
  { schema: z.string().max(3), value: 'abcd', kind: 'text', message: 'Tittel kan ha høyst 3 tegn' },
  { schema: z.string().min(3), value: 'ab', kind: 'text', message: 'Tittel må ha minst 3 tegn' },
  { schema: z.number(), value: 'mye', kind: 'number', message: 'Tittel må være et tall' },
  { schema: z.int(), value: 1.5, kind: 'number', message: 'Tittel må være et helt tall' },
  { schema: z.number().max(100), value: 120, kind: 'number', message: 'Tittel må være 100 eller mindre' },
  { schema: z.number().min(1), value: 0, kind: 'number', message: 'Tittel må være 1 eller mer' },
  {
    schema: z.iso.date(),
    value: '32.13',
    kind: 'date',
    message: 'Tittel må være en dato, for eksempel 22.11.2026',
  },
  {
    schema: z.email(),
    value: 'x',
    kind: 'text',
    message: 'Tittel må være en e-postadresse, for eksempel navn@eksempel.no',
  },
  { schema: z.array(z.string()).max(1), value: ['a', 'b'], kind: 'choice', message: 'Tittel kan ha høyst 1' },
])('a wrong value is answered with what to do: $message', ({ schema, value, kind, message }) => {
  expect(messageFor(schema, value, kind)).toBe(message);
});

test('a label begins small inside a sentence, but an abbreviation does not', () => {
  expect([inSentence('Siste søknadsdato'), inSentence('CV'), inSentence('E-post')]).toEqual([
    'siste søknadsdato',
    'CV',
    'e-post',
  ]);
});
