import { BodyLong, Button } from '@navikt/ds-react';
import { logAddress } from '#modules/recruitments/admin/index.ts';
import { readRecruitmentLogRoute } from '#modules/recruitments/contract/index.ts';
import {
  Empty,
  Failed,
  FailureMessage,
  LinesSkeleton,
  Reasons,
  type ReasonsProps,
  Waiting,
  useAccountParam,
  useAddress,
  useMessages,
  useRoutePages,
} from '#platform/admin/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import { LogList } from './log-list.tsx';
import { RecruitmentPage } from './recruitment-page.tsx';

/** What was done and opened in a recruitment, in sentences, the newest first (XX-1). */
export function LogTab() {
  return (
    <RecruitmentPage tab="log">
      {({ actions }) => (actions.viewLog.allowed ? <Log /> : <ClosedLog reasons={actions.viewLog.reasons} />)}
    </RecruitmentPage>
  );
}

function ClosedLog({ reasons }: Pick<ReasonsProps, 'reasons'>) {
  const words = useMessages(workspaceMessages).recruitment.log;
  return <Reasons title={words.closed} reasons={reasons} />;
}

function Log() {
  const words = useMessages(workspaceMessages).recruitment.log;
  const { id } = useAddress(logAddress).params;
  const pages = useRoutePages(readRecruitmentLogRoute, { params: { ...useAccountParam(), id } });
  if (pages.data === undefined) {
    if (pages.error !== null) return <Failed error={pages.error} onRetry={() => void pages.refetch()} />;
    return <Waiting shape={<LinesSkeleton lines={6} />} />;
  }
  if (pages.rows.length === 0) return <Empty title={words.empty} />;
  return (
    <>
      <BodyLong className="tl-text">{words.intro}</BodyLong>
      <LogList entries={pages.rows} />
      {pages.error !== null && <FailureMessage error={pages.error} title={words.failed} />}
      {pages.hasNextPage && (
        <div>
          <Button
            type="button"
            variant="secondary"
            size="small"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {words.older}
          </Button>
        </div>
      )}
    </>
  );
}
