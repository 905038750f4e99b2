/**
 * The rooms of the house and who may import whom, as the design draws it. A room's name is the start of its files' paths; the longest one that fits counts.
 * `types`: of what only the types may be imported. `packages`: what a room may import from outside, by the start of the name.
 */
export interface Room {
  path: string;
  rooms: string[];
  types?: string[];
  packages?: string[];
}

export const rooms: Room[] = [
  { path: 'lib/core/', rooms: [], types: ['zod'] },
  { path: 'lib/core/pack/schema.ts', rooms: ['lib/core/'], packages: ['zod'] },
  { path: 'lib/page/', rooms: [], types: ['lib/core/'] },
  { path: 'lib/locale/', rooms: ['lib/core/', 'assets/locales/'], packages: ['wxt/browser'] },
  { path: 'lib/messages/', rooms: ['lib/core/'], packages: ['wxt/'] },
  { path: 'lib/settings/', rooms: ['lib/core/', 'assets/'], packages: ['wxt/', 'react'] },
  { path: 'lib/store/', rooms: ['lib/core/'], packages: ['dexie', 'react', 'zod'] },
  { path: 'lib/exchange/', rooms: ['lib/core/'], packages: ['zod'] },
  {
    path: 'lib/background/',
    rooms: ['lib/core/', 'lib/messages/', 'lib/settings/', 'lib/store/', 'lib/exchange/', 'lib/locale/', 'assets/'],
    packages: ['wxt/']
  },
  {
    path: 'components/',
    rooms: ['lib/messages/', 'lib/settings/', 'lib/store/', 'lib/locale/', 'assets/'],
    types: ['lib/core/'],
    packages: ['react', 'dexie-react-hooks', '@floating-ui/dom', '@tanstack/react-virtual', '#i18n', 'wxt/browser']
  },
  { path: 'entrypoints/', rooms: ['components/', 'lib/', 'assets/'], packages: ['wxt/', 'react', '#i18n'] }
];

/** The longest room that a path is in. */
export const roomOf = (file: string): Room | undefined =>
  rooms.filter(({ path }) => file.startsWith(path)).sort((a, b) => b.path.length - a.path.length)[0];
