import { expect, test } from 'vitest';
import { closingChoices } from './closing-choices.ts';

const missing = { code: 'permission.missing', permission: 'recruitment.close', ask: [] } as const;
const noHire = { code: 'recruitment.no_hired_candidate' } as const;
const noDeadline = { code: 'recruitment.deadline_not_set' } as const;

test('CL-4: every blocker of every outcome is told, at the outcome it stands in the way of', () => {
  const found = closingChoices({
    recruited: { allowed: false, reasons: [noDeadline, noHire] },
    not_recruited: { allowed: false, reasons: [noDeadline] },
    cancelled: { allowed: true },
  });
  expect(found.shared).toEqual([]);
  expect(found.choices).toEqual([
    { outcome: 'recruited', reasons: [noDeadline, noHire] },
    { outcome: 'not_recruited', reasons: [noDeadline] },
    { outcome: 'cancelled', reasons: [] },
  ]);
});

test('CL-4: a reason that stands in the way of all outcomes is told once', () => {
  const found = closingChoices({
    recruited: { allowed: false, reasons: [missing, noHire] },
    not_recruited: { allowed: false, reasons: [missing] },
    cancelled: { allowed: false, reasons: [missing] },
  });
  expect(found.shared).toEqual([missing]);
  expect(found.choices.map(({ reasons }) => reasons)).toEqual([[noHire], [], []]);
});
