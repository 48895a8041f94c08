/** The place in the toolbar after a key, undefined for keys that do not move. */
export function stopAfter(key: string, stop: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (stop + 1) % count;
    case 'ArrowLeft':
      return (stop - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
