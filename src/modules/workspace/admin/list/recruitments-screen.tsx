import {
  ButtonLinkTo,
  ChoiceFilter,
  DataTable,
  Empty,
  FilterBar,
  PageFrame,
  problemKindOf,
  TextFilter,
  useAccountParam,
  useAddress,
  useMessages,
  usePermission,
  useRoutePages,
} from '#platform/admin/index.ts';
import { newRecruitmentAddress } from '#modules/recruitments/admin/index.ts';
import { listRecruitmentsRoute } from '../../contract/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import { recruitmentsAddress } from '../addresses.ts';
import { Covers } from './covers.tsx';
import { placeOfRow, useRecruitmentColumns } from './recruitment-columns.tsx';

/** The recruitments the reader may see, over all units. */
export function RecruitmentsScreen() {
  const words = useMessages(workspaceMessages).list;
  const { search, setSearch } = useAddress(recruitmentsAddress);
  const { sok, tilstand, utvalg } = search;
  const columns = useRecruitmentColumns();
  const pages = useRoutePages(listRecruitmentsRoute, {
    params: useAccountParam(),
    query: { search: sok, state: tilstand, scope: utvalg },
  });
  const isFiltered = sok !== '' || utvalg === 'mine' || tilstand === 'closed';
  const isChanged = sok !== '' || utvalg !== 'all' || tilstand !== 'open';
  const clear = () => setSearch({ sok: '', tilstand: 'open', utvalg: 'all' });
  const [first] = pages.data?.pages ?? [];
  return (
    <PageFrame title={words.title} wide action={<CreateAction />}>
      {problemKindOf(pages.error) !== 'forbidden' && (
        <FilterBar onClear={isChanged ? clear : undefined}>
          <TextFilter label={words.search} value={sok} onChange={(text) => setSearch({ sok: text })} />
          <ChoiceFilter
            label={words.scope}
            value={utvalg === 'all' ? undefined : utvalg}
            all={words.scopes.all}
            options={[{ value: 'mine', label: words.scopes.mine }]}
            onChange={(value) => setSearch({ utvalg: value === 'mine' ? 'mine' : 'all' })}
          />
          <ChoiceFilter
            label={words.state}
            value={tilstand === 'open' ? undefined : tilstand}
            all={words.states.open}
            options={(['closed', 'all'] as const).map((value) => ({ value, label: words.states[value] }))}
            onChange={(value) =>
              setSearch({ tilstand: value === 'closed' || value === 'all' ? value : 'open' })
            }
          />
        </FilterBar>
      )}
      <DataTable
        caption={words.title}
        columns={columns}
        pages={pages}
        rowKey={({ id }) => id}
        rowPlace={placeOfRow}
        covers={first === undefined ? undefined : <Covers covers={first.covers} ask={first.ask} />}
        empty={<NoRecruitments isFiltered={isFiltered} hasAll={tilstand === 'all'} />}
      />
    </PageFrame>
  );
}

/** The way to a new recruitment, for those who may make one. */
function CreateAction() {
  const words = useMessages(workspaceMessages).list;
  if (!usePermission('recruitment.create')) return null;
  return <ButtonLinkTo to={newRecruitmentAddress}>{words.create}</ButtonLinkTo>;
}

function NoRecruitments(props: { readonly isFiltered: boolean; readonly hasAll: boolean }) {
  const words = useMessages(workspaceMessages).list;
  if (props.isFiltered || props.hasAll) {
    const advice = props.hasAll ? words.emptyFilteredAll : words.emptyFilteredBody;
    return <Empty title={words.emptyFiltered}>{advice}</Empty>;
  }
  return <Empty title={words.empty}>{words.emptyBody}</Empty>;
}
