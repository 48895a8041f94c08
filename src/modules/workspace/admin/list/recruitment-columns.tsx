import { type Column, useFormat, useMessages } from '#platform/admin/index.ts';
import { recruitmentAddress } from '#modules/recruitments/admin/index.ts';
import type { RecruitmentRow } from '../../contract/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import { Standing } from './standing.tsx';
import './list.css';

/** The place of a recruitment; also of one the reader may not open, since it says why. */
export const placeOfRow = ({ id }: RecruitmentRow): string => recruitmentAddress.path.replace('$id', id);

/** The columns of every list of recruitments. */
export function useRecruitmentColumns(): readonly [Column<RecruitmentRow>, ...Column<RecruitmentRow>[]] {
  const words = useMessages(workspaceMessages).list;
  const { columns } = words;
  return [
    { id: 'title', header: columns.title, cell: (row) => <Title row={row} /> },
    { id: 'unit', header: columns.unit, cell: (row) => row.organisation.name },
    {
      id: 'responsible',
      header: columns.responsible,
      cell: (row) =>
        row.responsibleRecruiter?.name ?? <span className="tl-subtle">{words.noResponsible}</span>,
    },
    { id: 'deadline', header: columns.deadline, narrow: true, cell: (row) => <Deadline row={row} /> },
    {
      id: 'applications',
      header: columns.applications,
      narrow: true,
      cell: (row) => <Applications row={row} />,
    },
    { id: 'stage', header: columns.stage, cell: (row) => <Standing {...row} mayOpen={row.mayOpen} /> },
  ];
}

function Title({ row }: { readonly row: RecruitmentRow }) {
  return (
    <>
      {row.title} <span className="tl-recruitments__reference">{row.reference}</span>
    </>
  );
}

function Deadline({ row }: { readonly row: RecruitmentRow }) {
  const words = useMessages(workspaceMessages).list;
  const format = useFormat();
  const { countingDeadline } = row;
  if (countingDeadline === null) return <span className="tl-subtle">{words.noDeadline}</span>;
  return (
    <span className="tl-recruitments__stack">
      {format.dateShort(countingDeadline)}
      {row.stage !== 'closed' && <span className="tl-subtle">{format.daysUntil(countingDeadline)}</span>}
    </span>
  );
}

function Applications({ row }: { readonly row: RecruitmentRow }) {
  const words = useMessages(workspaceMessages).list;
  const format = useFormat();
  return (
    <span className="tl-recruitments__stack">
      {format.number(row.applicationCount)}
      {row.newApplicationCount > 0 && row.stage !== 'closed' && (
        <span className="tl-recruitments__new">{words.newApplications(row.newApplicationCount)}</span>
      )}
    </span>
  );
}
