import { describe, expect, test } from 'vitest';
import { zoneName } from '#platform/core/dates.ts';
import { clockTime, endOfDay, fileSize, weekdayDate } from './formats.ts';

const winter = '2026-11-30T22:59:00Z';

describe('dates and times as people write them', () => {
  test('XX-5: dates in the form of the language', () => {
    expect(weekdayDate('2026-11-30', 'nb')).toBe('mandag 30. november 2026');
  });

  test('XX-5: clock times in the zone that decides, summer and winter', () => {
    expect(clockTime(winter, 'Europe/Oslo', 'nb')).toBe('kl. 23.59');
    expect(clockTime('2026-06-30T21:59:00Z', 'Europe/Oslo', 'en')).toBe('23:59');
  });

  test('AP-5: the end of a day names the zone, also one without a name of its own', () => {
    expect(endOfDay('2026-11-30', 'Europe/Oslo', 'nb')).toBe(
      'mandag 30. november 2026 kl. 23.59 (norsk tid)',
    );
    expect(endOfDay('2026-11-30', 'Europe/Oslo', 'nn')).toBe(
      'måndag 30. november 2026 kl. 23.59 (norsk tid)',
    );
    expect(endOfDay('2026-11-30', 'Europe/Stockholm', 'sv')).toBe(
      'måndag 30 november 2026 kl. 23.59 (svensk tid)',
    );
    expect(zoneName('America/New_York', 'en')).not.toBe('');
  });

  test('sizes of files in words', () => {
    expect(fileSize(1, 'nb')).toBe('1 kB');
    expect(fileSize(240 * 1024, 'nb')).toBe('240 kB');
    expect(fileSize(1_310_720, 'nb')).toBe('1,3 MB');
    expect(fileSize(1_310_720, 'en')).toBe('1.3 MB');
  });
});
