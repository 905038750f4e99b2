import { askAllAgain } from './askAgain';
import { forgetPacks } from './packs';
import { registerGates } from './registerGates';

/** A moderator's decision takes effect at once: the packs are compiled anew, and every open page asks for its notes. */
export async function layerChanged(): Promise<void> {
  forgetPacks();
  await Promise.all([registerGates(), askAllAgain()]);
}
