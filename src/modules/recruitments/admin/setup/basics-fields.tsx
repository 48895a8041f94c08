import type { RouteResponse } from '#platform/core/route.ts';
import { meRoute } from '#modules/access/contract/index.ts';
import { formFor, useAccountParam, useMessages, useRoute, type Option } from '#platform/admin/index.ts';
import { createRecruitmentRoute, type listProcessesRoute } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';

const kit = formFor(createRecruitmentRoute.body);

/** The processes there are to choose among, and whether a reference may be chosen. */
export type Processes = RouteResponse<typeof listProcessesRoute>;

interface BasicsFieldsProps {
  readonly processes: Processes;
  /** What is chosen already, which stays a choice even where the reader could not choose it anew. */
  readonly organisation?: { readonly id: string; readonly name: string };
  readonly process?: { readonly id: string; readonly name: string; readonly hasAdvertisement: boolean };
  readonly referenceFrozen?: boolean;
}

/** What the recruitment is about: the fields of the first step (RE-1). */
export function BasicsFields(props: BasicsFieldsProps) {
  const words = useMessages(recruitmentMessages).screens.fields;
  const units = useUnits(props.organisation);
  const nameOf = (process: Processes['rows'][number]) =>
    process.hasAdvertisement ? process.name : words.processWithout(process.name);
  const { rows, manualReferenceAllowed } = props.processes;
  const known = props.process === undefined || rows.some(({ id }) => id === props.process?.id);
  const processes = known || props.process === undefined ? rows : [props.process, ...rows];
  return (
    <>
      <kit.TextField name="title" label={words.title} description={words.titleHelp} />
      <kit.Select name="organisationId" label={words.organisation} options={units} />
      <kit.Select
        name="processId"
        label={words.process}
        options={processes.map((process) => ({ value: process.id, label: nameOf(process) }))}
      />
      {manualReferenceAllowed && (
        <kit.TextField
          name="reference"
          label={words.reference}
          width="medium"
          description={props.referenceFrozen === true ? words.referenceFrozen : words.referenceHelp}
          readOnly={props.referenceFrozen === true}
        />
      )}
    </>
  );
}

/** The units the reader may make recruitments at, as a tree told by indentation. */
function useUnits(chosen: BasicsFieldsProps['organisation']): readonly Option[] {
  const { data } = useRoute(meRoute, { params: useAccountParam() });
  const units = (data?.organisations ?? []).map(({ id, name, depth }) => ({
    value: id,
    label: `${'\u2003'.repeat(depth)}${name}`,
  }));
  if (chosen === undefined || units.some(({ value }) => value === chosen.id)) return units;
  return [{ value: chosen.id, label: chosen.name }, ...units];
}
