import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

const entries = ['serve', 'web', 'worker', 'migrate', 'start', 'parser'].filter((name) =>
  existsSync(new URL(`src/entry/${name}.ts`, import.meta.url)),
);

/** The server's bundle: our own code in one file per entry, most packages as they are installed. */
export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic' } },
  resolve: { builtins: [...builtinModules, /^node:/] },
  ssr: {
    target: 'node',
    // These come as thousands of small modules, which take seconds to import; of them the bundle holds what is used.
    noExternal: [/^@navikt\//, /^date-fns/],
  },
  build: {
    ssr: true,
    target: 'node26',
    outDir: 'dist/server',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      // "use client" means nothing here.
      checks: { moduleLevelDirective: false },
      input: Object.fromEntries(entries.map((name) => [name, `src/entry/${name}.ts`])),
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
