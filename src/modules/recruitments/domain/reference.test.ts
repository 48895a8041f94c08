import { expect, test } from 'vitest';
import { automaticReference, canSetReference } from './reference.ts';

const free = { manualAllowed: true, advertisementBegun: false, inUse: false };

test('RE-1: a manual reference needs the account to allow it, no ad begun, and nobody else to have it', () => {
  expect(canSetReference('A-1', free)).toEqual({ allowed: true });
  expect(canSetReference('A-1', { manualAllowed: false, advertisementBegun: true, inUse: true })).toEqual({
    allowed: false,
    reasons: [
      { code: 'reference.manual_not_allowed' },
      { code: 'reference.frozen' },
      { code: 'reference.in_use', reference: 'A-1' },
    ],
  });
});

test('RE-1: automatic references have the year and at least four digits', () => {
  expect(automaticReference(2026, 42)).toBe('2026/0042');
  expect(automaticReference(2026, 12_345)).toBe('2026/12345');
});
