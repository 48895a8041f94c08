import { expect, test } from 'vitest';
import { address } from '../navigation/address.ts';
import { screen } from '../navigation/screen.ts';
import { isUnder, navScreens } from './nav-screens.ts';

const component = () => null;
const nav = (order: number) => ({ label: { nb: '', nn: '', sv: '', en: '' }, icon: component, order });

test('the rail holds the screens that ask for a place there, in their order', () => {
  const screens = [
    screen({ address: address('/b'), component, nav: nav(20) }),
    screen({ address: address('/c'), component }),
    screen({ address: address('/a'), component, nav: nav(10) }),
  ];
  expect(navScreens(screens).map((each) => each.address.path)).toEqual(['/a', '/b']);
});

test('an entry is the current one at its place and deeper, the start page only at its own', () => {
  expect(isUnder('/a/x/rekrutteringer/1', '/a/x/rekrutteringer', false)).toBe(true);
  expect(isUnder('/a/x/rekrutteringer-arkiv', '/a/x/rekrutteringer', false)).toBe(false);
  expect([isUnder('/a/x/', '/a/x', true), isUnder('/a/x/rekrutteringer', '/a/x', true)]).toEqual([
    true,
    false,
  ]);
});
