import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const project = (name: string, include: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [include], ...more }
});

/** Real browsers are slow to start, and two of them at once on two cores make each other late. */
const oneByOne = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/** A loaded machine must not fail a test: speed belongs to `npm run bench`. */
const unhurried = { testTimeout: 60_000 };

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    projects: [
      project('unit', 'tests/unit/**/*.test.{ts,tsx}', { ...unhurried, exclude: ['tests/unit/house/built/**'] }),
      project('dom', 'tests/dom/**/*.test.{ts,tsx}', unhurried),
      project('store', 'tests/store/**/*.test.{ts,tsx}', { ...unhurried, setupFiles: ['fake-indexeddb/auto'] }),
      // These two look at what `npm run build` and `npm run build:test` have made.
      project('build', 'tests/unit/house/built/**/*.test.ts', unhurried),
      project('e2e', 'tests/e2e/**/*.test.ts', oneByOne)
    ]
  }
});
