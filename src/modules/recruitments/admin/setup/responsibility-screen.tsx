import { InlineMessage } from '@navikt/ds-react';
import {
  formFor,
  useAccountParam,
  useAddress,
  useFieldValue,
  useFormat,
  useMessages,
  useTimeZone,
} from '#platform/admin/index.ts';
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
        optional={false}
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
  const { hasAdvertisement } = recruitment.process;
  const isOver = useIsOver(useFieldValue('applicationDeadline'));
  return (
    <>
      <kit.DateField
        name="applicationDeadline"
        label={words.deadline}
        description={hasAdvertisement ? words.deadlineHelpAdvertised : words.deadlineHelp}
        optional={!hasAdvertisement}
      />
      {hasAdvertisement && isOver && (
        <InlineMessage status="warning" role="status">
          {words.deadlineOver}
        </InlineMessage>
      )}
      {publishedDeadline !== null && (
        <InlineMessage status="info">{words.deadlinePublished(format.date(publishedDeadline))}</InlineMessage>
      )}
    </>
  );
}

/** Whether what is typed is a date that is over, where the account is. */
function useIsOver(typed: unknown): boolean {
  const today = Temporal.Now.plainDateISO(useTimeZone());
  if (typeof typed !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  return Temporal.PlainDate.compare(typed, today) < 0;
}

const valuesOf = ({ version, responsibleRecruiter, applicationDeadline }: RecruitmentView) => ({
  version,
  responsibleRecruiterId: responsibleRecruiter?.id ?? null,
  applicationDeadline,
});
