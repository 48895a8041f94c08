import { expect } from 'vitest';

const attribute = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, value = '']) => value);

/**
 * Expects of a rendered page what holds for all of them: nothing that the content security policy would refuse,
 * every id once, and no label, description or jump to an id that is not there.
 */
export function expectSoundPage(html: string): void {
  expect(html).not.toMatch(/<[^>]* style=/);
  expect(html).not.toMatch(/<style|<[^>]* on\w+=/);
  expect(html).not.toMatch(/<script(?![^>]* (src=|type="application\/ld\+json"))/);
  const ids = attribute(html, / id="([^"]*)"/g);
  expect(ids).toEqual([...new Set(ids)]);
  const referred = [
    ...attribute(html, / for="([^"]*)"/g),
    ...attribute(html, / href="#([^"]*)"/g),
    ...attribute(html, / aria-(?:describedby|labelledby)="([^"]*)"/g).flatMap((value) => value.split(' ')),
  ];
  expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
}
