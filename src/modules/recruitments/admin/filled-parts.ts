import type { RecruitmentView } from '../contract/index.ts';

/** The parts of a recruitment that are filled in one by one. */
export interface FilledParts {
  readonly position: boolean;
  readonly responsible: boolean;
  /** True as well where none is needed, because there is no advertisement. */
  readonly deadline: boolean;
}

/** Which parts of a recruitment are filled in. */
export function filledParts(recruitment: RecruitmentView): FilledParts {
  const { employmentForm, positions, responsibleRecruiter, applicationDeadline, process } = recruitment;
  return {
    position: employmentForm !== null && positions.length > 0,
    responsible: responsibleRecruiter !== null,
    deadline: applicationDeadline !== null || !process.hasAdvertisement,
  };
}
