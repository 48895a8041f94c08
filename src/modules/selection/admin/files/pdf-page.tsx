import { type PDFDocumentProxy, type PDFPageProxy, TextLayer } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '#platform/admin/index.ts';
import { selectionMessages } from '../../messages/index.ts';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  /** From 1. */
  readonly page: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly name: string;
}

/** A page: a picture of it, and its words above, which can be marked, searched and read aloud. */
export function PdfPage({ pdf, page, width, name }: PdfPageProps) {
  const words = useMessages(selectionMessages).screen.files;
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [hasText, setHasText] = useState(true);
  useEffect(() => {
    const places = { sheet: sheet.current, canvas: canvas.current, text: text.current };
    if (places.sheet === null || places.canvas === null || places.text === null) return undefined;
    const drawing = new Drawing({ sheet: places.sheet, canvas: places.canvas, text: places.text });
    drawing.draw(pdf, page, width).then(setHasText, (error: unknown) => {
      if (!drawing.isStopped) throw error;
    });
    return () => drawing.stop();
  }, [pdf, page, width]);
  return (
    <figure className="tl-pdf__page">
      <div ref={sheet} className="tl-pdf__sheet" role="group" aria-label={words.pageLabel(name, page)}>
        <canvas ref={canvas} aria-hidden />
        <div ref={text} className="tl-pdf__text" />
      </div>
      <figcaption className="tl-subtle">
        {words.page(page, pdf.numPages)} {!hasText && words.noText}
      </figcaption>
    </figure>
  );
}

interface Places {
  readonly sheet: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly text: HTMLElement;
}

/** One drawing of a page, which can be stopped when it is no longer wanted. */
class Drawing {
  readonly #places: Places;
  #stops: (() => void)[] = [];
  isStopped = false;

  constructor(places: Places) {
    this.#places = places;
  }

  stop(): void {
    this.isStopped = true;
    for (const stop of this.#stops) stop();
  }

  /** Draws the page as wide as there is room; gives whether it holds any words. */
  async draw(pdf: PDFDocumentProxy, page: number, width: number): Promise<boolean> {
    const { sheet, canvas, text } = this.#places;
    const source: PDFPageProxy = await pdf.getPage(page);
    if (this.isStopped) return true;
    const scale = width / source.getViewport({ scale: 1 }).width;
    const viewport = source.getViewport({ scale });
    const density = globalThis.devicePixelRatio;
    canvas.width = Math.floor(viewport.width * density);
    canvas.height = Math.floor(viewport.height * density);
    sheet.style.width = `${viewport.width}px`;
    sheet.style.height = `${viewport.height}px`;
    sheet.style.setProperty('--total-scale-factor', String(scale));
    const task = source.render({ canvas, viewport: source.getViewport({ scale: scale * density }) });
    this.#stops.push(() => task.cancel());
    await task.promise;
    const textContentSource = await source.getTextContent();
    if (this.isStopped) return true;
    text.replaceChildren();
    const layer = new TextLayer({ textContentSource, container: text, viewport });
    this.#stops.push(() => layer.cancel());
    await layer.render();
    return textContentSource.items.some((item) => 'str' in item && item.str.trim() !== '');
  }
}
