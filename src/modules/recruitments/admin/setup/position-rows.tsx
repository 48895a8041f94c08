import { formFor, useFieldValue, useMessages } from '#platform/admin/index.ts';
import { savePositionRoute } from '../../contract/index.ts';
import { positionExtents } from '../../domain/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';

const kit = formFor(savePositionRoute.body);

/** A row of positions as it begins. */
export const newRow = () => ({ positions: 1, extent: 'full_time', percent: null, partTimeNeed: '' }) as const;

/** The positions: rows of how many and how much, and the documented need where it is part time. */
export function PositionRows() {
  const words = useMessages(recruitmentMessages).screens.fields;
  return (
    <kit.Rows
      name="positions"
      label={words.positions}
      rowLabel={words.position}
      addLabel={words.addPosition}
      newRow={newRow}
      least={1}
      most={50}
    >
      {({ name, index }) => (
        <>
          <kit.NumberField name={name('positions')} label={words.number} />
          <ExtentFields index={index} />
        </>
      )}
    </kit.Rows>
  );
}

function ExtentFields({ index }: { readonly index: number }) {
  const { fields, extents } = useMessages(recruitmentMessages).screens;
  const extent = useFieldValue(`positions/${index}/extent`);
  return (
    <>
      <kit.Select
        name={`positions/${index}/extent`}
        label={fields.extent}
        options={positionExtents.map((value) => ({ value, label: extents[value] }))}
      />
      {extent === 'part_time' && (
        <>
          <kit.NumberField name={`positions/${index}/percent`} label={fields.percent} optional={false} />
          <kit.TextArea
            name={`positions/${index}/partTimeNeed`}
            label={fields.partTimeNeed}
            description={fields.partTimeNeedHelp}
            optional={false}
            rows={2}
          />
        </>
      )}
    </>
  );
}
