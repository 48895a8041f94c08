import { BodyLong } from '@navikt/ds-react';
import { logAddress } from '#modules/recruitments/admin/index.ts';
import { readRecruitmentLogRoute } from '#modules/recruitments/contract/index.ts';
import {
  DataTable,
  Empty,
  Forbidden,
  useAccountParam,
  useAddress,
  useFormat,
  useMessages,
  useRoutePages,
  type Column,
} from '#platform/admin/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import { RecruitmentPage } from './recruitment-page.tsx';
import { type LogEntry, useLogSentence } from './log-sentence.ts';

/** What was done and opened in a recruitment, in sentences, the newest first (XX-1). */
export function LogTab() {
  return (
    <RecruitmentPage tab="log">
      {({ actions }) => (actions.viewLog.allowed ? <Log /> : <Forbidden reasons={actions.viewLog.reasons} />)}
    </RecruitmentPage>
  );
}

function Log() {
  const words = useMessages(workspaceMessages).recruitment.log;
  const { id } = useAddress(logAddress).params;
  const format = useFormat();
  const sentenceOf = useLogSentence();
  const pages = useRoutePages(readRecruitmentLogRoute, { params: { ...useAccountParam(), id } });
  const columns: readonly [Column<LogEntry>, Column<LogEntry>] = [
    { id: 'when', header: words.when, narrow: true, cell: (entry) => format.instantShort(entry.at) },
    { id: 'what', header: words.what, cell: sentenceOf },
  ];
  return (
    <>
      <BodyLong className="tl-text">{words.intro}</BodyLong>
      <DataTable
        caption={words.title}
        columns={columns}
        pages={pages}
        rowKey={(entry) => entry.id}
        empty={<Empty title={words.empty} />}
      />
    </>
  );
}
