import { buffer } from 'node:stream/consumers';
import { documentKinds } from '../document-kinds.ts';
import { documentToHtml } from './document-to-html.ts';

/** The parser process: reads a document of the kind named in its arguments, and writes its HTML. */
export async function runParser(): Promise<void> {
  const kind = documentKinds.find((name) => name === process.argv[2]);
  if (kind === undefined) throw new Error('name a kind of document');
  process.stdout.write(await documentToHtml(kind, await buffer(process.stdin)));
}
