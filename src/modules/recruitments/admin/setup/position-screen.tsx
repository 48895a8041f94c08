import { formFor, useAccountParam, useAddress } from '#platform/admin/index.ts';
import type { RouteRequest } from '#platform/core/route.ts';
import { type RecruitmentView, savePositionRoute } from '../../contract/index.ts';
import { positionAddress } from '../addresses.ts';
import { useChange } from '../use-change.ts';
import { LoadedStep } from './loaded-step.tsx';
import { newRow } from './position-rows.tsx';
import { PositionFields } from './position-fields.tsx';
import { useStepEnd } from './step-end.ts';

const kit = formFor(savePositionRoute.body);

type Body = NonNullable<RouteRequest<typeof savePositionRoute>['body']>;

/** The second step: the position itself. */
export function PositionScreen() {
  const { id } = useAddress(positionAddress).params;
  return (
    <LoadedStep step="position" id={id}>
      {(recruitment, reload) => <PositionForm recruitment={recruitment} reload={reload} />}
    </LoadedStep>
  );
}

interface PositionFormProps {
  readonly recruitment: RecruitmentView;
  readonly reload: () => Promise<RecruitmentView>;
}

function PositionForm({ recruitment, reload }: PositionFormProps) {
  const { account } = useAccountParam();
  const save = useChange(savePositionRoute);
  return (
    <kit.Form
      initial={valuesOf(recruitment)}
      onSubmit={(body) => save({ params: { account, id: recruitment.id }, body: withoutHidden(body) })}
      onReload={async () => valuesOf(await reload())}
      {...useStepEnd('position')}
    >
      <PositionFields />
    </kit.Form>
  );
}

/** The values as they are sent: what a choice has hidden is not kept behind the reader's back. */
function withoutHidden(body: Body): Body {
  const isTemporary = body.employmentForm === 'temporary';
  return {
    ...body,
    employmentGround: isTemporary ? (body.employmentGround ?? '') : '',
    positions: body.positions.map((row) =>
      row.extent === 'part_time' ? row : { ...row, percent: null, partTimeNeed: '' },
    ),
  };
}

const valuesOf = (recruitment: RecruitmentView) => ({
  version: recruitment.version,
  location: recruitment.location,
  workplace: recruitment.workplace,
  employmentForm: recruitment.employmentForm,
  employmentGround: recruitment.employmentGround,
  positions: recruitment.positions.length === 0 ? [newRow()] : recruitment.positions,
  positionCode: recruitment.positionCode,
  salaryForm: recruitment.salaryForm,
  salaryFrom: recruitment.salaryFrom,
  salaryTo: recruitment.salaryTo,
  startDate: recruitment.startDate,
  policeCertificateStatute: recruitment.policeCertificateStatute,
});
