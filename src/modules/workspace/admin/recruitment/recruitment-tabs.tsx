import {
  advertisementAddress,
  applicationsAddress,
  publishingAddress,
  detailsAddress,
  logAddress,
  recruitmentAddress,
} from '#modules/recruitments/admin/index.ts';
import type { RecruitmentView } from '#modules/recruitments/contract/index.ts';
import { HrefLink, useAccountPath, useMessages } from '#platform/admin/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import './recruitment.css';

const addresses = {
  overview: recruitmentAddress,
  details: detailsAddress,
  advertisement: advertisementAddress,
  publishing: publishingAddress,
  applications: applicationsAddress,
  log: logAddress,
} as const;

/** A tab of a recruitment. */
export type RecruitmentTab = keyof typeof addresses;

const tabs = Object.keys(addresses) as readonly RecruitmentTab[];

/** The tabs that a process without advertisement does not have. */
const ofAdvertisement: ReadonlySet<RecruitmentTab> = new Set(['advertisement', 'publishing']);

interface RecruitmentTabsProps {
  readonly current: RecruitmentTab;
  readonly recruitment: RecruitmentView;
}

/** The parts of a recruitment: links, since each has its own address. */
export function RecruitmentTabs({ current, recruitment }: RecruitmentTabsProps) {
  const words = useMessages(workspaceMessages).recruitment.tabs;
  const path = useAccountPath();
  const shown = tabs.filter((tab) => recruitment.process.hasAdvertisement || !ofAdvertisement.has(tab));
  return (
    <nav aria-label={words.label} className="tl-tabs">
      <ul>
        {shown.map((tab) => (
          <li key={tab}>
            <HrefLink
              href={path(addresses[tab].path.replace('$id', encodeURIComponent(recruitment.id)))}
              aria-current={tab === current ? 'page' : undefined}
              className="tl-tabs__tab"
            >
              {words[tab]}
              {tab === 'applications' && recruitment.applicationCount > 0 && (
                <span className="tl-tabs__count"> ({recruitment.applicationCount})</span>
              )}
            </HrefLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
