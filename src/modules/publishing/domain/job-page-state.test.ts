import { describe, expect, test } from 'vitest';
import { jobPageState, jobPageStatus } from './job-page-state.ts';

const deadline = Temporal.Instant.from('2026-11-30T23:00:00Z');
const live = { publication: 'live', recruitment: 'open', deadline } as const;
const just = { nanoseconds: 1 };

describe('the state of a job page', () => {
  test('CL-7: the page is open to the last moment of the published deadline', () => {
    expect(jobPageState(live, deadline.subtract(just))).toBe('open');
  });

  test('CL-7: at the deadline it has expired; the grace of AP-5 opens no new form', () => {
    expect(jobPageState(live, deadline)).toBe('expired');
    expect(jobPageState(live, deadline.add({ minutes: 5 }))).toBe('expired');
  });

  test('CL-5: a withdrawn publication and a closed recruitment are gone, whatever the deadline', () => {
    const early = deadline.subtract({ hours: 48 });
    expect(jobPageState({ ...live, publication: 'withdrawn' }, early)).toBe('withdrawn');
    expect(jobPageState({ ...live, recruitment: 'closed' }, early)).toBe('withdrawn');
  });

  test('only an open page answers 200', () => {
    expect(jobPageStatus).toEqual({ open: 200, expired: 410, withdrawn: 410 });
  });
});
