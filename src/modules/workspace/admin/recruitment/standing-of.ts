import type { RecruitmentView } from '#modules/recruitments/contract/index.ts';
import { useTimeZone } from '#platform/admin/index.ts';
import { type Standing, whereItStands } from '../../domain/index.ts';
import type { PublishingState } from './publishing-state.ts';

/** Where an opened recruitment stands, by the rule its lists use. */
export function useStandingOf(recruitment: RecruitmentView, published: PublishingState | undefined) {
  const timeZone = useTimeZone();
  const date = (value: string | null) => (value === null ? null : Temporal.PlainDate.from(value));
  const { stage, tags }: Standing = whereItStands(
    {
      outcome: recruitment.outcome,
      hasAdvertisement: recruitment.process.hasAdvertisement,
      applicationDeadline: date(recruitment.applicationDeadline),
      publishedDeadline: date(recruitment.publishedDeadline),
      // Until it is known, nothing is said of an advertisement being down.
      live: published?.live ?? true,
      unpublishedChanges: published?.unpublishedChanges ?? false,
      timeZone,
    },
    Temporal.Now.instant(),
  );
  return { stage, tags: [...tags] };
}
