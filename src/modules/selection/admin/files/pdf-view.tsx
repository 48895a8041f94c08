import { Button } from '@navikt/ds-react';
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- the bundler makes the export: where the worker's file lies
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { useMessages, Waiting } from '#platform/admin/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { PdfPage } from './pdf-page.tsx';

GlobalWorkerOptions.workerSrc = workerAddress;

/** How many pages are drawn before more are asked for; a CV is rarely longer. */
const PAGES_AT_FIRST = 5;
const PAGES_MORE = 10;

/** A PDF drawn by us: no script, form or link in it is run or followed. */
export function PdfView({ blob, name }: { readonly blob: Blob; readonly name: string }) {
  const words = useMessages(selectionMessages).screen.files;
  const pdf = usePdf(blob);
  const [most, setMost] = useState(PAGES_AT_FIRST);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const shown = pdf === 'failed' || pdf === undefined ? 0 : Math.min(pdf.numPages, most);
  return (
    <div ref={place} className="tl-pdf">
      {pdf === undefined && <Waiting />}
      {pdf === 'failed' && <p role="alert">{words.failed}</p>}
      {typeof pdf === 'object' && width > 0 && (
        <>
          {Array.from({ length: shown }, (_, index) => (
            <PdfPage key={index} pdf={pdf} page={index + 1} width={width} name={name} />
          ))}
          {shown < pdf.numPages && (
            <Button type="button" variant="secondary" onClick={() => setMost(most + PAGES_MORE)}>
              {words.morePages(Math.min(PAGES_MORE, pdf.numPages - shown))}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** The opened document; undefined while it is read, failed when it cannot be. */
function usePdf(blob: Blob): PDFDocumentProxy | 'failed' | undefined {
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    const opened = blob.arrayBuffer().then((data) => {
      // Nothing is compiled or fetched: the content security policy allows neither, and a CV needs neither.
      const task = getDocument({
        data,
        useWasm: false,
        useWorkerFetch: false,
        useSystemFonts: true,
        verbosity: 0,
      });
      return { task, promise: task.promise };
    });
    void opened
      .then(({ promise }) => promise)
      .then(
        (document) => isCurrent && setPdf(document),
        () => isCurrent && setPdf('failed'),
      );
    return () => {
      isCurrent = false;
      void opened.then(({ task }) => task.destroy());
    };
  }, [blob]);
  return pdf;
}

const STEP = 32;

/** The width there is for a page, in steps, so that not every pixel draws it anew. */
function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = () => setWidth(Math.max(STEP, Math.floor(element.clientWidth / STEP) * STEP));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
