import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { sha256 } from '../crypto.ts';
import { createLocalFileStore, FileTooLargeError } from './index.ts';

const folder = () => mkdtemp(join(tmpdir(), 'files-'));

test('what is put is given back byte for byte, with its size and hash', async () => {
  const store = createLocalFileStore(await folder());
  const bytes = Buffer.from('søknad\0'.repeat(10_000));
  const stored = await store.put(Readable.from([bytes.subarray(0, 100), bytes.subarray(100)]), {
    maxBytes: 1e6,
  });
  expect(stored.byteSize).toBe(bytes.length);
  expect(stored.sha256).toEqual(sha256(bytes));
  expect(await buffer(store.open(stored.key))).toEqual(bytes);
});

test('a file over the limit is refused and leaves nothing behind', async () => {
  const directory = await folder();
  const store = createLocalFileStore(directory);
  await expect(store.put(Readable.from([Buffer.alloc(11)]), { maxBytes: 10 })).rejects.toBeInstanceOf(
    FileTooLargeError,
  );
  const left = await readdir(directory, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile())).toEqual([]);
});

test('a key that is a path is refused', async () => {
  const store = createLocalFileStore(await folder());
  expect(() => store.open('../../etc/passwd')).toThrow('not a key');
});
