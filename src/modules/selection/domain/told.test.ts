import { expect, test } from 'vitest';
import { countUntold } from './index.ts';

test('CL-5: those rejected, hired or withdrawn have been told; everybody else has not', () => {
  expect(countUntold({ received: 3, under_assessment: 2, interview: 1, offered: 1 })).toBe(7);
  expect(countUntold({ rejected: 3, hired: 1, withdrawn: 2 })).toBe(0);
});
