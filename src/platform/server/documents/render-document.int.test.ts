import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { spawnSync } from 'node:child_process';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { renderDocument } from './index.ts';
import { confined, parserProgram } from './parser-program.ts';

const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] });

const docx = async (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Utdanning', heading: HeadingLevel.HEADING_1 }),
            paragraph('Lærerutdanning <script>alert(1)</script>'),
            new Table({
              rows: [
                new TableRow({
                  children: ['2019', 'Fjordvik skole'].map(
                    (text) => new TableCell({ children: [paragraph(text)] }),
                  ),
                }),
              ],
            }),
            new Paragraph({
              children: [
                new ExternalHyperlink({ link: 'javascript:alert(1)', children: [new TextRun('trykk')] }),
              ],
            }),
          ],
        },
      ],
    }),
  );

/** A zip archive of these files, made by hand so that a test may lie about sizes. */
function zip(
  files: Readonly<Record<string, Buffer>>,
  { claimedBytes }: { claimedBytes?: number } = {},
): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claimedBytes ?? bytes.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claimedBytes ?? bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    list.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...list, end]);
}

const odt = (body: string, before = ''): Buffer =>
  zip({
    'content.xml': Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?>${before}<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });

const htmlOf = async (...given: Parameters<typeof renderDocument>): Promise<string> => {
  const rendition = await renderDocument(...given);
  if (!rendition.ok) throw new Error(rendition.why);
  return rendition.html;
};

test('AP-4: a Word document becomes headings, text and tables, and no script or dangerous link', async () => {
  const html = await htmlOf({ kind: 'docx', bytes: await docx() });
  expect(html).toContain('<h3>');
  expect(html).toContain('Utdanning');
  expect(html).toContain('<td><p>Fjordvik skole</p></td>');
  expect(html).toContain('Lærerutdanning &lt;script&gt;');
  expect(html).not.toMatch(/<script|javascript:/);
});

test('AP-4: an OpenDocument text becomes paragraphs, lists and outward links', async () => {
  const html = await htmlOf({
    kind: 'odt',
    bytes: odt(
      '<text:h>Erfaring</text:h><text:p>Norsk &amp; engelsk</text:p><text:list><text:list-item><text:p>Ett</text:p></text:list-item></text:list><text:p><text:a xlink:href="https://example.com">her</text:a></text:p>',
    ),
  });
  expect(html).toBe(
    '<h3>Erfaring</h3><p>Norsk &amp; engelsk</p><ul><li><p>Ett</p></li></ul><p><a href="https://example.com" rel="noopener noreferrer nofollow" target="_blank">her</a></p>',
  );
});

test('T05: entities that name files or grow without end are not followed', async () => {
  const doctype =
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  const html = await htmlOf({ kind: 'odt', bytes: odt('<text:p>Kari &f; &b;</text:p>', doctype) });
  expect(html).toContain('Kari');
  expect(html).not.toMatch(/root:|aaaa/);
});

test('T06: an archive that unpacks to more than a document holds is given up, whatever size it claims', async () => {
  const bomb = zip({ 'content.xml': Buffer.alloc(200 * 1024 * 1024) }, { claimedBytes: 10 });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(await renderDocument({ kind: 'odt', bytes: bomb })).toEqual({ ok: false, why: 'unreadable' });
});

test('T06: a parser that takes too long, or too much memory, is ended', async () => {
  const limits = { milliseconds: 10_000, memoryBytes: 256 * 1024 * 1024, htmlBytes: 4 * 1024 * 1024 };
  const bytes = odt('<text:p>Kari</text:p>');
  expect(await renderDocument({ kind: 'odt', bytes }, { ...limits, milliseconds: 1 })).toEqual({
    ok: false,
    why: 'too_slow',
  });
  expect(await renderDocument({ kind: 'odt', bytes }, { ...limits, htmlBytes: 3 })).toEqual({
    ok: false,
    why: 'too_large',
  });
});

test('T06: a parser that needs more memory than it may have is ended', async () => {
  const limits = { milliseconds: 10_000, memoryBytes: 30 * 1024 * 1024, htmlBytes: 1024 };
  const { ok } = await renderDocument({ kind: 'odt', bytes: odt('<text:p>Kari</text:p>') }, limits);
  expect(ok).toBe(false);
});

test('T05: the flags of the parser deny files, network, programs and code made of text', () => {
  const flags = confined({ code: parserProgram().code, memoryBytes: 256 * 1024 * 1024 });
  const attempt = (code: string): string =>
    spawnSync(process.execPath, [...flags, '-e', code], { env: {}, encoding: 'utf8' }).stderr;
  expect(attempt("require('node:fs').readFileSync('/etc/passwd')")).toContain('ERR_ACCESS_DENIED');
  expect(attempt("require('node:fs').writeFileSync('/tmp/parser-was-here', '')")).toContain(
    'ERR_ACCESS_DENIED',
  );
  expect(attempt("require('node:net').connect(25, '127.0.0.1')")).toContain('ERR_ACCESS_DENIED');
  expect(attempt("require('node:child_process').execSync('true')")).toContain('ERR_ACCESS_DENIED');
  expect(attempt("new Function('return 1')()")).toContain('EvalError');
});

test('what is no document, or holds no text, is told apart from one that can be shown', async () => {
  expect(await renderDocument({ kind: 'docx', bytes: Buffer.from('%PDF-1.7') })).toEqual({
    ok: false,
    why: 'unreadable',
  });
  expect(await renderDocument({ kind: 'odt', bytes: odt('<text:p> </text:p>') })).toEqual({
    ok: false,
    why: 'empty',
  });
});
