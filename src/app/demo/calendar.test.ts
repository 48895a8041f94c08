import { expect, test } from 'vitest';
import { createCalendar, live } from './calendar.ts';

const NOON = Temporal.Instant.from('2026-11-22T11:00:00Z');

test('working days are counted back from today, over the weekend', () => {
  const { today, workday, day } = createCalendar(NOON);
  expect(today.toString()).toBe('2026-11-22');
  expect([1, 2, 5, 6].map((back) => workday(back).toString())).toEqual([
    '2026-11-20',
    '2026-11-19',
    '2026-11-16',
    '2026-11-13',
  ]);
  expect(day(3).toString()).toBe('2026-11-19');
});

test('today is the day in Norway, and so are the times', () => {
  const late = createCalendar(Temporal.Instant.from('2026-07-01T22:30:00Z'));
  expect(late.today.toString()).toBe('2026-07-02');
  expect(late.at(late.today, '08:15').toString()).toBe('2026-07-02T06:15:00Z');
});

test('acts happen in the order of their times, each with the clock at its own', async () => {
  const happened: string[] = [];
  const act = (at: string) => ({
    at: Temporal.Instant.from(at),
    run: async () => void happened.push(`acted ${at}`),
  });
  await live([act('2026-11-03T00:00:00Z'), act('2026-11-01T00:00:00Z')], async (instant) => {
    happened.push(`clock ${instant.toString()}`);
  });
  expect(happened).toEqual([
    'clock 2026-11-01T00:00:00Z',
    'acted 2026-11-01T00:00:00Z',
    'clock 2026-11-03T00:00:00Z',
    'acted 2026-11-03T00:00:00Z',
  ]);
});
