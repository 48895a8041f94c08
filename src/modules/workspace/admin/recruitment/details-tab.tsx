import { RecruitmentDetails } from '#modules/recruitments/admin/index.ts';
import { RecruitmentPage } from './recruitment-page.tsx';

/** All that is filled in of a recruitment, with the ways to change it. */
export function DetailsTab() {
  return (
    <RecruitmentPage tab="details">
      {(recruitment) => <RecruitmentDetails recruitment={recruitment} />}
    </RecruitmentPage>
  );
}
