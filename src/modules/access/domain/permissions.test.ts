import { expect, test } from 'vitest';
import { accessMessages } from '../messages/index.ts';
import { isPermission, permissionAreas, permissions } from './index.ts';

test('PE-4: every permission has an area and a name that begins with it, in every language', () => {
  for (const { areas, permissions: names } of Object.values(accessMessages)) {
    for (const [key, { area }] of Object.entries(permissions)) {
      expect(permissionAreas).toContain(area);
      expect(key.startsWith(`${area}.`)).toBe(true);
      expect(names[key as keyof typeof names]).toMatch(new RegExp(`^${areas[area]} – \\S`));
    }
    expect(new Set(Object.values(names)).size).toBe(Object.keys(permissions).length);
  }
});

test('PE-4: only what is in the catalogue is a permission', () => {
  expect(isPermission('recruitment.view')).toBe(true);
  expect(isPermission('recruitment.everything')).toBe(false);
  expect(isPermission('toString')).toBe(false);
});
