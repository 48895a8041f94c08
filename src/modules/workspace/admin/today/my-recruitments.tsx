import {
  ApiProblem,
  ButtonLinkTo,
  DataTable,
  Empty,
  LinkTo,
  Reasons,
  problemKindOf,
  useAccountParam,
  useMessages,
  useRoutePages,
} from '#platform/admin/index.ts';
import { listRecruitmentsRoute } from '../../contract/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import { recruitmentsAddress } from '../addresses.ts';
import { placeOfRow, useRecruitmentColumns } from '../list/recruitment-columns.tsx';

/** The open recruitments the reader answers for, with days to the deadline and what has come in. */
export function MyRecruitments() {
  const words = useMessages(workspaceMessages).today;
  const [title, ...columns] = useRecruitmentColumns();
  const pages = useRoutePages(listRecruitmentsRoute, {
    params: useAccountParam(),
    query: { scope: 'mine', limit: 10 },
  });
  if (pages.error instanceof ApiProblem && problemKindOf(pages.error) === 'forbidden') {
    return <Reasons title={words.mayNotList} reasons={pages.error.errors} />;
  }
  return (
    <>
      <DataTable
        caption={words.mine}
        columns={[title, ...columns.filter(({ id }) => id !== 'responsible')]}
        pages={pages}
        rowKey={({ id }) => id}
        rowPlace={placeOfRow}
        empty={
          <Empty
            title={words.noMine}
            action={
              <ButtonLinkTo to={recruitmentsAddress} variant="secondary">
                {words.seeAll}
              </ButtonLinkTo>
            }
          >
            {words.noMineBody}
          </Empty>
        }
      />
      {pages.rows.length > 0 && (
        <div>
          <LinkTo to={recruitmentsAddress} search={{ utvalg: 'mine' }}>
            {words.allMine}
          </LinkTo>
        </div>
      )}
    </>
  );
}
