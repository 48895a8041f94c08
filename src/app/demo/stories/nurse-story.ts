import type { Act } from '../calendar.ts';
import { nurses } from '../candidates/nurses.ts';
import { nursing } from '../cv/cv-content.ts';
import { nurse } from '../recruitments/nurse.ts';
import { beginRecruitment, publish } from '../recruitments/recruitment.ts';
import { type Arrival, arrivals, type Done, notBegun, post, type Progress, type Scene } from './scene.ts';

/** The working day that is the last application date, counted from today. */
const DEADLINE = 4;

/** When they apply, in days before the last application date. */
const applicants: readonly Arrival[] = [
  ['roger', 13, '20:31'],
  ['wenche', 12, '10:02'],
  ['olav', 10, '07:48'],
  ['katarzyna', 8, '21:19'],
  ['thi-lan', 7, '22:40'],
  ['henrik', 5, '13:05'],
  ['amina', 4, '19:57'],
  ['mika', 3, '15:26'],
  ['silje', 2, '20:44'],
  ['marit', 1, '18:12'],
  ['jonas', 0, '23:36'],
];

const underAssessment = ['marit', 'henrik', 'amina', 'silje', 'olav', 'thi-lan', 'mika', 'katarzyna'];
const invited = [
  ['marit', '09.00'],
  ['henrik', '10.00'],
  ['amina', '12.00'],
  ['silje', '13.00'],
] as const;

/** A nurse was sought: the deadline is over, somebody is hired, and the recruitment is ready to be closed. */
export function nurseStory(scene: Scene): readonly Act[] {
  const { calendar, people, staff } = scene;
  const progress = notBegun();
  const deadline = calendar.workday(DEADLINE);
  const on = (back: number, time: string, run: Act['run']): Act => ({
    at: calendar.at(calendar.workday(back), time),
    run,
  });
  return [
    on(16, '10:20', async () => {
      const startDate = calendar.today.add({ months: 3 }).with({ day: 1 });
      const setting = { staff, people, by: 'hanne', responsible: 'hanne', deadline };
      progress.id = await beginRecruitment(nurse(startDate), setting);
    }),
    on(15, '09:05', async () => {
      progress.job = await publish(staff, { id: progress.id, by: 'siri' });
    }),
    ...arrivals(scene, progress, {
      candidates: nurses,
      trade: nursing,
      arrivals: applicants,
      last: deadline,
    }),
    ...selection(scene, progress),
  ];
}

/** What happens with the applications after the deadline. */
function selection(scene: Scene, progress: Progress): readonly Act[] {
  const { calendar, site } = scene;
  const doing = (back: number, time: string, [key, done]: readonly [string, Done]): Act => ({
    at: calendar.at(calendar.workday(back), time),
    run: () => post(scene, progress.applications.get(key), done),
  });
  const day = calendar.workday(1).toLocaleString('nb-NO', { weekday: 'long', day: 'numeric', month: 'long' });
  return [
    ...underAssessment.map((key, place) =>
      doing(3, `09:${15 + 4 * place}`, [key, { by: 'hanne', type: 'under_assessment' }]),
    ),
    ...invited.map(([key, time], place) => {
      const fillIn = { 'Tid:': `Tid: ${day} klokka ${time}`, 'Sted:': 'Sted: Rådhuset, møterom Naustet' };
      return doing(3, `14:${10 + 3 * place}`, [key, { by: 'hanne', type: 'interview', fillIn }]);
    }),
    doing(2, '10:30', ['roger', { by: 'hanne', type: 'rejection' }]),
    {
      at: calendar.at(calendar.workday(2), '19:40'),
      run: async () => {
        const silje = progress.applications.get('silje');
        if (silje !== undefined) await site.withdraw(silje);
      },
    },
    doing(1, '09:55', [
      'marit',
      {
        by: 'hanne',
        type: 'note',
        note: 'Trygg og konkret i intervjuet. Vil gjerne ha ansvaret for legemiddelrommet. To referanser er ringt, begge svært gode.',
      },
    ]),
    doing(1, '14:45', ['marit', { by: 'siri', type: 'offer', note: 'Tilbudt 598 000 kroner.' }]),
    doing(1, '15:50', ['marit', { by: 'siri', type: 'hired', note: 'Takket ja på telefon.' }]),
  ];
}
