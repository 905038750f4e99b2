import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The tab that a page of ours speaks of: the one named in its address (`?tab=7`), else the window's active one, as it changes. */
export function useActiveTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(named);
  useEffect(() => {
    if (named() !== null) return;
    const ask = () => browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => setTabId(tab?.id ?? null));
    ask();
    browser.tabs.onActivated.addListener(ask);
    return () => browser.tabs.onActivated.removeListener(ask);
  }, []);
  return tabId;
}

function named(): number | null {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab ? Number(tab) : null;
}
