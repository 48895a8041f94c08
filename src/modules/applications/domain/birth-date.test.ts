import { describe, expect, test } from 'vitest';
import { readBirthDate } from './birth-date.ts';
import { isEmailAddress } from './email-address.ts';

describe('a birth date as people write it', () => {
  test.each([
    '17.05.1990',
    '17.5.1990',
    '17/05/1990',
    '17-05-1990',
    '17 5 1990',
    '17. 5. 1990',
    '17051990',
    '1990-05-17',
    ' 17.05.1990. ',
  ])('AP-2: %s is the seventeenth of May', (text) =>
    expect(readBirthDate(text)?.toString()).toBe('1990-05-17'),
  );

  test.each([
    '',
    'i fjor',
    '31.02.1990',
    '30.02.2000',
    '29.02.1999',
    '17.13.1990',
    '17.05.90',
    '00.05.1990',
    '17.05.1890',
    '17.05.19900',
  ])('AP-2: «%s» is no birth date', (text) => expect(readBirthDate(text)).toBeNull());

  test('a leap day is a day', () => {
    expect(readBirthDate('29.02.2000')?.toString()).toBe('2000-02-29');
  });
});

describe('an e-mail address', () => {
  test.each([
    'kari@example.no',
    'kari.moen+jobb@post.example.no',
    "o'brien@example.ie",
    'kåre@blåbær.no',
    'a@b.co',
  ])('%s can be sent to', (text) => expect(isEmailAddress(text)).toBe(true));

  test.each([
    '',
    'kari',
    'kari@',
    '@example.no',
    'kari@example',
    'kari moen@example.no',
    'kari@@example.no',
    'kari@example..no',
    '.kari@example.no',
    'kari@example.no\nBcc: x@y.no',
    'Kari <kari@example.no>',
    `${'a'.repeat(65)}@example.no`,
    `a@${'b'.repeat(250)}.no`,
    'kari@-x.no',
  ])('«%s» cannot', (text) => expect(isEmailAddress(text)).toBe(false));
});
