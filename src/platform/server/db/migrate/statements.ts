/** A statement's place in a file of SQL. */
export interface StatementPlace {
  /** Where its first word stands, counted in UTF-16 units from 0. */
  readonly offset: number;
  /** Its first two words, in lower case. */
  readonly opening: string;
}

const token =
  /--[^\n]*|(?<comment>\/\*)|[eE]'(?:[^'\\]|\\[^]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(?<tag>[A-Za-z_]\w*)?\$[^]*?\$\k<tag>\$|(?<word>[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)|(?<space>\s+)|[^]/gu;

/**
 * Finds where each statement begins.
 *
 * The server is given whole files and splits them itself; this only serves to name the line of a statement that failed.
 */
export function findStatements(text: string): StatementPlace[] {
  const found: StatementPlace[] = [];
  let current: { offset: number; words: string[] } | undefined;
  let depth = 0;
  const finish = () => {
    if (current !== undefined) {
      found.push({ offset: current.offset, opening: current.words.slice(0, 2).join(' ') });
    }
    current = undefined;
    depth = 0;
  };
  for (const { offset, lexeme, word } of tokens(text)) {
    if (lexeme === ';' && depth === 0) {
      finish();
      continue;
    }
    current ??= { offset, words: [] };
    depth += nesting(lexeme, { depth, word, words: current.words });
    if (word !== undefined) current.words.push(word);
  }
  finish();
  return found;
}

/** How much deeper a token leads: a semicolon inside brackets or a function's BEGIN ATOMIC … END ends nothing. */
function nesting(
  lexeme: string,
  context: { depth: number; word: string | undefined; words: readonly string[] },
): number {
  if (lexeme === '(') return 1;
  if (lexeme === ')') return -1;
  const startsBody = context.word === 'atomic' && context.words.at(-1) === 'begin';
  const isInBody = context.words.includes('atomic');
  if (startsBody || (isInBody && context.word === 'case')) return 1;
  return isInBody && context.word === 'end' && context.depth > 0 ? -1 : 0;
}

interface Token {
  readonly offset: number;
  readonly lexeme: string;
  readonly word: string | undefined;
}

function* tokens(text: string): Generator<Token> {
  const pattern = new RegExp(token);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { comment, word, space } = match.groups ?? {};
    if (comment !== undefined) pattern.lastIndex = endOfComment(text, match.index);
    else if (space === undefined && !match[0].startsWith('--')) {
      yield { offset: match.index, lexeme: match[0], word: word?.toLowerCase() };
    }
  }
}

/** Where a block comment ends; PostgreSQL lets them nest. */
function endOfComment(text: string, start: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = start;
  let depth = 0;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}
