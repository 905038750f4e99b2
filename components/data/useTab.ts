import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { TabView, ViewCalls } from '@/lib/messages/calls';
import { askBackground } from '@/lib/messages/send';
import { watchSettings } from '@/lib/settings/store';

/** What is known of a tab, live: asked again whenever the background says that it has changed. Null until it is known. */
export function useTab(tabId: number | null): { view: TabView | null; refresh: () => void } {
  const [view, setView] = useState<TabView | null>(null);
  const refresh = useCallback(() => {
    if (tabId === null) return;
    // A tab that has just been closed is no tab to speak of.
    askBackground('tab', { tabId }).then(setView, () => setView(null));
  }, [tabId]);

  useEffect(() => {
    const stop = new AbortController();
    const heard = (message: unknown) => {
      if (isTabChange(message, tabId)) refresh();
    };
    refresh();
    browser.runtime.onMessage.addListener(heard);
    watchSettings(refresh, stop.signal);
    return () => {
      browser.runtime.onMessage.removeListener(heard);
      stop.abort();
    };
  }, [tabId, refresh]);

  return { view: view?.tabId === tabId ? view : null, refresh };
}

function isTabChange(message: unknown, tabId: number | null): boolean {
  const { call, ask } = (message ?? {}) as { call?: unknown; ask?: { tabId?: unknown } };
  return call === ('tabChanged' satisfies keyof ViewCalls) && ask?.tabId === tabId;
}
