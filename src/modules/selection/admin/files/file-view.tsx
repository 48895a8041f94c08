import { BodyLong, Link } from '@navikt/ds-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Failed, FailureMessage, useMessages, Waiting } from '#platform/admin/index.ts';
import { type ApplicationFile, fileAddress } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { SanitisedHtml } from './sanitised-html.tsx';
import { useFile } from './use-file.ts';
import './files.css';

// Larger than the rest of these screens together, and needed for PDF alone.
const PdfView = lazy(async () => ({ default: (await import('./pdf-view.tsx')).PdfView }));

interface FileViewProps {
  readonly account: string;
  readonly applicationId: string;
  readonly file: ApplicationFile;
}

/** A file as the page shows it: our own rendering, or why there is none. The original is always a download. */
export function FileView({ account, applicationId, file }: FileViewProps) {
  const words = useMessages(selectionMessages).screen.files;
  const { shows } = file;
  return (
    <div className="tl-stack tl-stack--tight">
      <div>
        <DownloadLink account={account} applicationId={applicationId} file={file} />
      </div>
      {shows === 'soon' || shows === 'failed' || shows === 'nothing' ? (
        <BodyLong>{words[shows]}</BodyLong>
      ) : (
        <Shown account={account} applicationId={applicationId} file={file} />
      )}
    </div>
  );
}

/** The way to the original. */
export function DownloadLink({ account, applicationId, file }: FileViewProps) {
  const words = useMessages(selectionMessages).screen.files;
  return (
    <Link
      href={fileAddress({ account, id: applicationId, fileId: file.id }, 'download')}
      download={file.name}
    >
      {words.download(file.name)}
    </Link>
  );
}

function Shown({ account, applicationId, file }: FileViewProps) {
  const words = useMessages(selectionMessages).screen.files;
  const { data, error, refetch } = useFile({ account, applicationId, fileId: file.id });
  if (error !== null) {
    return error instanceof TypeError ? (
      <FailureMessage error={error} title={words.failedTitle} />
    ) : (
      <Failed error={error} onRetry={() => void refetch()} />
    );
  }
  if (data === undefined) return <Waiting />;
  if (file.shows === 'image') return <Picture blob={data} name={file.name} />;
  if (file.shows === 'html') return <DocumentText blob={data} />;
  return (
    <Suspense fallback={<Waiting />}>
      <PdfView blob={data} name={file.name} />
    </Suspense>
  );
}

/** A picture, drawn by the page from its bytes. */
function Picture({ blob, name }: { readonly blob: Blob; readonly name: string }) {
  const words = useMessages(selectionMessages).screen.files;
  const picture = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(blob);
    picture.current?.setAttribute('src', address);
    return () => URL.revokeObjectURL(address);
  }, [blob]);
  return <img ref={picture} alt={words.picture(name)} className="tl-document__picture" />;
}

function DocumentText({ blob }: { readonly blob: Blob }) {
  const [html, setHtml] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void blob.text().then((text) => isCurrent && setHtml(text));
    return () => {
      isCurrent = false;
    };
  }, [blob]);
  return <SanitisedHtml html={html} />;
}
