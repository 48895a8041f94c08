import { expect, test } from 'vitest';
import { createCalendar } from '../calendar.ts';
import { caseOfficerStory } from './case-officer-story.ts';
import { nurseStory } from './nurse-story.ts';
import type { Scene } from './scene.ts';
import { teacherStory } from './teacher-story.ts';

/** Just after midnight in Norway, on each day of a week: what happens today would not have happened yet. */
const midnights = Array.from({ length: 7 }, (_, days) =>
  Temporal.Instant.from('2026-11-22T23:01:00Z').add({ hours: 24 * days }),
);

/** The times of a story's acts, as it lists them; nobody acts. */
const timesOf = (story: (scene: Scene) => ReturnType<typeof nurseStory>, now: Temporal.Instant) =>
  story({ calendar: createCalendar(now) } as Scene).map(({ at }) => at.toString());

test.each(midnights)('loaded at %s, all of it has happened', (now) => {
  const times = [nurseStory, teacherStory, caseOfficerStory].flatMap((story) => timesOf(story, now));
  expect(times.filter((time) => time >= now.toString())).toEqual([]);
});

test.each(midnights)(
  'loaded at %s, the nurse is published, applied for and selected in that order',
  (now) => {
    const times = timesOf(nurseStory, now);
    expect(times).toEqual(times.toSorted());
  },
);

test.each(midnights)('loaded at %s, nobody applies to be a teacher before it is published', (now) => {
  const [begun = '', published = '', ...rest] = timesOf(teacherStory, now);
  expect(begun < published).toBe(true);
  expect(rest.filter((time) => time <= published)).toEqual([]);
});
