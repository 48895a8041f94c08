import type { ReactNode } from 'react';
import type { RecruitmentView } from '#modules/recruitments/contract/index.ts';
import { useFormat, useMessages } from '#platform/admin/index.ts';
import { workspaceMessages } from '../../messages/index.ts';

/** The facts under the title: unit, reference, and the deadline that counts. */
export function useHeaderFacts(recruitment: RecruitmentView): readonly ReactNode[] {
  const words = useMessages(workspaceMessages).recruitment.facts;
  const format = useFormat();
  const { countingDeadline, outcome, process } = recruitment;
  const deadline = () => {
    if (countingDeadline !== null)
      return words.deadline(
        format.date(countingDeadline),
        outcome === null ? format.daysUntil(countingDeadline) : undefined,
      );
    return process.hasAdvertisement ? words.noDeadline : undefined;
  };
  return [recruitment.organisation.name, words.reference(recruitment.reference), deadline()].filter(
    (fact) => fact !== undefined,
  );
}
