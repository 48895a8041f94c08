import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countChange, type StatusEvent, statusOf } from './status-of.ts';
import { applicationStatuses, type SettableStatus } from './vocabulary.ts';

const at = (minute: number): Temporal.Instant =>
  Temporal.Instant.from('2026-11-22T12:00:00Z').add({ minutes: minute });

const event = (id: string, change: Partial<StatusEvent> = {}): StatusEvent => ({
  id,
  postedAt: at(0),
  active: true,
  setsStatus: null,
  withdraws: false,
  ...change,
});

test('EV-4: without an event that says anything an application is received', () => {
  expect(statusOf([])).toBe('received');
  expect(statusOf([event('a')])).toBe('received');
});

test('EV-4: the latest active event that sets a status decides, whatever order they come in', () => {
  const offered = event('a', { postedAt: at(2), setsStatus: 'offered' });
  const hired = event('b', { postedAt: at(1), setsStatus: 'hired' });
  const note = event('c', { postedAt: at(3) });
  expect(statusOf([offered, hired, note])).toBe('offered');
  expect(statusOf([note, hired, offered])).toBe('offered');
});

test('EV-4: of two events of the same time the one with the higher id decides', () => {
  const first = event('a', { setsStatus: 'interview' });
  const second = event('b', { setsStatus: 'rejected' });
  expect(statusOf([second, first])).toBe('rejected');
});

test('EV-4: a withdrawal wins over what comes after it, until it is deactivated', () => {
  const withdrawal = event('a', { withdraws: true });
  const hired = event('b', { postedAt: at(9), setsStatus: 'hired' });
  expect(statusOf([withdrawal, hired])).toBe('withdrawn');
  expect(statusOf([{ ...withdrawal, active: false }, hired])).toBe('hired');
});

const settable: readonly SettableStatus[] = ['under_assessment', 'interview', 'offered', 'hired', 'rejected'];

/** Few times and ids, so that equal times are common; ids are unique as keys are. */
const someEvents = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[0-9a-f]{2}$/),
    minute: fc.integer({ min: 0, max: 3 }),
    active: fc.boolean(),
    setsStatus: fc.option(fc.constantFrom(...settable), { nil: null }),
    withdraws: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

test('EV-4: for any events the status is what the rule says', () => {
  fc.assert(
    fc.property(someEvents, (given) => {
      let expected: string = 'received';
      let latest = '';
      for (const { id, minute, active, setsStatus } of given) {
        // A minute has one digit and an id two, so their text sorts as time and id do.
        if (active && setsStatus !== null && `${minute}${id}` > latest) {
          latest = `${minute}${id}`;
          expected = setsStatus;
        }
      }
      for (const { active, withdraws } of given) if (active && withdraws) expected = 'withdrawn';
      const events = given.map(({ minute, ...rest }) => ({ ...rest, postedAt: at(minute) }));
      expect(statusOf(events)).toBe(expected);
    }),
  );
});

test('EV-4: removing an event restores what the remaining ones give', () => {
  fc.assert(
    fc.property(someEvents, fc.nat(), (given, index) => {
      const events = given.map(({ minute, ...rest }) => ({ ...rest, postedAt: at(minute) }));
      const removed = events[index % Math.max(events.length, 1)];
      const deactivated = events.map((each) => (each === removed ? { ...each, active: false } : each));
      expect(statusOf(deactivated)).toBe(statusOf(events.filter((each) => each !== removed)));
    }),
  );
});

test('CL-3: a walk through any statuses leaves the counts at what the last status says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...applicationStatuses)), (walk) => {
      let status: (typeof applicationStatuses)[number] = 'received';
      const counts = { hired: 0, applications: 1 };
      for (const next of walk) {
        const change = countChange(status, next);
        counts.hired += change.hired;
        counts.applications += change.applications;
        status = next;
      }
      expect(counts).toEqual({
        hired: status === 'hired' ? 1 : 0,
        applications: status === 'withdrawn' ? 0 : 1,
      });
    }),
  );
});
