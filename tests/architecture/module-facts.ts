import ts from 'typescript';
import { filesBelow, isCode, isGenerated, isTest, textOf } from './source-tree.ts';
import { stringsOf, syntaxOf } from './syntax.ts';

/** What a part of the code does. */
export interface CodeFacts {
  /** The names of the events it defines. */
  readonly events: Set<string>;
  /** The tables it writes to. */
  readonly written: Set<string>;
  /** The tables and views it reads. */
  readonly read: Set<string>;
  /** Every string it holds. */
  readonly strings: Set<string>;
}

const writes = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto']);
const reads = new Set(['selectFrom', 'innerJoin', 'leftJoin', 'rightJoin', 'fullJoin', 'crossJoin', 'using']);
// `for update of x` locks and `do update set` belongs to its insert; neither names a table it writes to.
const writtenInSql =
  /\b(?:insert\s+into|(?<!\bfor\s+(?:no\s+key\s+)?)update(?!\s+set\b)|delete\s+from|merge\s+into)\s+([a-z_]+(?:\.[a-z_]+)?)/gi;
const readInSql = /(?<!delete\s+)\b(?:from|join)\s+([a-z_]+(?:\.[a-z_]+)?)/gi;

/** Reads what the code below a folder does, tests left out. */
export function factsBelow(folder: string): CodeFacts {
  const facts = noFacts();
  for (const path of filesBelow(folder)) {
    if (isCode(path) && !isTest(path) && !isGenerated(path)) collect(syntaxOf(path, textOf(path)), facts);
  }
  return facts;
}

/** Facts of no code at all, to add to. */
export const noFacts = (): CodeFacts => ({
  events: new Set(),
  written: new Set(),
  read: new Set(),
  strings: new Set(),
});

/** Adds what one file does. */
export function collect(file: ts.SourceFile, facts: CodeFacts): void {
  for (const { text } of stringsOf(file)) {
    facts.strings.add(text);
    const { written, read } = sqlFacts(text);
    written.forEach((name) => facts.written.add(name));
    read.forEach((name) => facts.read.add(name));
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) collectCall(node, facts);
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** The relations that a piece of SQL writes to and reads. */
export function sqlFacts(sql: string): Pick<CodeFacts, 'written' | 'read'> {
  const named = (pattern: RegExp): Set<string> =>
    new Set([...sql.matchAll(pattern)].map(([, name]) => relationOf(name)));
  return { written: named(writtenInSql), read: named(readInSql) };
}

function collectCall(call: ts.CallExpression, facts: CodeFacts): void {
  const called = call.expression;
  const [first] = call.arguments;
  const names = (
    first === undefined ? [] : ts.isArrayLiteralExpression(first) ? [...first.elements] : [first]
  )
    .filter((name) => ts.isStringLiteralLike(name))
    .map((name) => name.text);
  if (ts.isIdentifier(called) && called.text === 'defineEvent')
    names.forEach((name) => facts.events.add(name));
  if (!ts.isPropertyAccessExpression(called)) return;
  if (writes.has(called.name.text)) names.forEach((name) => facts.written.add(relationOf(name)));
  if (reads.has(called.name.text)) names.forEach((name) => facts.read.add(relationOf(name)));
}

/**
 * `emailClaim as claim` is email_claim: queries name relations as the language does, migrations as SQL does, and only
 * functions without a search path say that a table is in `public`.
 */
function relationOf(name = ''): string {
  const [relation = ''] = name.split(' ');
  return relation.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^public\./, '');
}

/** The tables and views that all migrations make, as migrations name them. */
export function relationsOfMigrations(): ReadonlySet<string> {
  return new Set(filesBelow('db/migrations').flatMap((path) => [...relationsIn(textOf(path))]));
}

/** The tables and views that a migration makes. */
export function relationsIn(sql: string): ReadonlySet<string> {
  const created =
    /\bcreate\s+(?:or\s+replace\s+)?(?:table|(?:materialized\s+)?view)\s+(?:if\s+not\s+exists\s+)?([\w.]+)/gi;
  return new Set([...sql.replaceAll(/--[^\n]*/g, '').matchAll(created)].map(([, name]) => name ?? ''));
}
