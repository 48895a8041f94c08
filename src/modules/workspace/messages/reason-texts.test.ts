import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applicationMessages } from '#modules/applications/messages/index.ts';
import { languages } from '#platform/core/language.ts';
import { describeReason, fieldMessages, reasonMessages } from './index.ts';

const modules = 'src/modules';

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));

const layersNamed = (layer: string): string[] =>
  readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(modules, name)).includes(layer) ? [join(modules, name, layer)] : [],
    );

const hasDoor = (folder: string): boolean => existsSync(join(folder, 'index.ts'));

interface Catalogue {
  readonly nb?: { readonly reasons?: object; readonly fields?: object };
}

test('every reason and every fault of a field that a module has words for is in the registry', async () => {
  const doors = layersNamed('messages')
    .filter(hasDoor)
    .map((folder) => `#${join(folder, 'index.ts').slice('src/'.length)}`);
  const loaded = await Promise.all(doors.map((door) => import(door) as Promise<Record<string, Catalogue>>));
  const own = loaded.filter((_, place) => !doors[place]?.includes('/workspace/'));
  const catalogues = own
    .flatMap((door) => Object.values(door))
    .flatMap(({ nb }) => (nb === undefined ? [] : [nb]));
  const codes = (part: 'reasons' | 'fields') => catalogues.flatMap((words) => Object.keys(words[part] ?? {}));
  expect(codes('reasons')).toContain('recruitment.deadline_not_passed');
  expect(codes('reasons').filter((code) => !Object.hasOwn(reasonMessages.nb, code))).toEqual([]);
  expect(codes('fields').filter((code) => !Object.hasOwn(fieldMessages.nb, code))).toEqual([]);
});

test('every code that a contract or a command refuses a field with has words', () => {
  const inContract = /message: '([a-z_]+\.[a-z_]+)'/g;
  const inCommand = /\binvalid\(\s*[^,]+,\s*'([a-z_]+\.[a-z_]+)'/g;
  const codesIn = (layer: string, pattern: RegExp) =>
    layersNamed(layer)
      .flatMap(filesOf)
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, code = '']) => code));
  // What applicants type is judged by the career site, which has its own words for it.
  const faults = new Set(Object.keys(applicationMessages.nb.faults));
  const codes = [...codesIn('contract', inContract), ...codesIn('server', inCommand)].filter(
    (code) => !faults.has(code),
  );
  expect(codes).toContain('recruitment.legal_ground_missing');
  expect(codes).toContain('process.not_active');
  expect(codes.filter((code) => !Object.hasOwn(fieldMessages.nb, code))).toEqual([]);
});

test('a reason is described with its facts, a field by its code, and what nobody knows not at all', () => {
  const reason = { code: 'permission.missing', permission: 'recruitment.close', ask: ['Kari Moen'] };
  expect(describeReason('nb', reason)).toBe(
    'Du mangler rettigheten «KBR – Avslutte sak» her. Kari Moen kan gi deg den.',
  );
  expect(describeReason('en', { code: 'field.required' })).toBe('This must be filled in.');
  expect(describeReason('nb', { code: 'constructor' })).toBeUndefined();
});

test.each(languages)('every language has the same codes (%s)', (language) => {
  const codesOf = (words: object) => Object.keys(words).toSorted();
  expect(codesOf(reasonMessages[language])).toEqual(codesOf(reasonMessages.nb));
  expect(codesOf(fieldMessages[language])).toEqual(codesOf(fieldMessages.nb));
});
