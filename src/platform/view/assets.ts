import { z } from 'zod';

/** The addresses of the built files that the server-rendered pages link to. */
export interface SiteAssets {
  readonly stylesheet: string;
  /** The font files every page needs, to be fetched together with the stylesheet. */
  readonly fonts: readonly string[];
  /** Browser scripts by the name of their source: `job-page` for `job-page.client.ts`. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** Where the built files are served. */
export const SITE_ASSETS_PATH = '/site-assets/';

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), src: z.string().optional(), isEntry: z.boolean().optional() }),
);

const firstNeededFont = /source-sans-3-latin-[46]00-normal\.woff2$/;
const script = /([^/]+)\.client\.ts$/;

/** Reads the addresses out of the build's manifest (`dist/site/.vite/manifest.json`, parsed). */
export function siteAssetsOf(manifest: unknown): SiteAssets {
  const entries = Object.entries(manifestSchema.parse(manifest));
  const address = (file: string) => `${SITE_ASSETS_PATH}${file}`;
  const stylesheet = entries.find(([source]) => source.endsWith('platform/view/site.css'));
  if (stylesheet === undefined) throw new Error('The manifest of the site has no stylesheet.');
  return {
    stylesheet: address(stylesheet[1].file),
    fonts: entries.filter(([source]) => firstNeededFont.test(source)).map(([, entry]) => address(entry.file)),
    scripts: Object.fromEntries(
      entries.flatMap(([source, entry]) => {
        const name = script.exec(source)?.[1];
        return name === undefined ? [] : [[name, address(entry.file)]];
      }),
    ),
  };
}
