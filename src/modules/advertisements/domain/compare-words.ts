/** A run of words that both texts have, or that only this one has. */
export interface WordRun {
  readonly text: string;
  readonly changed: boolean;
}

/** Two texts, each as runs of words; joined, the runs are the text again. */
export interface ComparedWords {
  readonly before: readonly WordRun[];
  readonly after: readonly WordRun[];
}

/** Beyond so many comparisons the middle of the texts counts as wholly changed, so that no screen waits. */
const MOST_COMPARISONS = 4_000_000;

/** Which words differ between two plain texts: the longest order of words they share stays unmarked. */
export function compareWords(before: string, after: string): ComparedWords {
  const [first, second] = [wordsOf(before), wordsOf(after)];
  const start = sharedAtStart(first, second);
  const end = sharedAtStart(first.slice(start).toReversed(), second.slice(start).toReversed());
  const middle = (words: readonly string[]) => words.slice(start, words.length - end);
  const [keptBefore, keptAfter] = keptIn(middle(first), middle(second));
  const runs = (words: readonly string[], kept: ReadonlySet<number>): readonly WordRun[] =>
    joined(
      words.map((text, index) => ({
        text,
        changed: index >= start && index < words.length - end && !kept.has(index - start),
      })),
    );
  return { before: runs(first, keptBefore), after: runs(second, keptAfter) };
}

/** The words of a text, each with the space after it, so that no space is a change of its own. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? [];

const isSameWord = (first: string | undefined, second: string | undefined): boolean =>
  first?.trimEnd() === second?.trimEnd();

function sharedAtStart(first: readonly string[], second: readonly string[]): number {
  const most = Math.min(first.length, second.length);
  let count = 0;
  while (count < most && isSameWord(first[count], second[count])) count += 1;
  return count;
}

/** The places, in each of two lists of words, of the longest common subsequence. */
function keptIn(first: readonly string[], second: readonly string[]): [Set<number>, Set<number>] {
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  if (first.length * second.length > MOST_COMPARISONS) return kept;
  const width = second.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = first.length - 1; row >= 0; row -= 1) {
    for (let column = second.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isSameWord(first[row], second[column])
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < first.length && column < second.length;) {
    if (isSameWord(first[row], second[column])) {
      kept[0].add(row);
      kept[1].add(column);
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}

/** Neighbours of the same kind become one run. */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const result: WordRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.changed === run.changed) result[result.length - 1] = { ...run, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
