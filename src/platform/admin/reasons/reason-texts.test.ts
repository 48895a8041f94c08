import { expect, test } from 'vitest';
import { formatIn } from '../format/use-format.ts';
import { reasonTextsFrom, type ReasonText, type ReasonTools } from './reason-texts.tsx';

type TestReason = { readonly code: 'a.early'; readonly deadline: string } | { readonly code: 'a.plain' };

const texts = reasonTextsFrom<TestReason>(
  {
    nb: { reasons: { 'a.early': (reason) => `Fristen er ${reason.deadline}.`, 'a.plain': () => 'Nei.' } },
    nn: { reasons: { 'a.early': (reason) => `Fristen er ${reason.deadline}.`, 'a.plain': () => 'Nei.' } },
    sv: { reasons: { 'a.early': (reason) => `Sista datum är ${reason.deadline}.`, 'a.plain': () => 'Nej.' } },
    en: { reasons: { 'a.early': (reason) => `The deadline is ${reason.deadline}.`, 'a.plain': () => 'No.' } },
  },
  { 'a.early': (_, { path }) => ({ remedy: { label: 'Endre fristen', href: path('/x') } }) },
);

function say(reason: TestReason, language: 'nb' | 'en'): ReasonText | undefined {
  const tools: ReasonTools = {
    language,
    format: formatIn(language, 'Europe/Oslo'),
    path: (place) => `/a/k${place}`,
  };
  return texts[reason.code]?.(reason as never, tools);
}

test('a reason is told in the words of its module, with what removes it', () => {
  expect(say({ code: 'a.early', deadline: '30. november' }, 'nb')).toEqual({
    text: 'Fristen er 30. november.',
    remedy: { label: 'Endre fristen', href: '/a/k/x' },
  });
  expect(say({ code: 'a.plain' }, 'en')).toEqual({ text: 'No.' });
});
