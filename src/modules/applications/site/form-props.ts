import type { Language } from '#platform/core/language.ts';
import type { FieldError, PageAccount } from '#platform/view/index.ts';
import type { FormStep, SendBlocker } from '../domain/index.ts';
import type { FormFile, FormValues } from './form-values.ts';

/** What the pages of an application tell of the job. */
export interface AppliedJob {
  readonly title: string;
  readonly employer: string;
  /** The address of its page. */
  readonly href: string;
  /** The last application date that counts (CL-7), ISO 8601. */
  readonly deadline: string;
  readonly timeZone: string;
  readonly publicBody: boolean;
}

/** What a step of the form shows. */
export interface FormPageProps {
  readonly language: Language;
  readonly account: PageAccount;
  readonly job: AppliedJob;
  readonly step: FormStep;
  /** The address of the application, null until its first draft is stored. */
  readonly application: string | null;
  /** Where this page's form is sent. */
  readonly action: string;
  /** What the server wants back unseen: the draft's id, the signed time of opening. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly values: FormValues;
  readonly files: readonly FormFile[];
  /** When the draft was last stored, an ISO instant. */
  readonly savedAt: string | null;
  /** True when the application was sent before and is being changed. */
  readonly sent: boolean;
  /** What is missing before it can be sent. */
  readonly missing: readonly SendBlocker[];
  /** What to put right on this page. */
  readonly errors: readonly FieldError[];
}
