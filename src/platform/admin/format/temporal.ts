/** Makes sure `Temporal` exists, fetching a polyfill only where the browser has none. */
export async function ensureTemporal(): Promise<void> {
  if ('Temporal' in globalThis) return;
  await import('temporal-polyfill/global');
}
