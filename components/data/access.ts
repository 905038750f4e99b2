import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The match pattern of a site and all under it. */
export const originsOf = (host: string): string[] => [`*://*.${host}/*`];

/** The pattern of "all sites", asked for only where a reader wants notes everywhere. */
export const everywhere = ['*://*/*'];

/** Whether the extension may read a site; null while that is not known. */
export function useAccess(host: string | null): { allowed: boolean | null; refresh: () => void } {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const refresh = useCallback(() => {
    if (host) browser.permissions.contains({ origins: originsOf(host) }).then(setAllowed);
  }, [host]);
  useEffect(refresh, [refresh]);
  return { allowed, refresh };
}
