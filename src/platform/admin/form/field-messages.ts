import type { z } from 'zod';
import type { PlatformMessages } from '../messages/index.ts';

/** How a field is filled in, which decides how it is asked for. */
export type FieldKind = 'text' | 'choice' | 'date' | 'number' | 'rows';

/** What an issue's sentence is made of. */
export interface IssueSubject {
  readonly label: string;
  readonly kind: FieldKind;
  readonly value: unknown;
}

type Issue = z.core.$ZodIssue;
type Errors = PlatformMessages['errors'];

/** A label inside a sentence: `Tittel` becomes `tittel`, `CV` stays. */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label;
  return second !== second.toLowerCase() ? label : first.toLowerCase() + label.slice(1);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The sentence for what the contract finds wrong with a field. */
export function issueMessage(issue: Issue, subject: IssueSubject, errors: Errors): string {
  const { label, kind, value } = subject;
  if (isEmpty(value)) {
    if (label.endsWith('?')) return errors.unanswered(label);
    const ask = kind === 'choice' || kind === 'date' ? errors.requiredChoice : errors.required;
    return kind === 'rows' && issue.code === 'too_small'
      ? errors.tooFew(label, Number(issue.minimum))
      : ask(inSentence(label));
  }
  if (kind === 'date') return errors.notDate(label);
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue, label, errors);
    case 'too_big':
      return tooBig(issue, label, errors);
    case 'invalid_type':
      return issue.expected === 'int' ? errors.notInteger(label) : wrongType(issue.expected, label, errors);
    case 'invalid_format':
      return wrongFormat(issue.format, label, errors);
    default:
      return errors.other(label);
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, label: string, errors: Errors): string {
  const least = Number(issue.minimum);
  if (issue.origin === 'string') return errors.tooShort(label, least);
  return issue.origin === 'array' ? errors.tooFew(label, least) : errors.tooLow(label, String(least));
}

function tooBig(issue: z.core.$ZodIssueTooBig, label: string, errors: Errors): string {
  const most = Number(issue.maximum);
  if (issue.origin === 'string') return errors.tooLong(label, most);
  return issue.origin === 'array' ? errors.tooMany(label, most) : errors.tooHigh(label, String(most));
}

function wrongType(expected: string, label: string, errors: Errors): string {
  return expected === 'number' ? errors.notNumber(label) : errors.other(label);
}

function wrongFormat(format: string, label: string, errors: Errors): string {
  const byFormat: Record<string, (label: string) => string> = {
    date: errors.notDate,
    time: errors.notTime,
    email: errors.notEmail,
    url: errors.notUrl,
  };
  return (byFormat[format] ?? errors.other)(label);
}
