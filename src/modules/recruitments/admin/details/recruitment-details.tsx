import { Reasons, useFormat, useMessages } from '#platform/admin/index.ts';
import type { RecruitmentView } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import { basicsAddress, positionAddress, responsibilityAddress } from '../addresses.ts';
import { DetailsSection } from './details-section.tsx';
import { usePositionLines } from './position-lines.ts';

/** All that is filled in of a recruitment, each part with the way to change it (RE-1). */
export function RecruitmentDetails({ recruitment }: { readonly recruitment: RecruitmentView }) {
  const words = useMessages(recruitmentMessages).screens;
  const { fields, setup, details } = words;
  const format = useFormat();
  const { edit } = recruitment.actions;
  const date = (value: string | null) => (value === null ? '' : format.date(value));
  return (
    <>
      {!edit.allowed && <Reasons title={details.notEditable} reasons={edit.reasons} />}
      <DetailsSection
        title={setup.steps.basics}
        recruitment={recruitment}
        address={basicsAddress}
        rows={[
          [fields.title, recruitment.title],
          [fields.organisation, recruitment.organisation.name],
          [fields.process, recruitment.process.name],
          [fields.reference, recruitment.reference],
        ]}
      />
      <DetailsSection
        title={setup.steps.position}
        recruitment={recruitment}
        address={positionAddress}
        rows={usePositionLines(recruitment)}
      />
      <DetailsSection
        title={setup.steps.responsibility}
        recruitment={recruitment}
        address={responsibilityAddress}
        rows={[
          [fields.responsible, recruitment.responsibleRecruiter?.name ?? ''],
          [details.deadlineField, date(recruitment.applicationDeadline)],
          ...(recruitment.publishedDeadline === null
            ? []
            : [[details.deadlinePublished, date(recruitment.publishedDeadline)] as const]),
        ]}
      />
    </>
  );
}
