/** Picks that look like chance and are the same every time. */
export interface Chance {
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** So many different ones, in the order they stand. */
  some<T>(choices: readonly T[], count: number): readonly T[];
}

const MODULUS = 2 ** 32;

/** Makes a generator from a seed: a linear congruential one, since nothing here has to be hard to guess. */
export function createChance(seed: number): Chance {
  let state = seed % MODULUS;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / MODULUS;
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
