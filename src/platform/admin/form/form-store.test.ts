import { expect, test } from 'vitest';
import { FormStore } from './form-store.ts';

const initial = { version: 1, title: 'Lærer', positions: [{ percent: 100 }] };

function storeWith(...names: string[]): FormStore {
  const store = new FormStore(initial);
  for (const name of names) store.fields.set(name, { id: name, label: name, kind: 'text' });
  return store;
}

test('a form is dirty while what is typed differs from what is saved', () => {
  const store = storeWith();
  store.set('title', 'Lektor');
  expect(store.isDirty).toBe(true);
  store.set('title', 'Lærer');
  expect(store.isDirty).toBe(false);
});

test('a refusal is shown at its field, and forgotten when the field is changed', () => {
  const store = storeWith('title', 'positions/0/percent');
  store.refuse([
    { name: 'title', message: 'a' },
    { name: 'positions/0/percent', message: 'b' },
    { name: 'unknown', message: 'c' },
  ]);
  expect(store.read().errors.map((error) => error.field)).toEqual([
    'title',
    'positions/0/percent',
    undefined,
  ]);
  store.set('positions/0/percent', 50);
  expect(store.read().errors.map((error) => error.message)).toEqual(['a', 'c']);
});

test('XX-3 what is typed while a save is under way is still unsaved after it', () => {
  const store = storeWith();
  store.set('title', 'Lektor');
  const sent = store.read().values;
  store.set('title', 'Lektor i norsk');
  store.saved(sent);
  expect(store.isDirty).toBe(true);
  expect(store.read().values).toMatchObject({ title: 'Lektor i norsk' });
});

test('XX-3 a newer version is taken quietly, but not where it meets what is typed', () => {
  const store = storeWith();
  store.set('title', 'Lektor');
  store.adoptQuietly({ ...initial, version: 2, positions: [{ percent: 80 }] });
  expect(store.read().values).toEqual({ version: 2, title: 'Lektor', positions: [{ percent: 80 }] });
  store.adoptQuietly({ ...initial, version: 3, title: 'Adjunkt' });
  expect(store.read().values).toMatchObject({ version: 2, title: 'Lektor' });
});

test('a listener hears of changes until it stops listening, and not of a value set to itself', () => {
  const store = storeWith();
  let heard = 0;
  const stop = store.subscribe(() => (heard += 1));
  store.set('title', 'Lærer');
  store.set('title', 'Lektor');
  stop();
  store.set('title', 'Adjunkt');
  expect(heard).toBe(1);
});
