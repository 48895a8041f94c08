import { useState } from 'react';
import { useAddress, useMessages } from '#platform/admin/index.ts';
import { selectionMessages } from '../messages/index.ts';
import { applicationsPlace, type RecruitmentPlace } from './address.ts';
import { ApplicationFilters } from './list/application-filters.tsx';
import { ApplicationList } from './list/application-list.tsx';
import { Drafts } from './post/drafts.ts';
import { NobodyChosen } from './sheet/nobody-chosen.tsx';
import { Sheet } from './sheet/sheet.tsx';
import { useSideBySide } from './use-side-by-side.ts';
import './selection.css';

/** The applications of a recruitment: list and sheet side by side where there is room, else one at a time. */
export function ApplicationsTab({ account, recruitmentId }: RecruitmentPlace) {
  const words = useMessages(selectionMessages).screen;
  const { search } = useAddress(applicationsPlace);
  const isSideBySide = useSideBySide();
  const [drafts] = useState(() => new Drafts());
  const { soknad } = search;
  const listed = isSideBySide || soknad === undefined;
  return (
    <div className="tl-applications">
      {listed && (
        <section className="tl-applications__list" aria-label={words.list.title}>
          <ApplicationFilters account={account} recruitmentId={recruitmentId} />
          <ApplicationList account={account} recruitmentId={recruitmentId} />
        </section>
      )}
      {soknad === undefined ? (
        isSideBySide && <NobodyChosen account={account} recruitmentId={recruitmentId} />
      ) : (
        <Sheet key={soknad} account={account} applicationId={soknad} drafts={drafts} />
      )}
    </div>
  );
}
