import { format } from 'node:util';
import { afterEach, beforeEach, vi } from 'vitest';

// React reports broken markup and missing keys only on the console. A test that expects such a report
// spies on `console.error` itself; its spy takes the place of this one.
let unexpected: string[] = [];

beforeEach(() => {
  unexpected = [];
  vi.spyOn(console, 'error').mockImplementation((...values: unknown[]) => {
    unexpected.push(format(...values));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  if (unexpected.length > 0) throw new Error(`Unexpected console.error:\n${unexpected.join('\n')}`);
});
