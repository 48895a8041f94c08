import { expect, test } from 'vitest';
import { languages } from '../../core/language.ts';
import {
  compareNames,
  formatAgo,
  formatDate,
  formatDateShort,
  formatDaysUntil,
  formatInstant,
  formatInstantShort,
  formatNumber,
  formatTime,
} from './format.ts';

const date = Temporal.PlainDate.from('2026-11-22');
const instant = Temporal.Instant.from('2026-11-30T22:59:00Z');
const ago = (duration: Temporal.DurationLike) => formatAgo(instant.subtract(duration), instant, 'nb');

test('XX-5 dates are written as people write them, shorter in tables', () => {
  expect([formatDate(date, 'nb'), formatDateShort(date, 'nb')]).toEqual(['22. november 2026', '22.11.2026']);
  expect([formatDate(date, 'en'), formatDateShort(date, 'en')]).toEqual(['22 November 2026', '22/11/2026']);
  expect([formatDate(date, 'nn'), formatDate(date, 'sv')]).toEqual(['22. november 2026', '22 november 2026']);
});

test('XX-5 times have a point in Norwegian and Swedish and a colon in English', () => {
  const time = Temporal.PlainTime.from('23:59:41');
  const shown = languages.map((language) => formatTime(time, language));
  expect(shown).toEqual(['kl. 23.59', 'kl. 23.59', 'kl. 23.59', '23:59']);
});

test('an instant is shown as the clock on the wall in the zone that decides', () => {
  expect(formatInstant(instant, 'Europe/Oslo', 'nb')).toBe('30. november 2026 kl. 23.59');
  expect(formatInstantShort(instant, 'Europe/Helsinki', 'nb')).toBe('01.12.2026 00.59');
});

test.each([
  [0, 'i dag'],
  [1, 'i morgen'],
  [-1, 'i går'],
  [5, 'om 5 dager'],
  [-3, 'for 3 dager siden'],
  [40, 'om 40 dager'],
  [-80, 'for 80 dager siden'],
  [-100, 'for 3 måneder siden'],
  [400, 'om 13 måneder'],
  [-2517, 'for 6 år siden'],
])('%i days from today is said as %s', (days, text) => {
  expect(formatDaysUntil(date.add({ days }), date, 'nb')).toBe(text);
});

test('what just happened is told in minutes, then hours, then days', () => {
  expect([ago({ seconds: 20 }), ago({ minutes: 1 }), ago({ minutes: 59 })]).toEqual([
    'nå nettopp',
    'for 1 minutt siden',
    'for 59 minutter siden',
  ]);
  expect([ago({ hours: 23 }), ago({ hours: 25 }), ago({ hours: 72 })]).toEqual([
    'for 23 timer siden',
    'i går',
    'for 3 dager siden',
  ]);
});

test('numbers have the separators of the language', () => {
  expect(formatNumber(1234.5, 'nb').replace(/\s/, ' ')).toBe('1 234,5');
});

test('names sort as in Norwegian: Å after Ø, Aa with Å', () => {
  const names = ['Ås', 'Berg', 'Aasen', 'Østby', 'Ærlig', 'Zeta'];
  expect(names.toSorted((first, second) => compareNames(first, second, 'nb'))).toEqual([
    'Berg',
    'Zeta',
    'Ærlig',
    'Østby',
    'Ås',
    'Aasen',
  ]);
});
