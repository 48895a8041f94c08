/** What somebody has begun to write to a candidate, and not sent. */
export interface Draft {
  readonly eventTypeId: string;
  readonly note: string;
  readonly message?: { readonly subject: string; readonly body: string };
}

/** Keeps what is begun for each application while the reader looks at others, so that nothing typed is lost. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();

  of(applicationId: string): Draft | undefined {
    return this.#drafts.get(applicationId);
  }

  keep(applicationId: string, draft: Draft): void {
    this.#drafts.set(applicationId, draft);
  }

  drop(applicationId: string): void {
    this.#drafts.delete(applicationId);
  }
}
