/** Gives each submit its `Idempotency-Key`: the same for retries of the same content, new after a success. */
export class SubmitKeys {
  readonly #keys = new Map<string, string>();
  readonly #newKey: () => string;

  constructor(newKey: () => string = () => crypto.randomUUID()) {
    this.#newKey = newKey;
  }

  /** The key of a request that may have been tried before. */
  keyFor(request: unknown): string {
    const content = JSON.stringify(request);
    const key = this.#keys.get(content) ?? this.#newKey();
    this.#keys.set(content, key);
    return key;
  }

  /** Forgets the key of a request that succeeded: sending the same again is a new submit. */
  done(request: unknown): void {
    this.#keys.delete(JSON.stringify(request));
  }
}
