import { useMessages, useRoute } from '#platform/admin/index.ts';
import { countApplicationsRoute } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import type { RecruitmentPlace } from '../address.ts';
import { Shortcuts } from './shortcuts.tsx';

const nothing = () => {};

/** What stands beside the list before somebody is chosen; nothing where there is nobody to choose. */
export function NobodyChosen({ account, recruitmentId }: RecruitmentPlace) {
  const words = useMessages(selectionMessages).screen.sheet;
  const { data } = useRoute(countApplicationsRoute, { params: { account, id: recruitmentId } });
  if (data === undefined || Object.values(data.counts).every((count) => count === 0)) return null;
  return (
    <div>
      <p className="tl-applications__choose tl-subtle">{words.choose}</p>
      <Shortcuts
        keys={{
          j: () => document.querySelector<HTMLElement>('.tl-application-list__name')?.click(),
          k: nothing,
          e: nothing,
          f: () => document.querySelector<HTMLElement>('.tl-applications__list input')?.focus(),
        }}
      />
    </div>
  );
}
