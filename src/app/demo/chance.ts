/** Picks that look like chance and are the same every time. */
export interface Chance {
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** So many different ones, in the order they stand. */
  some<T>(choices: readonly T[], count: number): readonly T[];
}

const STEP = 0x6d2b79f5;
const RANGE = 2 ** 32;

/** Makes a generator from a seed (mulberry32): seeds beside each other give sequences that have nothing in common. */
export function createChance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
    some(choices, count) {
      const ranked = choices.map((choice, place) => ({ choice, place, rank: next() }));
      return ranked
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, count)
        .toSorted((a, b) => a.place - b.place)
        .map(({ choice }) => choice);
    },
  };
}
