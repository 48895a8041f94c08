import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { DocumentKind } from './document-kinds.ts';
import { confined, parserProgram } from './parser-program.ts';

/** What became of a document: its HTML, or that the parser could not read it. */
export type Rendition =
  | { readonly ok: true; readonly html: string }
  | { readonly ok: false; readonly why: 'unreadable' | 'too_slow' | 'too_large' | 'empty' };

/** What a parser process may use; a document that needs more is not shown. */
export interface ParserLimits {
  readonly milliseconds: number;
  readonly memoryBytes: number;
  readonly htmlBytes: number;
}

const LIMITS: ParserLimits = {
  milliseconds: 10_000,
  memoryBytes: 256 * 1024 * 1024,
  htmlBytes: 4 * 1024 * 1024,
};
const LOOK_EVERY_MILLISECONDS = 50;
const PAGE_BYTES = 4096;

type Parser = ChildProcessByStdio<Writable, Readable, null>;

/**
 * Renders a text document as sanitised HTML in a process of its own, which can reach neither network, files nor other
 * programs, and dies with the document that kills it.
 */
export async function renderDocument(
  document: { readonly kind: DocumentKind; readonly bytes: Buffer },
  limits: ParserLimits = LIMITS,
): Promise<Rendition> {
  const parser = startParser(document.kind, limits);
  const ending = watch(parser, limits);
  // A parser that died does not read to the end.
  parser.stdin.on('error', () => {});
  parser.stdin.end(document.bytes);
  const chunks: Buffer[] = [];
  let htmlBytes = 0;
  parser.stdout.on('data', (chunk: Buffer) => {
    htmlBytes += chunk.length;
    if (htmlBytes > limits.htmlBytes) ending.kill('too_large');
    else chunks.push(chunk);
  });
  const failure = await ending.ended;
  if (failure !== undefined) return { ok: false, why: failure };
  const html = Buffer.concat(chunks).toString('utf8');
  return hasText(html) ? { ok: true, html } : { ok: false, why: 'empty' };
}

const hasText = (html: string): boolean => html.replaceAll(/<[^>]*>|\s/g, '') !== '';

function startParser(kind: DocumentKind, { memoryBytes }: ParserLimits): Parser {
  const { script, code } = parserProgram();
  return spawn(process.execPath, [...confined({ code, memoryBytes }), script, kind], {
    // No variable of ours goes along: some are secrets.
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

type Failure = Exclude<Rendition, { ok: true }>['why'];

/** Follows a parser to its end: undefined when it did its work, else what it died of. */
function watch(
  parser: Parser,
  limits: ParserLimits,
): { readonly ended: Promise<Failure | undefined>; readonly kill: (why: Failure) => void } {
  let cause: Failure | undefined;
  const kill = (why: Failure): void => {
    cause ??= why;
    parser.kill('SIGKILL');
  };
  const deadline = setTimeout(() => kill('too_slow'), limits.milliseconds);
  const look = setInterval(() => {
    void residentBytes(parser.pid).then((bytes) => {
      if (bytes > limits.memoryBytes) kill('too_large');
    });
  }, LOOK_EVERY_MILLISECONDS);
  const ended = new Promise<Failure | undefined>((resolve, reject) => {
    parser.on('error', reject);
    parser.on('close', (code) => resolve(code === 0 ? cause : (cause ?? 'unreadable')));
  }).finally(() => {
    clearTimeout(deadline);
    clearInterval(look);
  });
  return { ended, kill };
}

/** How much memory a process holds, where the system tells (Linux); elsewhere the heap's own limit has to do. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const told = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(told.split(' ')[1] ?? 0) * PAGE_BYTES;
}
