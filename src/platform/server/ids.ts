import { randomBytes } from 'node:crypto';

/** A new id: a UUID version 7 (RFC 9562), which sorts by when it was made. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Temporal.Now.instant().epochMilliseconds, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A new secret of 256 random bits, in URL-safe text. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
