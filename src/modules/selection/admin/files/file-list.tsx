import { BodyShort, Button } from '@navikt/ds-react';
import { useId, useState } from 'react';
import { Empty, useFormat, useMessages } from '#platform/admin/index.ts';
import type { ApplicationFile, CandidateSheet } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { DownloadLink, FileView } from './file-view.tsx';

interface FileListProps {
  readonly account: string;
  readonly sheet: CandidateSheet;
}

/** Everything attached: what it is, how large, to read here or to download. */
export function FileList({ account, sheet }: FileListProps) {
  const words = useMessages(selectionMessages).screen.files;
  if (sheet.files.length === 0) return <Empty title={words.none} />;
  return (
    <>
      <BodyShort className="tl-subtle">{words.logged}</BodyShort>
      <ul className="tl-files">
        {sheet.files.map((file) => (
          <FileItem key={file.id} account={account} applicationId={sheet.id} file={file} />
        ))}
      </ul>
    </>
  );
}

const KILOBYTE = 1024;

interface FileItemProps {
  readonly account: string;
  readonly applicationId: string;
  readonly file: ApplicationFile;
}

function FileItem({ account, applicationId, file }: FileItemProps) {
  const words = useMessages(selectionMessages).screen.files;
  const format = useFormat();
  const [isShown, setShown] = useState(false);
  const id = useId();
  const size = format.number(Math.max(1, Math.round(file.byteSize / KILOBYTE)));
  return (
    <li className="tl-files__file">
      <div className="tl-row">
        <span className="tl-files__name" id={id}>
          {file.name}
        </span>
        <span className="tl-subtle">
          {words.kinds[file.kind]}, {size} kB
        </span>
        <Button
          type="button"
          size="small"
          variant="secondary"
          aria-expanded={isShown}
          aria-describedby={id}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words.hide : words.show}
        </Button>
        {!isShown && <DownloadLink account={account} applicationId={applicationId} file={file} />}
      </div>
      {isShown && <FileView account={account} applicationId={applicationId} file={file} />}
    </li>
  );
}
