import { expect, test } from 'vitest';
import { screens as recruitmentScreens } from '#modules/recruitments/admin/index.ts';
import { remedies } from '../messages/index.ts';
import { screens } from './screens.ts';

const ids = { recruitmentId: '018f0000-0000-7000-8000-000000000001' };

/** Whether a place is one of an address: `/rekrutteringer/$id` is that of any recruitment. */
const fits = (place: string) => (path: string) =>
  new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}$`).test(place);

test('what removes a reason leads to a screen that is there', () => {
  const paths = [...recruitmentScreens, ...screens].map(({ address }) => address.path);
  const places = Object.values(remedies).flatMap((remedy) => remedy?.place(ids) ?? []);
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !paths.some(fits(place)))).toEqual([]);
});

test('a remedy leads nowhere where the screen does not know the thing it is about', () => {
  expect(Object.values(remedies).flatMap((remedy) => remedy?.place({}) ?? [])).toEqual([]);
});
