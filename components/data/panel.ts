import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel (Chromium) or sidebar (Firefox). Only while a press or key is being handled: browsers allow it then alone. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as FirefoxSidebar;
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ tabId });
}
