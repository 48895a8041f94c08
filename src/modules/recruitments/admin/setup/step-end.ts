import { useHistory } from '#platform/admin/navigation/history.ts';
import { useAccountPath, useAddress, useGoTo, useMessages } from '#platform/admin/index.ts';
import type { RecruitmentView } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import {
  advertisementAddress,
  basicsAddress,
  detailsAddress,
  positionAddress,
  publishingAddress,
  recruitmentAddress,
  responsibilityAddress,
} from '../addresses.ts';

/** How a step ends: what its button is called, and where it leads. */
export interface StepEnd {
  readonly submitLabel: string;
  readonly onSaved: (recruitment: RecruitmentView) => void;
}

/** The end of a step: back to the details when it was entered from there, else on to the next step. */
export function useStepEnd(step: 'basics' | 'position' | 'responsibility'): StepEnd {
  const words = useMessages(recruitmentMessages).screens.setup;
  const goTo = useGoTo();
  const { fra } = useAddress(basicsAddress).search;
  const next = ({ process, publishedDeadline }: RecruitmentView) => {
    if (fra === 'detaljer') return detailsAddress;
    if (step === 'basics') return positionAddress;
    if (step === 'position') return responsibilityAddress;
    if (!process.hasAdvertisement) return recruitmentAddress;
    // What is out already changes when it is published again, not by saving.
    return publishedDeadline === null ? advertisementAddress : publishingAddress;
  };
  return {
    submitLabel: fra === 'detaljer' ? words.save : words.saveAndGoOn,
    onSaved: (recruitment) => goTo(next(recruitment), { params: { id: recruitment.id } }),
  };
}

/** Goes on from the first step of a new recruitment; the way back leads to that step as it was saved. */
export function useNewRecruitmentEnd(): StepEnd {
  const words = useMessages(recruitmentMessages).screens.setup;
  const goTo = useGoTo();
  const history = useHistory();
  const path = useAccountPath();
  return {
    submitLabel: words.saveAndGoOn,
    onSaved: ({ id }) => {
      // Carried out at once, and before the next: two steps under way together would become one.
      history.replace(path(basicsAddress.path.replace('$id', id)), undefined, { ignoreBlocker: true });
      history.flush();
      goTo(positionAddress, { params: { id } });
    },
  };
}
