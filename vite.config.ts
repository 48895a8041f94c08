import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

/** The admin application, served by the web process at `/a/{account}` with its files under `/assets/`. */
export default defineConfig({
  root: 'src/entry',
  // No `public` folder: every file the page needs is imported and gets a hash in its name.
  publicDir: false,
  cacheDir: '../../.cache/vite',
  plugins: [react()],
  build: {
    outDir: '../../dist/admin',
    emptyOutDir: true,
    assetsDir: 'assets',
    // The content security policy allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    sourcemap: true,
    reportCompressedSize: false,
  },
  server: {
    proxy: Object.fromEntries(['/api', '/logg-inn', '/logg-ut'].map((path) => [path, server])),
  },
});
