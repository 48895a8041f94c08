import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasLogSentence, logSentence } from './log-sentence.ts';

const sources = readdirSync('src/modules', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^\w+\/server\/.*\.ts$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(`src/modules/${name}`, 'utf8'));

test('XX-1: everything that is noted in a log has a sentence', () => {
  const named = /\baction(?::|\s*=)[^,;]*/g;
  const actions = sources
    .flatMap((source) => [...source.matchAll(named)].map(([text]) => text))
    .flatMap((text) => [...text.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, action = '']) => action));
  expect(actions).toContain('recruitment.closed');
  expect([...new Set(actions)].filter((action) => !hasLogSentence(action))).toEqual([]);
});

test('a closing is told with its outcome and its reason', () => {
  const detail = { outcome: 'cancelled', reason: 'Stillingen er inndratt.' };
  const entry = { who: 'Hanne Rød', action: 'recruitment.closed', detail };
  expect(logSentence('nb', entry)).toBe(
    'Hanne Rød avsluttet rekrutteringen som «Avbrutt». Begrunnelse: Stillingen er inndratt.',
  );
  expect(logSentence('en', { ...entry, detail: { outcome: 'recruited', reason: '' } })).toBe(
    'Hanne Rød closed the recruitment as "Recruited".',
  );
});

test('an entry whose details are erased is still told', () => {
  const erased = { who: 'En tidligere bruker', action: 'recruitment.responsibility_saved', detail: {} };
  expect(logSentence('nb', erased)).toBe('En tidligere bruker lagret ansvarlig rekrutterer, uten frist.');
});

test('what no language knows is told by its code', () => {
  expect(logSentence('nb', { who: 'Tiltre', action: 'robot.woke', detail: {} })).toBe('Tiltre: robot.woke');
});
