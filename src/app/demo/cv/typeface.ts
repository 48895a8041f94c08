import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

/** The faces of the site's own type. */
const faces = { regular: '400-normal', bold: '700-normal', italic: '400-italic' } as const;

/** A face by its name. */
type Face = keyof typeof faces;

const { resolve } = createRequire(import.meta.url);
const loaded = new Map<Face, Promise<Buffer>>();

/** The bytes of a face as OpenType. The package has it packed, and unpacking it once saves doing so for each glyph. */
export function loadFace(face: Face): Promise<Buffer> {
  const known = loaded.get(face);
  if (known !== undefined) return known;
  const path = resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${faces[face]}.woff`);
  const unpacked = readFile(path).then(unpackWoff);
  loaded.set(face, unpacked);
  return unpacked;
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const OPENTYPE_HEADER = 12;
const OPENTYPE_ENTRY = 16;

interface Table {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly bytes: Buffer;
}

/** Unpacks a font from WOFF 1.0 (W3C Recommendation, 13 December 2012) to OpenType. */
function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) =>
    readTable(woff, WOFF_HEADER + WOFF_ENTRY * index),
  );
  let offset = OPENTYPE_HEADER + OPENTYPE_ENTRY * count;
  const directory: Buffer[] = [header(woff.subarray(4, 8), count)];
  const body: Buffer[] = [];
  for (const { tag, checksum, bytes } of tables) {
    const entry = Buffer.alloc(OPENTYPE_ENTRY);
    tag.copy(entry);
    entry.writeUInt32BE(checksum, 4);
    entry.writeUInt32BE(offset, 8);
    entry.writeUInt32BE(bytes.length, 12);
    directory.push(entry);
    // Every table begins at a multiple of four.
    const padding = Buffer.alloc(-bytes.length & 3);
    body.push(bytes, padding);
    offset += bytes.length + padding.length;
  }
  return Buffer.concat([...directory, ...body]);
}

function readTable(woff: Buffer, at: number): Table {
  const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
  if (offset === undefined || packed === undefined || length === undefined)
    throw new Error('a WOFF font cut short');
  const bytes = woff.subarray(offset, offset + packed);
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    // A table that packing would not make smaller lies there as it is.
    bytes: packed < length ? inflateSync(bytes) : bytes,
  };
}

/** The head of an OpenType file, with the numbers by which old readers searched its directory. */
function header(flavour: Buffer, count: number): Buffer {
  const power = 2 ** Math.floor(Math.log2(count));
  const bytes = Buffer.alloc(OPENTYPE_HEADER);
  flavour.copy(bytes);
  bytes.writeUInt16BE(count, 4);
  bytes.writeUInt16BE(power * OPENTYPE_ENTRY, 6);
  bytes.writeUInt16BE(Math.log2(power), 8);
  bytes.writeUInt16BE((count - power) * OPENTYPE_ENTRY, 10);
  return bytes;
}
