import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answers } from '@/lib/background/answers';
import { askAllAgain } from '@/lib/background/askAgain';
import { chosenFromMenu, makeMenus } from '@/lib/background/contextMenus';
import { dropTab } from '@/lib/background/dropTab';
import { registerGates } from '@/lib/background/registerGates';
import { runCommand } from '@/lib/background/runCommand';
import { listen } from '@/lib/messages/listen';
import { watchSettings } from '@/lib/settings/store';

/** Every listener is there before the first await: a worker that was woken for an event must hear it. */
export default defineBackground(() => {
  listen(answers);
  watchSettings(() => {
    void askAllAgain();
    void makeMenus();
  });
  browser.commands?.onCommand.addListener((command, tab) => void runCommand(command, tab));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void chosenFromMenu(menuItemId, tab?.id));
  browser.tabs.onRemoved.addListener((tabId) => void dropTab(tabId));
  browser.permissions.onAdded.addListener(() => void registerGates());
  browser.permissions.onRemoved.addListener(() => void registerGates());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerGates();
    void makeMenus();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
  });
});
