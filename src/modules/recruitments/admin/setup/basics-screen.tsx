import type { ReactNode } from 'react';
import { Loaded, formFor, useAccountParam, useAddress, useRoute } from '#platform/admin/index.ts';
import { listProcessesRoute, type RecruitmentView, saveBasicsRoute } from '../../contract/index.ts';
import { basicsAddress } from '../addresses.ts';
import { useChange } from '../use-change.ts';
import { BasicsFields } from './basics-fields.tsx';
import { LoadedStep } from './loaded-step.tsx';
import { useStepEnd } from './step-end.ts';

const kit = formFor(saveBasicsRoute.body);

/** The first step of a recruitment that is made. */
export function BasicsScreen() {
  const { id } = useAddress(basicsAddress).params;
  const processes = useRoute(listProcessesRoute, { params: useAccountParam() });
  return (
    <LoadedStep step="basics" id={id}>
      {(recruitment, reload) => (
        <Loaded query={processes}>
          {(data) => (
            <BasicsForm recruitment={recruitment} reload={reload}>
              <BasicsFields
                processes={data}
                organisation={recruitment.organisation}
                process={recruitment.process}
                referenceFrozen={recruitment.referenceFrozen}
              />
            </BasicsForm>
          )}
        </Loaded>
      )}
    </LoadedStep>
  );
}

interface BasicsFormProps {
  readonly recruitment: RecruitmentView;
  readonly reload: () => Promise<RecruitmentView>;
  readonly children: ReactNode;
}

function BasicsForm({ recruitment, reload, children }: BasicsFormProps) {
  const { account } = useAccountParam();
  const save = useChange(saveBasicsRoute);
  return (
    <kit.Form
      initial={valuesOf(recruitment)}
      onSubmit={(body) => save({ params: { account, id: recruitment.id }, body })}
      onReload={async () => valuesOf(await reload())}
      {...useStepEnd('basics')}
    >
      {children}
    </kit.Form>
  );
}

const valuesOf = ({ version, title, organisation, process, reference }: RecruitmentView) => ({
  version,
  title,
  organisationId: organisation.id,
  processId: process.id,
  reference,
});
