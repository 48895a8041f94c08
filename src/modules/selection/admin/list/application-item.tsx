import { useEffect, useRef } from 'react';
import { HrefLink, type RowOf, useAccountPath, useAddress, useFormat } from '#platform/admin/index.ts';
import type { listApplicationsRoute } from '../../contract/index.ts';
import { applicationsPlace, type ApplicationsSearch, searchTextFor } from '../address.ts';
import { StatusTag } from '../status-tag.tsx';

interface ApplicationItemProps {
  readonly row: RowOf<typeof listApplicationsRoute>;
  readonly search: ApplicationsSearch;
}

/** An application in the list: who, where it stands, when it was sent. The one whose sheet is shown stays in view. */
export function ApplicationItem({ row, search }: ApplicationItemProps) {
  const format = useFormat();
  const path = useAccountPath();
  const { params } = useAddress(applicationsPlace);
  const item = useRef<HTMLLIElement>(null);
  const isShown = search.soknad === row.id;
  useEffect(() => {
    if (isShown) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  const place = applicationsPlace.path.replace('$id', encodeURIComponent(params.id));
  return (
    <li ref={item} className="tl-application-list__item" data-shown={isShown}>
      <HrefLink
        href={path(place + searchTextFor(search, row.id))}
        className="tl-application-list__name"
        aria-current={isShown ? 'true' : undefined}
      >
        {row.firstName} {row.lastName}
      </HrefLink>
      <StatusTag status={row.status} />
      <span className="tl-subtle">{[row.positionTitle, row.municipality].filter(Boolean).join(', ')}</span>
      <span className="tl-subtle tl-application-list__when">{format.instantShort(row.submittedAt)}</span>
    </li>
  );
}
