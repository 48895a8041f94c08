import {
  ChipFilter,
  FilterBar,
  TextFilter,
  useAddress,
  useMessages,
  useRoute,
} from '#platform/admin/index.ts';
import { countApplicationsRoute } from '../../contract/index.ts';
import { type ApplicationStatus, applicationStatuses } from '../../domain/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { applicationsPlace, type RecruitmentPlace } from '../address.ts';

/** Search by name, and a chip for each status that somebody has. */
export function ApplicationFilters({ account, recruitmentId }: RecruitmentPlace) {
  const { statuses, screen } = useMessages(selectionMessages);
  const { search, setSearch } = useAddress(applicationsPlace);
  const { data } = useRoute(countApplicationsRoute, { params: { account, id: recruitmentId } });
  const countOf = (status: ApplicationStatus): number => data?.counts[status] ?? 0;
  const shown = applicationStatuses.filter((status) => countOf(status) > 0 || search.status.includes(status));
  const isFiltered = search.sok !== '' || search.status.length > 0;
  return (
    <FilterBar onClear={isFiltered ? () => setSearch({ sok: '', status: [] }) : undefined}>
      <TextFilter label={screen.list.search} value={search.sok} onChange={(sok) => setSearch({ sok })} />
      {shown.length > 1 && (
        <ChipFilter
          label={screen.list.status}
          chosen={search.status}
          options={shown.map((status) => ({
            value: status,
            label: `${statuses[status]} (${countOf(status)})`,
          }))}
          onChange={(status) => setSearch({ status: [...status] as ApplicationStatus[] })}
        />
      )}
    </FilterBar>
  );
}
