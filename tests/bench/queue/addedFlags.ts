import type { Page } from 'playwright-core';
import { newFlag } from '../../support/flags';
import '../../support/testHook';

/** Milliseconds from the call that keeps a flag to its acknowledgement, one after the other. */
export const addedFlags = (page: Page, count: number): Promise<number[]> =>
  page.evaluate(
    async ({ flag, times }) => {
      const { store, addFlag } = globalThis.secondSourceTest;
      const samples: number[] = [];
      for (let i = 0; i < times; i++) {
        const started = performance.now();
        await addFlag(store, flag);
        samples.push(performance.now() - started);
      }
      return samples;
    },
    { flag: newFlag(), times: count }
  );
