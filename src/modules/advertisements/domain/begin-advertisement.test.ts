import { expect, test } from 'vitest';
import { begunText } from './begin-advertisement.ts';
import { isBlank } from './content.ts';

test('OR-2: an advertisement begins with copies of the standard texts in its language, and no other', () => {
  const standards = [
    { section: 'aboutWorkplace', language: 'nb', html: '<p>Om oss</p>' },
    { section: 'aboutWorkplace', language: 'en', html: '<p>About us</p>' },
    { section: 'publicityNotice', language: 'nb', html: '<p>Offentlig</p>' },
  ] as const;
  expect(begunText({ language: 'nb', title: 'Lærer' }, standards)).toEqual({
    language: 'nb',
    title: 'Lærer',
    aboutWorkplace: '<p>Om oss</p>',
    duties: '',
    qualifications: '',
    offer: '',
    otherInformation: '',
    publicityNotice: '<p>Offentlig</p>',
  });
});

test.each(['', '<p></p>', '<p> <br></p>', '<ul><li>&nbsp;</li></ul>', '<p>\u00a0</p>'])(
  '%j says nothing',
  (html) => {
    expect(isBlank(html)).toBe(true);
  },
);

test('a single word says something', () => {
  expect(isBlank('<p>x</p>')).toBe(false);
});
