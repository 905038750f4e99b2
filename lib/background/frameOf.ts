import type { Sender } from '../messages/listen';
import type { Frame } from './tabRecord';

/** The frame a call came from. Throws for a sender without a tab: such calls are turned away before. */
export function frameOf({ tab, frameId }: Sender): Frame {
  if (tab?.id === undefined || frameId === undefined) throw new Error('a call from a page comes from a frame of a tab');
  return { tabId: tab.id, frameId };
}
