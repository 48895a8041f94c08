import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const second = 1000;

/** A global setup is named only where it exists, so that each kind of test runs without the others. */
function globalSetup(file: string): { globalSetup: string[] } | Record<string, never> {
  return existsSync(new URL(file, import.meta.url)) ? { globalSetup: [file] } : {};
}

export default defineConfig({
  test: {
    environment: 'node',
    maxWorkers: 2,
    slowTestThreshold: second,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['src/**/*.int.test.{ts,tsx}'],
          setupFiles: ['./tests/support/fail-on-console-error.ts'],
          // Unit tests hold no resources, so files share a worker: a new one for each costs more than the tests.
          isolate: false,
          testTimeout: 20 * second,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.{ts,tsx}'],
          testTimeout: 120 * second,
          hookTimeout: 120 * second,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['src/**/*.int.test.{ts,tsx}'],
          // Files share a worker, so that the design system is loaded once and not for each of them.
          isolate: false,
          ...globalSetup('./tests/support/global-setup.ts'),
          testTimeout: 120 * second,
          hookTimeout: 60 * second,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          ...globalSetup('./tests/e2e/global-setup.ts'),
          fileParallelism: false,
          testTimeout: 120 * second,
          hookTimeout: 180 * second,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
