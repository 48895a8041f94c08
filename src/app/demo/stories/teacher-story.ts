import type { Act } from '../calendar.ts';
import { teachers } from '../candidates/teachers.ts';
import { teaching } from '../cv/cv-content.ts';
import { beginRecruitment, changeAdvertisement, publish } from '../recruitments/recruitment.ts';
import { teacher, teacherChange } from '../recruitments/teacher.ts';
import { type Arrival, arrivals, notBegun, post, type Scene } from './scene.ts';

/** Days from now to the last application date. */
const DAYS_LEFT = 10;

/** When they apply, in days before today. */
const applicants: readonly Arrival[] = [
  ['andrej', 7, '21:47'],
  ['kari-anne', 6, '22:15'],
  ['torbjorn', 5, '09:30'],
  ['ingrid', 4, '20:05'],
  ['yusuf', 3, '12:41'],
  ['sunniva', 3, '19:22'],
  ['mathias', 2, '23:08'],
  ['noor', 1, '16:54'],
  ['elise', 1, '18:30'],
];

/** A teacher is sought: published, applications come in, and a change of the advertisement waits to be published. */
export function teacherStory(scene: Scene): readonly Act[] {
  const { calendar, people, staff } = scene;
  const progress = notBegun();
  const on = (back: number, time: string, run: Act['run']): Act => ({
    at: calendar.at(calendar.workday(back), time),
    run,
  });
  return [
    on(8, '13:10', async () => {
      const startDate = calendar.today.add({ months: 2 }).with({ day: 1 });
      const deadline = calendar.today.add({ days: DAYS_LEFT });
      const setting = { staff, people, by: 'hanne', responsible: 'hanne', deadline };
      progress.id = await beginRecruitment(teacher(startDate), setting);
    }),
    on(6, '08:40', async () => {
      progress.job = await publish(staff, { id: progress.id, by: 'hanne' });
    }),
    ...arrivals(scene, progress, {
      candidates: teachers,
      trade: teaching,
      arrivals: applicants,
      last: calendar.today,
    }),
    on(1, '12:10', () =>
      post(scene, progress.applications.get('torbjorn'), {
        by: 'lars',
        type: 'under_assessment',
        note: 'Lang erfaring. Spør om hvordan han ser på å gå fra leder til lærer.',
      }),
    ),
    on(1, '14:25', () => changeAdvertisement(staff, { id: progress.id, by: 'hanne', text: teacherChange })),
  ];
}
