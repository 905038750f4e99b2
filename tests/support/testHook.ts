import type { addFlag } from '../../lib/store/addFlag';
import type { bringIn } from '../../lib/store/bringIn';
import type { Store } from '../../lib/store/database';

/** What the review page of a test build leaves in its window: the store it works with, and how it writes. */
export interface TestHook {
  store: Store;
  addFlag: typeof addFlag;
  bringIn: typeof bringIn;
}

declare global {
  var secondSourceTest: TestHook;
}
