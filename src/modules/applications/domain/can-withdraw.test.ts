import { describe, expect, test } from 'vitest';
import { reasonsOf } from '#platform/core/decision.ts';
import { canWithdraw } from './can-withdraw.ts';

const sent = { sent: true, withdrawn: false, recruitment: 'open' } as const;
const codes = (facts: Parameters<typeof canWithdraw>[0]) =>
  reasonsOf(canWithdraw(facts)).map(({ code }) => code);

describe('withdrawing', () => {
  test('AP-7: an application that was sent can be withdrawn while the recruitment is open', () => {
    expect(codes(sent)).toEqual([]);
  });

  test('AP-7: once, for it cannot be undone', () => {
    expect(codes({ ...sent, withdrawn: true })).toEqual(['application.already_withdrawn']);
  });

  test('a draft is not withdrawn, it was never sent', () => {
    expect(codes({ ...sent, sent: false })).toEqual(['application.not_sent']);
  });

  test('after the closing nothing is left to withdraw from', () => {
    expect(codes({ ...sent, recruitment: 'closed' })).toEqual(['application.recruitment_closed']);
    expect(codes({ ...sent, recruitment: 'closed', withdrawn: true })).toHaveLength(2);
  });
});
