import { InlineMessage } from '@navikt/ds-react';
import { formFor, useAccountParam, useAddress, useFormat, useMessages } from '#platform/admin/index.ts';
import { type RecruitmentView, saveResponsibilityRoute } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import { responsibilityAddress } from '../addresses.ts';
import { RecruiterPicker } from '../picker/recruiter-picker.tsx';
import { useChange } from '../use-change.ts';
import { LoadedStep } from './loaded-step.tsx';
import { useStepEnd } from './step-end.ts';

const kit = formFor(saveResponsibilityRoute.body);

/** The third step: who answers for the recruitment, and until when people may apply. */
export function ResponsibilityScreen() {
  const { id } = useAddress(responsibilityAddress).params;
  return (
    <LoadedStep step="responsibility" id={id}>
      {(recruitment, reload) => <ResponsibilityForm recruitment={recruitment} reload={reload} />}
    </LoadedStep>
  );
}

interface ResponsibilityFormProps {
  readonly recruitment: RecruitmentView;
  readonly reload: () => Promise<RecruitmentView>;
}

function ResponsibilityForm({ recruitment, reload }: ResponsibilityFormProps) {
  const { account } = useAccountParam();
  const words = useMessages(recruitmentMessages).screens.fields;
  const save = useChange(saveResponsibilityRoute);
  return (
    <kit.Form
      initial={valuesOf(recruitment)}
      onSubmit={(body) => save({ params: { account, id: recruitment.id }, body })}
      onReload={async () => valuesOf(await reload())}
      {...useStepEnd('responsibility')}
    >
      <RecruiterPicker
        name="responsibleRecruiterId"
        label={words.responsible}
        description={words.responsibleHelp}
        organisationId={recruitment.organisation.id}
        chosen={recruitment.responsibleRecruiter}
      />
      <DeadlineField recruitment={recruitment} />
    </kit.Form>
  );
}

/** The working copy's deadline, and which deadline counts once one is published (CL-7). */
function DeadlineField({ recruitment }: { readonly recruitment: RecruitmentView }) {
  const words = useMessages(recruitmentMessages).screens.fields;
  const format = useFormat();
  const { publishedDeadline } = recruitment;
  return (
    <>
      <kit.DateField name="applicationDeadline" label={words.deadline} description={words.deadlineHelp} />
      {publishedDeadline !== null && (
        <InlineMessage status="info">{words.deadlinePublished(format.date(publishedDeadline))}</InlineMessage>
      )}
    </>
  );
}

const valuesOf = ({ version, responsibleRecruiter, applicationDeadline }: RecruitmentView) => ({
  version,
  responsibleRecruiterId: responsibleRecruiter?.id ?? null,
  applicationDeadline,
});
