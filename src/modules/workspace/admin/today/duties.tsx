import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { BodyShort, Button } from '@navikt/ds-react';
import {
  ButtonLinkTo,
  Failed,
  LinesSkeleton,
  Waiting,
  useAccountParam,
  useFormat,
  useMessages,
  useRoutePages,
  useTimeZone,
} from '#platform/admin/index.ts';
import {
  publishingAddress,
  recruitmentAddress,
  responsibilityAddress,
} from '#modules/recruitments/admin/index.ts';
import { type Duty, listDutiesRoute } from '../../contract/index.ts';
import type { DutyKind } from '../../domain/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import './today.css';

/** Where each duty is done. */
const placeOf = {
  deadline_passed: recruitmentAddress,
  unpublished_changes: publishingAddress,
  not_published: recruitmentAddress,
  responsible_missing: responsibilityAddress,
} satisfies Record<DutyKind, unknown>;

/** What the reader must do, the oldest duty first, a sentence and a button each. */
export function Duties() {
  const words = useMessages(workspaceMessages).today;
  const pages = useRoutePages(listDutiesRoute, { params: useAccountParam(), query: { limit: 10 } });
  if (pages.data === undefined) {
    if (pages.error !== null) return <Failed error={pages.error} onRetry={() => void pages.refetch()} />;
    return <Waiting shape={<LinesSkeleton lines={3} />} />;
  }
  if (pages.rows.length === 0) {
    return (
      <BodyShort className="tl-duties__none">
        <CheckmarkCircleIcon aria-hidden fontSize="1.5rem" />
        {words.noDuties}
      </BodyShort>
    );
  }
  return (
    <>
      <ul className="tl-duties">
        {pages.rows.map((duty) => (
          <DutyRow key={`${duty.kind} ${duty.recruitment.id}`} duty={duty} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <div>
          <Button
            type="button"
            variant="secondary"
            size="small"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {words.moreDuties}
          </Button>
        </div>
      )}
    </>
  );
}

function DutyRow({ duty }: { readonly duty: Duty }) {
  const words = useMessages(workspaceMessages);
  const format = useFormat();
  const { kind, recruitment } = duty;
  const { countingDeadline, deadlinePassed, title } = recruitment;
  const deadline = countingDeadline === null ? undefined : format.date(countingDeadline);
  const { text, action } = words.duties[kind];
  const since = useDateOf(duty.since);
  return (
    <li className="tl-duties__row">
      <div>
        <BodyShort>{text({ title, deadline, deadlinePassed })}</BodyShort>
        <BodyShort size="small" className="tl-subtle">
          {recruitment.organisationName} · {recruitment.reference} · {words.today.since(format.date(since))}
        </BodyShort>
      </div>
      <ButtonLinkTo
        to={duty.mayOpen ? placeOf[kind] : recruitmentAddress}
        params={{ id: recruitment.id }}
        variant="secondary"
        size="small"
        aria-label={`${action}: ${title}`}
      >
        {action}
      </ButtonLinkTo>
    </li>
  );
}

/** The date of an instant where the account is; the end of a date belongs to that date. */
function useDateOf(instant: string): Temporal.PlainDate {
  const zone = useTimeZone();
  return Temporal.Instant.from(instant).subtract({ nanoseconds: 1 }).toZonedDateTimeISO(zone).toPlainDate();
}
