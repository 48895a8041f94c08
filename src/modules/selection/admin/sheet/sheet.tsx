import { useEffect, useRef } from 'react';
import { Failed, Loaded, useMessages, useRoute, useRouteMutation, Waiting } from '#platform/admin/index.ts';
import { type CandidateSheet, logOpeningRoute, readSheetRoute } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import type { Drafts } from '../post/drafts.ts';
import { PostEvent } from '../post/post-event.tsx';
import { SheetHeader } from './sheet-header.tsx';
import { SheetTabs } from './sheet-tabs.tsx';

interface SheetProps {
  readonly account: string;
  readonly applicationId: string;
  readonly drafts: Drafts;
}

/** The candidate sheet of an application. It is shown when it is logged that it was opened (XX-1), not before. */
export function Sheet({ account, applicationId, drafts }: SheetProps) {
  const words = useMessages(selectionMessages).screen.sheet;
  const params = { account, id: applicationId };
  const query = useRoute(readSheetRoute, { params });
  const opening = useOpening(account, applicationId);
  return (
    <section className="tl-sheet" aria-label={words.label}>
      {opening.isError ? (
        <Failed error={opening.error} onRetry={opening.log} />
      ) : opening.isLogged ? (
        <Loaded query={query}>
          {(sheet: CandidateSheetView) => (
            <>
              <SheetHeader account={account} sheet={sheet} />
              <PostEvent account={account} sheet={sheet} drafts={drafts} />
              <SheetTabs account={account} sheet={sheet} />
            </>
          )}
        </Loaded>
      ) : (
        <Waiting />
      )}
    </section>
  );
}

/** The sheet as screens receive it. */
export type CandidateSheetView = CandidateSheet;

/** Logs once that the sheet was opened; the sheet of another application is another component. */
function useOpening(account: string, id: string) {
  const { mutate, isError, isSuccess, error } = useRouteMutation(logOpeningRoute);
  const isAsked = useRef(false);
  const log = () => mutate({ params: { account, id } });
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    log();
  });
  return { isError, isLogged: isSuccess, error, log };
}
