import { Button } from '@navikt/ds-react';
import {
  Empty,
  Failed,
  LinesSkeleton,
  useAddress,
  useMessages,
  useRoutePages,
  Waiting,
} from '#platform/admin/index.ts';
import { listApplicationsRoute } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { applicationsPlace, type RecruitmentPlace } from '../address.ts';
import { ApplicationItem } from './application-item.tsx';

const PAGE = 50;

/** The applications that the filter lets through, newest first, a page at a time. */
export function ApplicationList({ account, recruitmentId }: RecruitmentPlace) {
  const words = useMessages(selectionMessages).screen.list;
  const { search } = useAddress(applicationsPlace);
  const { sok, status } = search;
  const pages = useRoutePages(listApplicationsRoute, {
    params: { account, id: recruitmentId },
    query: { search: sok, status: [...status], limit: PAGE },
  });
  if (pages.data === undefined) {
    if (pages.isError) return <Failed error={pages.error} onRetry={() => void pages.refetch()} />;
    return <Waiting shape={<LinesSkeleton lines={8} />} />;
  }
  if (pages.rows.length === 0) {
    const isFiltered = sok !== '' || status.length > 0;
    return isFiltered ? <p>{words.noneFound}</p> : <Empty title={words.none}>{words.noneYet}</Empty>;
  }
  return (
    <div aria-busy={pages.isPlaceholderData}>
      <ul className="tl-application-list">
        {pages.rows.map((row) => (
          <ApplicationItem key={row.id} row={row} search={search} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          type="button"
          variant="secondary"
          size="small"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </div>
  );
}
