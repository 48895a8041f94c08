import { textLimits } from '../domain/index.ts';
import type { FormStep, TextField } from '../domain/index.ts';
import { fieldsOfStep } from './form-fields.ts';
import type { FormContent, FormField } from './form-fields.ts';

/** Why what was typed in a field cannot be stored as it stands. */
export type FieldFault =
  | {
      readonly code: 'application.text_too_long';
      readonly field: TextField;
      readonly limit: number;
      readonly length: number;
    }
  | { readonly code: 'application.birth_date_malformed'; readonly field: 'birthDate' };

/** A step as it was sent: what can be stored, and what cannot and must be shown again as it was typed. */
export interface SentStep {
  readonly content: Partial<FormContent>;
  readonly faults: readonly FieldFault[];
  /** What was typed in the fields with faults. Nothing typed is lost on an error (AP-3). */
  readonly typed: Partial<Readonly<Record<FormField, string>>>;
}

/**
 * Reads a step of the form field by field, so that one that cannot be stored does not keep the others from it (AP-3).
 * What is not in the form is empty, because a form always sends all its fields.
 */
export function readStep(
  form: Readonly<Record<string, unknown>>,
  { step, publicBody }: { readonly step: FormStep; readonly publicBody: boolean },
): SentStep {
  const content: Record<string, unknown> = {};
  const typed: Record<string, string> = {};
  const faults: FieldFault[] = [];
  for (const [name, schema] of Object.entries(fieldsOfStep(step, publicBody))) {
    const sent = form[name];
    const parsed = schema.safeParse(sent);
    if (parsed.success) content[name] = parsed.data;
    else {
      const text = typeof sent === 'string' ? sent : '';
      typed[name] = text;
      faults.push(faultOf(name, text));
    }
  }
  return { content, faults, typed };
}

function faultOf(name: string, text: string): FieldFault {
  if (!isTextField(name)) return { code: 'application.birth_date_malformed', field: 'birthDate' };
  return {
    code: 'application.text_too_long',
    field: name,
    limit: textLimits[name],
    length: Array.from(text.replaceAll('\r\n', '\n').trim()).length,
  };
}

const isTextField = (name: string): name is TextField => Object.hasOwn(textLimits, name);
