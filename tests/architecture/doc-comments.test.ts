import { expect, test } from 'vitest';
import { filesBelow, isCode, isGenerated, isTest, textOf } from './source-tree.ts';
import { syntaxOf, undocumentedExports } from './syntax.ts';

const files = filesBelow('src').filter((path) => isCode(path) && !isTest(path) && !isGenerated(path));

test('Every export has a doc comment', () => {
  const missing = files.flatMap((path) =>
    undocumentedExports(syntaxOf(path, textOf(path))).map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('An export without a doc comment is found, in every form it can take', () => {
  const text = `
    export const a = 1;
    export function b() {}
    export type C = string;
    export interface D {}
    const e = 1;
    export { e };
    /** */
    export class F {}
    // A line comment is not enough.
    export const g = 1;
  `;
  expect(undocumentedExports(syntaxOf('x.ts', text))).toEqual(['a', 'b', 'type C', 'type D', 'e', 'F', 'g']);
});

test('A documented export is left alone, and so is what another file documents', () => {
  const text = `
    export { z } from './z.ts';
    export * from './y.ts';
    /** A schema. */
    export const schema = 1;
    /** Its type. */
    export type Schema = typeof schema;
    /** Two ways in. */
    export function f(a: string): void;
    export function f(a: number): void;
    export function f(): void {}
    /** Said once. */
    interface Local {}
    export type { Local };
    const hidden = 1;
  `;
  expect(undocumentedExports(syntaxOf('x.ts', text))).toEqual([]);
});
