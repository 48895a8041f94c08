import { InfoCard } from '@navikt/ds-react';
import type { RecruitmentView } from '#modules/recruitments/contract/index.ts';
import { recruitmentMessages } from '#modules/recruitments/messages/index.ts';
import { applicationsAddress, FactList } from '#modules/recruitments/admin/index.ts';
import { LinkTo, useFormat, useMessages } from '#platform/admin/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import { RecruitmentPage } from './recruitment-page.tsx';

/** The overview: how the recruitment stands, in a few facts. */
export function OverviewTab() {
  return (
    <RecruitmentPage tab="overview">
      {(recruitment) => (
        <>
          {recruitment.outcome !== null && <Closed recruitment={recruitment} />}
          <Overview recruitment={recruitment} />
        </>
      )}
    </RecruitmentPage>
  );
}

function Overview({ recruitment }: { readonly recruitment: RecruitmentView }) {
  const words = useMessages(workspaceMessages).recruitment.overview;
  const format = useFormat();
  const { countingDeadline, deadlineEndsAt, publishedDeadline, positions, id, process } = recruitment;
  const count = positions.reduce((sum, row) => sum + row.positions, 0);
  const ends = () => {
    if (publishedDeadline === null || deadlineEndsAt === null) return words.deadlinePlanned;
    const hasEnded = Temporal.Instant.compare(Temporal.Now.instant(), deadlineEndsAt) >= 0;
    return hasEnded ? words.deadlineEnded : words.deadlineEnds(format.zone());
  };
  return (
    <FactList
      facts={[
        [words.responsible, recruitment.responsibleRecruiter?.name ?? words.nobody],
        ...(countingDeadline === null
          ? [[words.deadline, words.noDeadline] as const]
          : [[words.deadline, format.dateWithWeekday(countingDeadline), ends()] as const]),
        [words.positions, count === 0 ? words.noPositions : words.positionCount(count)],
        [
          words.applications,
          <LinkTo key={id} to={applicationsAddress} params={{ id }}>
            {words.applicationCount(recruitment.applicationCount)}
          </LinkTo>,
          recruitment.hiredCount === 0 ? undefined : words.hired(recruitment.hiredCount),
        ],
        [words.process, process.name],
        [words.created, format.instant(recruitment.createdAt)],
      ]}
    />
  );
}

/** How it ended, who said so and why. */
function Closed({ recruitment }: { readonly recruitment: RecruitmentView }) {
  const words = useMessages(workspaceMessages).recruitment.closed;
  const { outcomes } = useMessages(recruitmentMessages);
  const format = useFormat();
  const { outcome, closedAt, closedBy, outcomeReason } = recruitment;
  if (outcome === null) return null;
  return (
    <InfoCard data-color="info">
      <InfoCard.Header>
        <InfoCard.Title as="h2">{words.title(outcomes[outcome])}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        {closedAt !== null && <p>{words.by(closedBy ?? words.someone, format.instant(closedAt))}</p>}
        {outcomeReason !== '' && (
          <p>{(outcome === 'cancelled' ? words.reason : words.note)(outcomeReason)}</p>
        )}
      </InfoCard.Content>
    </InfoCard>
  );
}
