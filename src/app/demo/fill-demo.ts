import type { ModuleContext } from '#platform/server/module.ts';
import { createCalendar, live, type SetClock } from './calendar.ts';
import { openCareerSite } from './career-site.ts';
import { loadPeople } from './load-people.ts';
import type { DemoSecrets } from './secrets.ts';
import { createStaff } from './staff.ts';
import { caseOfficerStory } from './stories/case-officer-story.ts';
import { nurseStory } from './stories/nurse-story.ts';
import type { Scene } from './stories/scene.ts';
import { teacherStory } from './stories/teacher-story.ts';

/** The working day on which the account is made, counted from today; all else happens after it. */
const FIRST_DAY = 25;

/**
 * Fills an empty demonstration through the product's own commands and pages, each at the time it is said to have
 * happened, and gives the id of its account.
 */
export async function fillDemo({
  context,
  secrets,
  setClock,
}: {
  readonly context: ModuleContext;
  readonly secrets: DemoSecrets;
  readonly setClock: SetClock;
}): Promise<string> {
  const { database } = context;
  const calendar = createCalendar(await database.read(null, async ({ now }) => now));
  const passwords = new Map(Object.entries(secrets.passwords));
  const site = await openCareerSite(context);
  try {
    await setClock(calendar.at(calendar.workday(FIRST_DAY), '08:00'));
    const people = await loadPeople(database, passwords);
    const scene: Scene = { calendar, people, site, staff: createStaff(context, people) };
    const stories = [nurseStory, teacherStory, caseOfficerStory];
    await live(
      stories.flatMap((story) => story(scene)),
      setClock,
    );
    return people.accountId;
  } finally {
    await setClock('real');
    await site.close();
  }
}
