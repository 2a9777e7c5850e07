import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { entries } from './entries.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  base: './',
  publicDir: false,
  worker: {
    format: 'es',
    rollupOptions: { output: { entryFileNames: 'chunks/[name]-[hash].cache.js', chunkFileNames: 'chunks/[name]-[hash].cache.js' } },
  },
  build: {
    target: 'es2022',
    outDir: '../target/classes/META-INF/resources/widgets',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: entries(root),
      preserveEntrySignatures: false,
      output: {
        entryFileNames: '[name].nocache.js',
        chunkFileNames: 'chunks/[name]-[hash].cache.js',
        assetFileNames: 'chunks/[name]-[hash].cache[extname]',
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['{forms,shared,widgets}/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    restoreMocks: true,
  },
});
