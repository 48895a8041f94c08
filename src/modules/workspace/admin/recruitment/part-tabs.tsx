import { AdvertisementTab } from '#modules/advertisements/admin/index.ts';
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
