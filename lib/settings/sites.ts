import type { SiteState } from '../core/present/pageNote';
import type { Settings } from './settings';

/** The name a site's settings go by: its host without www. Empty for an address that is no web page's. */
export function siteOf(url: string): string {
  if (!/^https?:/.test(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Whether notes are shown on a site at a moment, and when a pause there ends (null: no end, or no pause). */
export function stateOfSite(settings: Settings, site: string, now: number): { state: SiteState; resumeAt: number | null } {
  if (settings.sites[site] === 'off') return { state: 'off', resumeAt: null };
  const ends = [settings.pauses.everywhere, settings.pauses.sites[site]].filter((end) => end !== undefined);
  const running = ends.filter((end) => end === null || end > now);
  if (running.length === 0) return { state: 'on', resumeAt: null };
  return { state: 'paused', resumeAt: running.includes(null) ? null : Math.max(...(running as number[])) };
}

/** The settings with a site or everything paused until a moment; null pauses until the reader ends it. */
export function paused(settings: Settings, what: { site: string } | 'everywhere', until: number | null): Settings {
  const { pauses } = settings;
  if (what === 'everywhere') return { ...settings, pauses: { ...pauses, everywhere: until } };
  return { ...settings, pauses: { ...pauses, sites: { ...pauses.sites, [what.site]: until } } };
}

/** The settings with every pause of a site ended, that of everything too: the reader asks for notes here, now. */
export function resumed(settings: Settings, site: string): Settings {
  const { [site]: _, ...sites } = settings.pauses.sites;
  return { ...settings, pauses: { sites } };
}
