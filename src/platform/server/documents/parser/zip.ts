import { inflateRawSync } from 'node:zlib';

/** Thrown for a file that is not the zip archive it should be, or holds more than it may. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** What an archive may hold: what a real document holds many times over. */
const LIMITS = { entries: 2000, unpackedBytes: 50 * 1024 * 1024 } as const;

/**
 * Unpacks a zip archive, as office documents are, and gives its files by name. Sizes are measured, not believed: it
 * stops when more comes out than a document holds.
 */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  let left: number = LIMITS.unpackedBytes;
  for (const entry of entriesOf(archive)) {
    const bytes = unpack(archive, entry, left);
    left -= bytes.length;
    files.set(entry.name, bytes);
  }
  return files;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly offset: number;
}

/** Reads the list of files at the archive's end. */
function entriesOf(archive: Buffer): readonly Entry[] {
  const end = findEnd(archive);
  const count = archive.readUInt16LE(end + 10);
  if (count > LIMITS.entries) throw new ArchiveError('too many files');
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY)
      throw new ArchiveError('a broken list');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((place) =>
      archive.readUInt16LE(at + place),
    );
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + (nameBytes ?? 0)),
      method: archive.readUInt16LE(at + 10),
      packedBytes: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
  }
  return entries;
}

function findEnd(archive: Buffer): number {
  const earliest = Math.max(0, archive.length - END_BYTES - LONGEST_COMMENT);
  for (let at = archive.length - END_BYTES; at >= earliest; at -= 1) {
    if (archive.readUInt32LE(at) === END) return at;
  }
  throw new ArchiveError('no archive');
}

function unpack(archive: Buffer, { method, packedBytes, offset }: Entry, mostBytes: number): Buffer {
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== LOCAL)
    throw new ArchiveError('a broken file');
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const packed = archive.subarray(start, start + packedBytes);
  if (packed.length !== packedBytes) throw new ArchiveError('a file that is cut off');
  if (method === STORED) {
    if (packed.length > mostBytes) throw new ArchiveError('too much');
    return packed;
  }
  if (method !== DEFLATED) throw new ArchiveError('an unknown packing');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(mostBytes, 1) });
  } catch (error) {
    throw new ArchiveError('a file that cannot be unpacked', { cause: error });
  }
}
