import { askPage } from '../messages/send';
import { keptFrames } from './tabRecord';

/** Has every page with a page script ask for its notes again: settings or packs have changed. */
export async function askAllAgain(): Promise<void> {
  await Promise.all((await keptFrames()).map(({ frame }) => askPage(frame, 'again', null)));
}
