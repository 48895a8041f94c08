import { Tabs } from '@navikt/ds-react';
import { useAddress, useMessages } from '#platform/admin/index.ts';
import type { CandidateSheet } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { applicationsPlace, type SheetTab } from '../address.ts';
import { EventList } from '../events/event-list.tsx';
import { CvTab } from '../files/cv-tab.tsx';
import { FileList } from '../files/file-list.tsx';
import { ApplicationFacts } from './application-facts.tsx';

interface SheetTabsProps {
  readonly account: string;
  readonly sheet: CandidateSheet;
}

/** The parts of the sheet; the one shown stands in the address, and stays from one application to the next. */
export function SheetTabs({ account, sheet }: SheetTabsProps) {
  const words = useMessages(selectionMessages).screen.sheet.tabs;
  const { search, setSearch } = useAddress(applicationsPlace);
  const counted = (label: string, count: number) => (count === 0 ? label : `${label} (${count})`);
  return (
    <Tabs size="small" value={search.fane} onChange={(fane) => setSearch({ fane: fane as SheetTab }, 'push')}>
      <Tabs.List>
        <Tabs.Tab value="soknad" label={words.application} />
        <Tabs.Tab value="cv" label={words.cv} />
        <Tabs.Tab value="hendelser" label={counted(words.events, sheet.events.length)} />
        <Tabs.Tab value="filer" label={counted(words.files, sheet.files.length)} />
      </Tabs.List>
      <Tabs.Panel value="soknad" className="tl-sheet__panel">
        <ApplicationFacts sheet={sheet} />
      </Tabs.Panel>
      <Tabs.Panel value="cv" className="tl-sheet__panel">
        <CvTab account={account} sheet={sheet} />
      </Tabs.Panel>
      <Tabs.Panel value="hendelser" className="tl-sheet__panel">
        <EventList account={account} sheet={sheet} />
      </Tabs.Panel>
      <Tabs.Panel value="filer" className="tl-sheet__panel">
        <FileList account={account} sheet={sheet} />
      </Tabs.Panel>
    </Tabs>
  );
}
