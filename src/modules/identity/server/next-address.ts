/** An address inside the product to go on to after signing in; undefined for anything that could lead elsewhere. */
export function nextAddress(next: string): string | undefined {
  if (!/^\/a\/[a-z0-9-]+(\/[\w\-./?&=%]*)?$/.test(next)) return undefined;
  return next.includes('//') || next.includes('..') ? undefined : next;
}
