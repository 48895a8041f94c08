import type { readRecruitmentLogRoute } from '#modules/recruitments/contract/index.ts';
import { useLanguage, useMessages } from '#platform/admin/index.ts';
import type { RouteResponse } from '#platform/core/route.ts';
import { logSentence, workspaceMessages } from '../../messages/index.ts';

/** An entry of a recruitment's log. */
export type LogEntry = RouteResponse<typeof readRecruitmentLogRoute>['rows'][number];

/** Says entries of the log in the reader's language. */
export function useLogSentence(): (entry: LogEntry) => string {
  const language = useLanguage();
  const words = useMessages(workspaceMessages).recruitment.log;
  const strangers = { user: words.someone, applicant: words.applicant, system: words.system };
  return ({ actor, action, detail }) =>
    logSentence(language, { who: actor.name ?? strangers[actor.kind], action, detail: detail ?? {} });
}
