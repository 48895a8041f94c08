import { meRoute } from '#modules/access/contract/index.ts';
import { Loaded, formFor, useAccountParam, useMessages, useRoute } from '#platform/admin/index.ts';
import { BodyLong } from '@navikt/ds-react';
import { createRecruitmentRoute, listProcessesRoute } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import { useChange } from '../use-change.ts';
import { BasicsFields, type Processes } from './basics-fields.tsx';
import { SetupFrame } from './setup-frame.tsx';
import { useNewRecruitmentEnd } from './step-end.ts';

const kit = formFor(createRecruitmentRoute.body);

/** The first step of a recruitment that is not made yet; saving it makes the recruitment. */
export function NewRecruitmentScreen() {
  const words = useMessages(recruitmentMessages).screens.setup;
  const params = useAccountParam();
  const processes = useRoute(listProcessesRoute, { params });
  return (
    <SetupFrame step="basics" recruitment={undefined}>
      <BodyLong className="tl-text">{words.intro}</BodyLong>
      <Loaded query={processes}>{(data) => <NewRecruitmentForm processes={data} />}</Loaded>
    </SetupFrame>
  );
}

function NewRecruitmentForm({ processes }: { readonly processes: Processes }) {
  const params = useAccountParam();
  const { data: session } = useRoute(meRoute, { params });
  const create = useChange(createRecruitmentRoute);
  const { submitLabel, onSaved } = useNewRecruitmentEnd();
  const units = session?.organisations ?? [];
  const department =
    units.find(({ id }) => id === session?.departmentId) ?? (units.length === 1 ? units[0] : undefined);
  const [onlyProcess, ...more] = processes.rows;
  return (
    <kit.Form
      initial={{
        title: '',
        organisationId: department?.id ?? '',
        processId: more.length === 0 ? (onlyProcess?.id ?? '') : '',
      }}
      onSubmit={(body) => create({ params, body })}
      onSaved={onSaved}
      submitLabel={submitLabel}
    >
      <BasicsFields processes={processes} />
    </kit.Form>
  );
}
