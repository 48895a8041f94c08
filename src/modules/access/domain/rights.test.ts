import { expect, test } from 'vitest';
import { decideAction, holds, type PermissionMissing, type Rights } from './rights.ts';

const rights: Rights = new Map([['recruitment.view', new Set(['school'])]]);

test('PE-1: a group given at a unit holds there and below, not above or beside', () => {
  expect(holds(rights, 'recruitment.view', ['school', 'municipality'])).toBe(true);
  expect(holds(rights, 'recruitment.view', ['classroom', 'school', 'municipality'])).toBe(true);
  expect(holds(rights, 'recruitment.view', ['municipality'])).toBe(false);
  expect(holds(rights, 'recruitment.view', ['health', 'municipality'])).toBe(false);
});

test('PE-1: one permission gives no other', () => {
  expect(holds(rights, 'recruitment.edit', ['school'])).toBe(false);
});

test('PE-5: a lacking permission and the reasons of the rule are told together', () => {
  const missing: PermissionMissing = {
    code: 'permission.missing',
    permission: 'recruitment.close',
    ask: ['Kari Moen'],
  };
  const other = { code: 'recruitment.deadline_not_set' };
  expect(decideAction(missing, { allowed: false, reasons: [other] })).toEqual({
    allowed: false,
    reasons: [missing, other],
  });
  expect(decideAction(undefined)).toEqual({ allowed: true });
});
