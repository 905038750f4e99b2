import { isNull, isNumber, isText, listOf, oneOf, orNull, type Shape } from '../core/shape';
import { defaultSettings, type Settings } from './settings';

type Stored = Record<string, unknown>;

/** Turns the shape of one version into the next: `upgrades[1]` makes version 2 out of version 1. */
export type Upgrades = Record<number, (old: Stored) => Stored>;

/** There has been one version so far. */
const upgrades: Upgrades = {};

const textList = listOf(isText);

const recordOf =
  <T>(shape: Shape<T>): Shape<Record<string, T>> =>
  (value): value is Record<string, T> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(shape);

const isPauses = (value: unknown): value is Settings['pauses'] => {
  if (!recordOf((_: unknown): _ is unknown => true)(value)) return false;
  const { everywhere, sites } = value;
  return (isNull(everywhere) || isNumber(everywhere)) && recordOf(orNull(isNumber))(sites);
};

const shapes: { [K in keyof Settings]: Shape<Settings[K]> } = {
  version: oneOf(1),
  show: oneOf('all', 'differences'),
  leftOutSources: textList,
  hiddenTopics: textList,
  hiddenHere: recordOf(textList),
  sites: recordOf(oneOf('on', 'off')),
  pauses: isPauses,
  language: oneOf('auto', 'en', 'es'),
  announce: (value): value is boolean => typeof value === 'boolean',
  markerSize: oneOf('small', 'medium', 'large'),
  author: isText
};

/** What was read, and whether all of it was understood. What was not is to be kept aside before anything is written. */
export interface ReadSettings {
  settings: Settings;
  whole: boolean;
}

/**
 * Reads stored settings of any version. A field that is missing gets its default. A field of a wrong shape, an upgrade that
 * fails and a version newer than this one (the extension was set back) lose nothing but themselves, and say so by `whole: false`.
 */
export function readSettings(stored: unknown, steps: Upgrades = upgrades): ReadSettings {
  if (isNull(stored)) return { settings: structuredClone(defaultSettings), whole: true };
  if (typeof stored !== 'object') return { settings: structuredClone(defaultSettings), whole: false };
  const upgraded = upgrade(stored as Stored, steps);
  const settings = structuredClone(defaultSettings);
  let whole = upgraded !== null;
  for (const name of Object.keys(shapes) as (keyof Settings)[]) {
    const value = (upgraded ?? (stored as Stored))[name];
    if (value === undefined) continue;
    if (name !== 'version' && shapes[name](value)) Object.assign(settings, { [name]: value });
    else if (name !== 'version' || value !== defaultSettings.version) whole = false;
  }
  return { settings, whole };
}

/** Null where a step fails: the version then stays what it was, so that a later release can mend it. */
function upgrade(stored: Stored, steps: Upgrades): Stored | null {
  let current = stored;
  try {
    for (let version = Number(stored.version); version < defaultSettings.version; version++) {
      const step = steps[version];
      if (!step) return null;
      current = { ...step(current), version: version + 1 };
    }
    return current;
  } catch {
    return null;
  }
}
