import { AdvertisementTab } from '#modules/advertisements/admin/index.ts';
import { PublishingTab } from '#modules/publishing/admin/index.ts';
import { ApplicationsTab } from '#modules/selection/admin/index.ts';
import { useAccountParam } from '#platform/admin/index.ts';
import { RecruitmentPage } from './recruitment-page.tsx';

/** The advertisement of a recruitment. */
export function AdvertisementPart() {
  const { account } = useAccountParam();
  return (
    <RecruitmentPage tab="advertisement">
      {({ id }) => <AdvertisementTab account={account} recruitmentId={id} />}
    </RecruitmentPage>
  );
}

/** The publishing of a recruitment's advertisement. */
export function PublishingPart() {
  const { account } = useAccountParam();
  return (
    <RecruitmentPage tab="publishing">
      {({ id }) => <PublishingTab account={account} recruitmentId={id} />}
    </RecruitmentPage>
  );
}

/** The applications to a recruitment, which need all the width. */
export function ApplicationsPart() {
  const { account } = useAccountParam();
  return (
    <RecruitmentPage tab="applications" wide>
      {({ id }) => <ApplicationsTab account={account} recruitmentId={id} />}
    </RecruitmentPage>
  );
}
