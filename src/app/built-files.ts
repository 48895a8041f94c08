import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SiteAssets, siteAssetsOf } from '#platform/view/index.ts';

/** Where the build puts what browsers get. */
export interface BuiltFiles {
  readonly adminDirectory: string;
  readonly siteDirectory: string;
  readonly assets: SiteAssets;
}

/** Reads the build's manifest; fails when nothing was built, since every page needs it. */
export async function readBuiltFiles(directory: string): Promise<BuiltFiles> {
  const siteDirectory = join(directory, 'site');
  const manifest: unknown = JSON.parse(await readFile(join(siteDirectory, '.vite', 'manifest.json'), 'utf8'));
  return { adminDirectory: join(directory, 'admin'), siteDirectory, assets: siteAssetsOf(manifest) };
}
