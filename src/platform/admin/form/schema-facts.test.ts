import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaFactsAt } from './schema-facts.ts';

const schema = z.object({
  title: z.string().trim().min(1).max(100),
  note: z.string().max(20),
  email: z.email().nullable(),
  deadline: z.iso.date().optional(),
  place: z.object({ street: z.string().min(1).optional() }).nullable(),
  positions: z.array(z.object({ percent: z.number() })).min(1),
  choice: z.union([z.string().min(1), z.number()]),
});

test.each([
  ['title', { isOptional: false, empty: '', maxLength: 100 }],
  ['note', { isOptional: true, empty: '', maxLength: 20 }],
  ['email', { isOptional: true, empty: null }],
  ['deadline', { isOptional: true, empty: undefined }],
  ['place/street', { isOptional: true, empty: undefined }],
  ['positions/0/percent', { isOptional: false, empty: '' }],
  ['choice', { isOptional: false, empty: '' }],
  ['unknown/deeper', { isOptional: false, empty: '' }],
])('the contract says of %s what the form needs to know', (name, facts) => {
  expect(schemaFactsAt(schema, name)).toMatchObject(facts);
});
