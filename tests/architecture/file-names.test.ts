import { expect, test } from 'vitest';
import { filesBelow, isCode, moduleOf, moduleOrder } from './source-tree.ts';

const files = ['src', 'tests', 'scripts', 'bench'].flatMap((folder) => filesBelow(folder));
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const emptyWords = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'base']);
const houses = /^src\/(entry|app|platform\/(core|server|view|admin)|modules\/[^/]+)\//;
const layers = /^src\/modules\/[^/]+\/(README\.md$|(domain|contract|messages|server|admin|site|emails)\/)/;

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== 'README.md');
const saysNothing = (path: string): boolean =>
  partsOf(path).some((part) => part.split(/[-.]/).some((word) => emptyWords.has(word)));

test('Files and folders are named in kebab-case', () => {
  const wrong = files.filter((path) => !partsOf(path).every((part) => kebabCase.test(part)));
  expect(wrong).toEqual([]);
  expect(kebabCase.test('closeRecruitment.ts')).toBe(false);
});

test('No file or folder has a name that says nothing', () => {
  expect(files.filter(saysNothing)).toEqual([]);
  expect(saysNothing('src/platform/core/date-utils.ts')).toBe(true);
});

test('Every file of src lies in a house: entry, app, one of the four platforms or a module', () => {
  expect(filesBelow('src').filter((path) => !houses.test(path))).toEqual([]);
});

test('Every file of a module lies in one of its layers', () => {
  expect(filesBelow('src/modules').filter((path) => !layers.test(path))).toEqual([]);
});

test('Every module has its place in the declared order', () => {
  const modules = new Set(filesBelow('src/modules').map(moduleOf));
  expect([...modules].filter((name) => name !== undefined && !moduleOrder.includes(name))).toEqual([]);
  expect(new Set(moduleOrder).size).toBe(moduleOrder.length);
});

test('JSX is in .tsx and nothing else is JavaScript, so that the compiler reads all of src', () => {
  const unread = filesBelow('src').filter((path) => /\.[cm]?jsx?$|\.[cm]ts$/.test(path) && !isCode(path));
  expect(unread).toEqual([]);
});
