import { browser } from 'wxt/browser';
import type { TabView } from '@/lib/messages/calls';
import { askBackground } from '@/lib/messages/send';
import { paused, resumed } from '@/lib/settings/sites';
import { changeSettings } from '@/lib/settings/store';
import { WordsProvider } from '../base/words';
import { originsOf, useAccess } from '../data/access';
import { openPanel } from '../data/panel';
import { useActiveTab } from '../data/useActiveTab';
import { useChosenWords } from '../data/useChosenWords';
import { useSettings } from '../data/useSettings';
import { useTab } from '../data/useTab';
import { Popup, type PopupActs } from './Popup';

const hour = 3_600_000;

/** The popup with its data. Shows nothing until all of it is there, so that nothing jumps under the pointer. */
export function PopupPage() {
  const { view, refresh } = useTab(useActiveTab());
  const settings = useSettings();
  const access = useAccess(view?.host ?? null);
  const words = useChosenWords(settings, 'name');
  if (!view || !settings || (view.host && access.allowed === null)) return null;
  const changed = () => {
    access.refresh();
    refresh();
  };
  return (
    <WordsProvider value={words}>
      <Popup view={view} allowed={access.allowed ?? false} acts={actsOn(view, changed)} />
    </WordsProvider>
  );
}

function actsOn({ tabId, host }: TabView, changed: () => void): PopupActs {
  const site = host ?? '';
  const leave = (done: Promise<unknown>) => done.then(() => window.close());
  return {
    jump: (note) => leave(askBackground('jump', { tabId, id: note.id })),
    flag: (note) => leave(askBackground('flag', { tabId, id: note?.id ?? null })),
    addSource: () => leave(askBackground('addSource', { tabId })),
    openPanel: () => leave(openPanel(tabId)),
    openOptions: () => leave(browser.runtime.openOptionsPage()),
    pause: (what) => {
      const until = what === 'hour' ? Date.now() + hour : null;
      changeSettings((settings) => paused(settings, what === 'site' ? { site } : 'everywhere', until));
    },
    resume: () => changeSettings((settings) => resumed(settings, site)),
    switchSite: (to) => changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, [site]: to } })),
    checkOnce: () => leave(askBackground('checkOnce', { tabId })),
    allowSite: async () => {
      // Asked for first: browsers show the question only while the press is being handled.
      if (!(await browser.permissions.request({ origins: originsOf(site) }))) return;
      await changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, [site]: 'on' } }));
      await askBackground('checkOnce', { tabId });
      changed();
    }
  };
}
