import type { FormContent } from '../contract/index.ts';
import type { ApplicationContent } from '../domain/index.ts';

type Values = Readonly<Record<string, string | boolean | null>>;

/** What was before and after of the fields that differ, and of no others, for the log (XX-1). */
export function changedContent(
  before: ApplicationContent,
  after: Partial<FormContent>,
): { readonly before: Values; readonly after: Values } {
  const fields = (Object.keys(after) as (keyof FormContent)[]).filter(
    (field) => valueOf(before[field]) !== valueOf(after[field]),
  );
  const only = (content: Partial<FormContent>): Values =>
    Object.fromEntries(fields.map((field) => [field, valueOf(content[field])]));
  return { before: only(before), after: only(after) };
}

const valueOf = (value: FormContent[keyof FormContent] | undefined): string | boolean | null =>
  typeof value === 'boolean' ? value : (value?.toString() ?? null);
