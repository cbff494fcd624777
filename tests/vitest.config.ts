import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import plainReporter from './plain-reporter.ts';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    reporters: ['default', plainReporter],
    projects: [
      {
        root,
        plugins: [WxtVitest({ root })],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/unit-setup.ts'],
          restoreMocks: true,
          // Against what hangs, not against what is slow: machines that test are often busy.
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser on a busy machine may lose a race that no reader would see: once more, and it is listed as retried.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
