import type { ReactNode } from 'react';
import { CloseRecruitment, recruitmentAddress } from '#modules/recruitments/admin/index.ts';
import { readRecruitmentRoute, type RecruitmentView } from '#modules/recruitments/contract/index.ts';
import {
  Failed,
  Reasons,
  PageFrame,
  ReasonTextsProvider,
  Waiting,
  problemKindOf,
  useAccountParam,
  useAddress,
  useMessages,
  useRoute,
  ApiProblem,
} from '#platform/admin/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import { recruitmentsAddress } from '../addresses.ts';
import { Standing } from '../list/standing.tsx';
import { reasonTextsFor } from '../reason-texts.ts';
import { RecruitmentTabs, type RecruitmentTab } from './recruitment-tabs.tsx';
import { useHeaderFacts } from './header-facts.tsx';
import { usePublishingState } from './publishing-state.ts';
import { useStandingOf } from './standing-of.ts';
import { useUntold } from './untold.ts';
import { WhatRemains } from './what-remains.tsx';

interface RecruitmentPageProps {
  readonly tab: RecruitmentTab;
  /** Tabs that need all the width, as the applications, leave the panel out. */
  readonly wide?: boolean;
  readonly children: (recruitment: RecruitmentView) => ReactNode;
}

/** A recruitment: its head, its tabs, one tab's content, and what remains. */
export function RecruitmentPage({ tab, wide = false, children }: RecruitmentPageProps) {
  const { id } = useAddress(recruitmentAddress).params;
  const query = useRoute(readRecruitmentRoute, { params: { ...useAccountParam(), id } });
  const recruitment = query.data;
  if (recruitment === undefined) {
    if (!query.isError) return <Waiting />;
    return <NotOpened error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <ReasonTextsProvider texts={textsOf(id)}>
      <Opened tab={tab} wide={wide} recruitment={recruitment}>
        {children(recruitment)}
      </Opened>
    </ReasonTextsProvider>
  );
}

interface OpenedProps extends Required<Pick<RecruitmentPageProps, 'tab' | 'wide'>> {
  readonly recruitment: RecruitmentView;
  readonly children: ReactNode;
}

function Opened({ tab, wide, recruitment, children }: OpenedProps) {
  const words = useMessages(workspaceMessages);
  const published = usePublishingState(recruitment);
  const standing = useStandingOf(recruitment, published);
  const untold = useUntold(recruitment);
  const deadlinePassed = standing.stage === 'deadline_passed' || standing.tags.includes('deadline_passed');
  const remains = <WhatRemains {...{ recruitment, published, deadlinePassed }} />;
  return (
    <PageFrame
      title={recruitment.title}
      crumbs={[{ label: words.list.title, place: recruitmentsAddress.path }]}
      status={<Standing {...standing} outcome={recruitment.outcome} />}
      facts={useHeaderFacts(recruitment)}
      action={
        recruitment.outcome === null ? (
          <CloseRecruitment recruitment={recruitment} untold={untold} onClosed={focusHeading} />
        ) : undefined
      }
      wide={wide}
      {...(wide ? {} : { aside: remains })}
    >
      <RecruitmentTabs current={tab} recruitment={recruitment} />
      {children}
    </PageFrame>
  );
}

/** Why the recruitment is not shown: missing, failed, or seen in the list alone. */
function NotOpened({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const words = useMessages(workspaceMessages);
  const list = { label: words.list.title, place: recruitmentsAddress.path };
  const isForbidden = error instanceof ApiProblem && problemKindOf(error) === 'forbidden';
  return (
    <PageFrame title={words.recruitment.notShown} crumbs={[list]}>
      {isForbidden ? (
        <Reasons title={words.recruitment.forbidden} reasons={error.errors} />
      ) : (
        <Failed error={error} onRetry={onRetry} />
      )}
    </PageFrame>
  );
}

const texts = new Map<string, ReturnType<typeof reasonTextsFor>>();

/** The texts of a recruitment's reasons, the same object for the same recruitment. */
function textsOf(recruitmentId: string): ReturnType<typeof reasonTextsFor> {
  const known = texts.get(recruitmentId) ?? reasonTextsFor({ recruitmentId });
  texts.set(recruitmentId, known);
  return known;
}

/** The button that closed the recruitment is gone: focus goes to what is now said of it. */
function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}
