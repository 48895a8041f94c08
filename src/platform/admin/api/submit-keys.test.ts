import { expect, test } from 'vitest';
import { SubmitKeys } from './submit-keys.ts';

function numbered(): SubmitKeys {
  let next = 0;
  return new SubmitKeys(() => `key-${(next += 1)}`);
}

test('a retry of the same submit keeps its key', () => {
  const keys = numbered();
  expect(keys.keyFor({ title: 'a' })).toBe(keys.keyFor({ title: 'a' }));
});

test('another content is another submit', () => {
  const keys = numbered();
  expect(keys.keyFor({ title: 'a' })).not.toBe(keys.keyFor({ title: 'b' }));
});

test('sending the same again after a success is a new submit', () => {
  const keys = numbered();
  const first = keys.keyFor({ title: 'a' });
  keys.done({ title: 'a' });
  expect(keys.keyFor({ title: 'a' })).not.toBe(first);
});
