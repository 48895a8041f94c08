import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'vite';
import type { CSSOptions } from 'vite';

type PostcssPlugin = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>[number];

/**
 * Lets the reader's system choose between light and dark. Aksel's dark values hang on a class, which only a
 * script or a stored choice could set; the pages have neither. Paper stays white.
 */
const darkBySystem: PostcssPlugin = {
  postcssPlugin: 'dark-by-system',
  Rule(rule, { AtRule }) {
    if (rule.selector !== '.dark' && rule.selector !== '.dark, .dark-theme') return;
    const media = new AtRule({ name: 'media', params: 'screen and (prefers-color-scheme: dark)' });
    rule.replaceWith(media);
    media.append(rule);
    rule.selector = ':root';
  },
};

const scripts = globSync('src/modules/*/site/*.client.ts');

/**
 * The stylesheet, fonts and small browser scripts of the server-rendered pages, with the manifest that tells the
 * server their hashed names. Everything in `dist/site/assets` may be kept by browsers for ever.
 */
export default defineConfig({
  base: '/site-assets/',
  publicDir: false,
  css: { postcss: { plugins: [darkBySystem] } },
  build: {
    outDir: 'dist/site',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: false,
    rolldownOptions: {
      input: {
        site: 'src/platform/view/site.css',
        ...Object.fromEntries(scripts.map((file) => [basename(file, '.client.ts'), file])),
      },
    },
  },
});
