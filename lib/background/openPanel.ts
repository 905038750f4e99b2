import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel (Chromium) or the sidebar (Firefox). Call it before any await: browsers allow it only while a press is handled. */
export async function openPanel(tabId: number): Promise<null> {
  const { sidebarAction } = browser as unknown as FirefoxSidebar;
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ tabId });
  return null;
}
