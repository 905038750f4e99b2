import { dropFrame, keptFrames } from './tabRecord';

/** Forgets a tab that was closed. */
export async function dropTab(tabId: number): Promise<void> {
  await Promise.all((await keptFrames(tabId)).map(({ frame }) => dropFrame(frame)));
}
