/** A sort as it stands in an address: a key, with a minus before it when it falls. */
export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** Reads a sort of an address: `-deadline` falls. */
export function readSort(text: string): Sort {
  return text.startsWith('-')
    ? { key: text.slice(1), direction: 'descending' }
    : { key: text, direction: 'ascending' };
}

/** The sort after a click on a column: the same column turns, another begins rising. */
export function turnSort(text: string, key: string): string {
  const now = readSort(text);
  return now.key === key && now.direction === 'ascending' ? `-${key}` : key;
}
