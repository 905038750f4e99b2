import { useSyncExternalStore } from 'react';

/** Where in the moderator's pages one is, as the address's fragment has it: `#/source/<draft>` is the place `source` of that draft. */
export interface Route {
  place: string;
  of: string;
}

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => location.hash);
  const [place = '', of = ''] = hash.replace(/^#\/?/, '').split('/');
  return { place, of };
}
