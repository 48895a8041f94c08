import mammoth from 'mammoth';
import type { DocumentKind } from '../document-kinds.ts';
import { sanitiseDocument, sanitiseOpenDocument } from './sanitise-document.ts';
import { unzip } from './zip.ts';

/** The text of a document as sanitised HTML. Runs in the parser process, where hostile documents do no harm. */
export async function documentToHtml(kind: DocumentKind, bytes: Buffer): Promise<string> {
  const files = unzip(bytes);
  return kind === 'docx' ? docxToHtml(bytes) : odtToHtml(files.get('content.xml'));
}

async function docxToHtml(buffer: Buffer): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      // Pictures are left out of what is shown; not reading them keeps the process small.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
      // A document may bring rules of its own for what becomes what.
      includeEmbeddedStyleMap: false,
    },
  );
  return sanitiseDocument(value);
}

function odtToHtml(content: Buffer | undefined): string {
  if (content === undefined) throw new Error('a document without content');
  return sanitiseOpenDocument(content.toString('utf8'));
}
