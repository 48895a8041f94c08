import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** SHA-256 of text or bytes. */
export const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** What keys are used for; each purpose has a key of its own. */
export type KeyPurpose = 'username' | 'application-link' | 'form-opened' | 'idempotency';

/** Makes keyed hashes (HMAC-SHA-256) of the installation's secret, one key a purpose. */
export function createKeyedHash(secret: string) {
  return (purpose: KeyPurpose, data: string): Buffer =>
    createHmac('sha256', createHmac('sha256', secret).update(purpose).digest()).update(data).digest();
}

/** A keyed hash of the installation. */
export type KeyedHash = ReturnType<typeof createKeyedHash>;

/** Whether two secrets are equal, in a time that does not tell where they differ. */
export function equalSecrets(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
