import type { Browser } from 'wxt/browser';
import { paused, resumed, siteOf, stateOfSite } from '../settings/sites';
import { changeSettings } from '../settings/store';
import { step } from './jump';
import { openPanel } from './openPanel';

/** Carries out a keyboard command, by its name in the manifest. */
export async function runCommand(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (command === 'next-note') await step(1);
  else if (command === 'previous-note') await step(-1);
  else if (command === 'open-panel' && tab?.id !== undefined) await openPanel(tab.id);
  else if (command === 'pause') await pauseOrResume(siteOf(tab?.url ?? ''));
}

/** One key pauses everywhere until further notice, and ends whatever pause there is. */
async function pauseOrResume(site: string): Promise<void> {
  await changeSettings((settings) =>
    stateOfSite(settings, site, Date.now()).state === 'paused' ? resumed(settings, site) : paused(settings, 'everywhere', null)
  );
}
