import type { Act } from '../calendar.ts';
import { caseOfficer } from '../recruitments/case-officer.ts';
import { beginRecruitment } from '../recruitments/recruitment.ts';
import type { Scene } from './scene.ts';

/** A case officer will be sought: the work has begun, and something is left before it can be published. */
export const caseOfficerStory = ({ calendar, people, staff }: Scene): readonly Act[] => [
  {
    at: calendar.at(calendar.workday(2), '11:15'),
    run: async () => {
      await beginRecruitment(caseOfficer, {
        staff,
        people,
        by: 'hanne',
        responsible: 'hanne',
        deadline: null,
      });
    },
  },
];
