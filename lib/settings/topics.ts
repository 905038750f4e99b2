import type { Settings } from './settings';

const withOne = (list: readonly string[] = [], one: string): string[] => (list.includes(one) ? [...list] : [...list, one]);
const without = (list: readonly string[] = [], one: string): string[] => list.filter((other) => other !== one);

/** The settings with a topic (`pack/topic`) getting no notes anywhere. */
export function hiddenEverywhere(settings: Settings, topic: string): Settings {
  return { ...settings, hiddenTopics: withOne(settings.hiddenTopics, topic) };
}

/** The settings with a topic getting no notes on one site. */
export function hiddenOn(settings: Settings, site: string, topic: string): Settings {
  return { ...settings, hiddenHere: { ...settings.hiddenHere, [site]: withOne(settings.hiddenHere[site], topic) } };
}

/** The settings with a topic shown again, on one site or, without one, everywhere. */
export function shownAgain(settings: Settings, topic: string, site: string | null): Settings {
  if (site === null) return { ...settings, hiddenTopics: without(settings.hiddenTopics, topic) };
  const { [site]: here, ...others } = settings.hiddenHere;
  const left = without(here, topic);
  return { ...settings, hiddenHere: left.length > 0 ? { ...others, [site]: left } : others };
}
