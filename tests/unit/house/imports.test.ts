import { expect, test } from 'vitest';
import { type Import, importsOf, sources } from '../../support/imports';
import { type Room, roomOf, rooms } from './rooms';

const files = sources();
const all = files.flatMap(importsOf);
const within = (path: string, starts: string[] = []) => starts.some((start) => path.startsWith(start));
const plain = ({ from, to }: Import) => `${from} imports ${to}`;

function allowed(room: Room, { from, to, typeOnly, isPackage }: Import): boolean {
  if (typeOnly && within(to, room.types)) return true;
  if (isPackage) return within(to, room.packages);
  // Entry points stand alone: each may have files of its own beside it, and none may import another.
  if (room.path === 'entrypoints/' && to.startsWith('entrypoints/')) return entry(from) === entry(to);
  return within(to, [room.path, ...room.rooms]);
}

/** The folder of an entry point, or the file itself where it has none. */
const entry = (file: string) => file.split('/').slice(0, 2).join('/');

test('every source file is in a room of the house', () => {
  expect(files.filter((file) => !roomOf(file))).toEqual([]);
});

test.each(rooms)('the engine stays pure and the page light: $path imports only what it may', (room) => {
  const own = all.filter(({ from }) => roomOf(from) === room);
  expect(own.filter((one) => !allowed(room, one)).map(plain)).toEqual([]);
});

test('every import of our own leads to a file', () => {
  expect(all.filter(({ to, isPackage }) => !isPackage && !/\.\w+$/.test(to)).map(plain)).toEqual([]);
});

test('the scripts that run in pages carry no React, zod or Dexie', () => {
  const scripts = ['entrypoints/gate.ts', 'entrypoints/addedGate.ts', 'entrypoints/page.ts'];
  expect(files).toEqual(expect.arrayContaining(scripts));
  const packages = reached(scripts).filter(({ isPackage }) => isPackage);
  expect(packages.filter(({ to }) => !to.startsWith('wxt/')).map(plain)).toEqual([]);
});

/** Every import whose code ends up in a bundle of these files. */
function reached(start: string[]): Import[] {
  const seen = new Set(start);
  const found: Import[] = [];
  for (const file of seen) {
    const own = all.filter(({ from, typeOnly }) => from === file && !typeOnly);
    found.push(...own);
    for (const { to, isPackage } of own) if (!isPackage) seen.add(to);
  }
  return found;
}
