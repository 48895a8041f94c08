import { expect, test } from 'vitest';
import { filesBelow, isGenerated, isTest, textOf } from './source-tree.ts';

const MOST_LINES = 300;
const MOST_LINES_OF_A_TEST = 500;

const folders = ['src', 'tests', 'scripts', 'bench', 'db/migrations'];
const files = folders
  .flatMap((folder) => filesBelow(folder))
  .filter((path) => /\.(tsx?|mjs|css|sql)$/.test(path) && !isGenerated(path));

const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

test('No file is longer than 300 lines, no test longer than 500', () => {
  const long = files
    .map((path) => ({ path, lines: linesOf(textOf(path)) }))
    .filter(({ path, lines }) => lines > (isTest(path) ? MOST_LINES_OF_A_TEST : MOST_LINES));
  expect(long).toEqual([]);
});

test('No file excuses itself from a rule about size, types or danger', () => {
  const law =
    /(oxlint|eslint)-disable.*\b(max-lines|max-params|max-dependencies|no-explicit-any|no-danger|no-eval|no-new-func|no-floating-promises)\b/;
  const anonymous = /(oxlint|eslint)-disable(-next-line|-line)?\s*(\*\/\s*)?$/m;
  const excused = files.filter((path) => {
    const text = textOf(path);
    return path !== 'tests/architecture/file-size.test.ts' && (law.test(text) || anonymous.test(text));
  });
  expect(excused).toEqual([]);
});

test('No file silences the compiler', () => {
  const silenced = files.filter((path) =>
    /^\s*(\/\/|\/\*|\{\/\*)\s*@ts-(ignore|nocheck)\b/m.test(textOf(path)),
  );
  expect(silenced).toEqual([]);
});
