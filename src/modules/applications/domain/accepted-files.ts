import { decide } from '#platform/core/decision.ts';
import type { Decision, Reason } from '#platform/core/decision.ts';

const megabyte = 1024 * 1024;

/** The most a file may hold, in bytes (AP-4). */
export const FILE_LIMIT_BYTES = 10 * megabyte;

/** The most that all files of an application may hold together, in bytes (AP-4). */
export const FILES_LIMIT_BYTES = 30 * megabyte;

/** The most files an application may have, so that nobody fills a store with small ones. */
export const FILES_LIMIT_COUNT = 20;

/** The types we accept, by what is found in the content (AP-4), each with the endings the chooser offers. */
export const acceptedFileTypes = {
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
  'application/rtf': ['.rtf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
} as const;

/** A type of file that we accept. */
export type AcceptedFileType = keyof typeof acceptedFileTypes;

/** The endings of the files we accept. */
export const acceptedEndings: readonly string[] = Object.values(acceptedFileTypes).flat();

/** The formats we accept, as people name them. */
export const acceptedFormats: readonly string[] = ['pdf', 'docx', 'odt', 'rtf', 'png', 'jpg'];

/** Whether a type found in the content is one we accept. */
export const isAcceptedType = (type: string): type is AcceptedFileType =>
  Object.hasOwn(acceptedFileTypes, type);

/** Why a file cannot be attached; the name is the file's own. */
export type FileBlocker =
  | (Reason & { readonly code: 'application.file_empty'; readonly name: string })
  | (Reason & {
      readonly code: 'application.file_type_not_accepted';
      readonly name: string;
      readonly accepted: readonly string[];
    })
  | (Reason & {
      readonly code: 'application.file_too_large';
      readonly name: string;
      readonly limitBytes: number;
    })
  | (Reason & {
      readonly code: 'application.files_too_large_together';
      readonly name: string;
      readonly limitBytes: number;
      readonly usedBytes: number;
    })
  | (Reason & { readonly code: 'application.too_many_files'; readonly name: string; readonly limit: number });

/** A file that somebody wants to attach. */
export interface OfferedFile {
  readonly name: string;
  /** How much arrived; anything above the limit of a file says that it is too large. */
  readonly byteSize: number;
  /** The type found in the content, undefined when none is known. What the browser claims is not asked. */
  readonly detectedType: string | undefined;
}

/** Whether a file can be attached beside those that are stored (AP-4), with every reason at once. */
export function canAttach(
  file: OfferedFile,
  stored: readonly { readonly byteSize: number }[],
): Decision<FileBlocker> {
  const { name, byteSize, detectedType } = file;
  if (byteSize === 0) return decide<FileBlocker>([{ code: 'application.file_empty', name }]);
  const usedBytes = stored.reduce((sum, other) => sum + other.byteSize, 0);
  const tooLarge = byteSize > FILE_LIMIT_BYTES;
  return decide<FileBlocker>([
    ...(detectedType !== undefined && isAcceptedType(detectedType)
      ? []
      : [{ code: 'application.file_type_not_accepted', name, accepted: acceptedFormats } as const]),
    ...(tooLarge
      ? [{ code: 'application.file_too_large', name, limitBytes: FILE_LIMIT_BYTES } as const]
      : []),
    ...(!tooLarge && usedBytes + byteSize > FILES_LIMIT_BYTES
      ? [
          {
            code: 'application.files_too_large_together',
            name,
            limitBytes: FILES_LIMIT_BYTES,
            usedBytes,
          } as const,
        ]
      : []),
    ...(stored.length >= FILES_LIMIT_COUNT
      ? [{ code: 'application.too_many_files', name, limit: FILES_LIMIT_COUNT } as const]
      : []),
  ]);
}

const longestName = 150;

/**
 * The name a file is kept and shown by: its last part without folders, control characters or marks that turn the
 * direction of writing, shortened before its ending. Never used as a path.
 */
export function fileNameToKeep(name: string): string {
  const [last = ''] = name.split(/[/\\]/).slice(-1);
  const plain = last
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  if (plain === '') return 'vedlegg';
  if (plain.length <= longestName) return plain;
  const [ending = ''] = /\.[\p{L}\p{N}]{1,8}$/u.exec(plain) ?? [];
  return `${plain.slice(0, longestName - ending.length).replace(/[\uD800-\uDBFF]$/, '')}${ending}`;
}
