import { Heading } from '@navikt/ds-react';
import { Empty, useMessages } from '#platform/admin/index.ts';
import type { CandidateSheet } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { FileView } from './file-view.tsx';

interface FilesOfSheetProps {
  readonly account: string;
  readonly sheet: CandidateSheet;
}

/** The applicant's CV, read in the page. */
export function CvTab({ account, sheet }: FilesOfSheetProps) {
  const words = useMessages(selectionMessages).screen.files;
  const cvs = sheet.files.filter(({ kind }) => kind === 'cv');
  if (cvs.length === 0) return <Empty title={words.noCv} />;
  return (
    <div className="tl-stack">
      {cvs.map((file) => (
        <section key={file.id} aria-label={file.name}>
          {cvs.length > 1 && (
            <Heading level="3" size="xsmall">
              {file.name}
            </Heading>
          )}
          <FileView account={account} applicationId={sheet.id} file={file} />
        </section>
      ))}
    </div>
  );
}
