import { describe, expect, test } from 'vitest';
import { reasonsOf } from '#platform/core/decision.ts';
import {
  acceptedEndings,
  acceptedFormats,
  acceptedFileTypes,
  canAttach,
  fileNameToKeep,
} from './accepted-files.ts';
import type { OfferedFile } from './accepted-files.ts';

const megabyte = 1024 * 1024;
const pdf: OfferedFile = { name: 'cv.pdf', byteSize: 1000, detectedType: 'application/pdf' };

const codes = (file: Partial<OfferedFile>, stored: readonly number[] = []) =>
  reasonsOf(
    canAttach(
      { ...pdf, ...file },
      stored.map((byteSize) => ({ byteSize })),
    ),
  ).map(({ code }) => code);

describe('the files we accept', () => {
  test('AP-4: pdf, docx, odt, rtf, png and jpg, and no others', () => {
    expect([...acceptedEndings]).toEqual(['.pdf', '.docx', '.odt', '.rtf', '.png', '.jpg', '.jpeg']);
    for (const format of acceptedFormats) expect(acceptedEndings).toContain(`.${format}`);
    expect(acceptedFormats).toHaveLength(Object.keys(acceptedFileTypes).length);
    for (const detectedType of Object.keys(acceptedFileTypes)) expect(codes({ detectedType })).toEqual([]);
  });

  test.each([
    'text/html',
    'image/svg+xml',
    'application/zip',
    'application/x-msdownload',
    'toString',
    undefined,
  ])('AP-4: what is in the file decides, whatever its name (%s)', (detectedType) =>
    expect(codes({ detectedType })).toEqual(['application.file_type_not_accepted']),
  );

  test('AP-4: ten megabytes is the most, to the byte', () => {
    expect(codes({ byteSize: 10 * megabyte })).toEqual([]);
    expect(codes({ byteSize: 10 * megabyte + 1 })).toEqual(['application.file_too_large']);
  });

  test('AP-4: thirty megabytes is the most together, to the byte', () => {
    const stored = [10 * megabyte, 10 * megabyte];
    expect(codes({ byteSize: 10 * megabyte }, stored)).toEqual([]);
    expect(codes({ byteSize: 10 * megabyte }, [...stored, 1])).toEqual([
      'application.files_too_large_together',
    ]);
  });

  test('an empty file is told as that, and every other reason at once', () => {
    expect(codes({ byteSize: 0, detectedType: undefined })).toEqual(['application.file_empty']);
    expect(codes({ byteSize: 11 * megabyte, detectedType: 'text/html' })).toEqual([
      'application.file_type_not_accepted',
      'application.file_too_large',
    ]);
  });

  test('there is a most of files', () => {
    expect(
      codes(
        {},
        Array.from({ length: 19 }, () => 1),
      ),
    ).toEqual([]);
    expect(
      codes(
        {},
        Array.from({ length: 20 }, () => 1),
      ),
    ).toEqual(['application.too_many_files']);
  });
});

describe('the name a file is kept by', () => {
  test.each([
    ['cv.pdf', 'cv.pdf'],
    ['C:\\Users\\Åse\\Søknad.docx', 'Søknad.docx'],
    ['../../etc/passwd', 'passwd'],
    ['cv\u0000\n\u202Efdp.exe', 'cvfdp.exe'],
    ['So\u0308knad.pdf', 'Söknad.pdf'],
    ['', 'vedlegg'],
    ['\u200B', 'vedlegg'],
  ])('%j is kept as %j', (given, kept) => expect(fileNameToKeep(given)).toBe(kept));

  test('a long name keeps its ending and fits the database', () => {
    const kept = fileNameToKeep(`${'å'.repeat(300)}.docx`);
    expect(kept).toHaveLength(150);
    expect(kept.endsWith('å.docx')).toBe(true);
    expect(fileNameToKeep('😀'.repeat(100)).isWellFormed()).toBe(true);
  });
});
