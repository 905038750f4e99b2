import { describe, expect, test } from 'vitest';
import pack from '@/assets/packs/petro-trump-2026-02-03.json';

type Lists = Record<string, Record<string, string[]>>;

const lists: Lists = pack.words;
const names = (value: unknown) => new Set([...JSON.stringify(value).matchAll(/"([a-z0-9-]+)"/g)].map(([, name]) => name));
const inside = (name: string) =>
  [
    ...Object.values(lists[name] ?? {})
      .flat()
      .join(' ')
      .matchAll(/\{([a-z0-9-]+)\}/g)
  ].map(([, inner]) => inner as string);

/** Lists that topics and events name, with those that their phrases are made of. */
function used(): Set<string> {
  const found = names([pack.topics, pack.events]);
  const reached = new Set(Object.keys(lists).filter((name) => found.has(name)));
  for (const name of reached) for (const inner of inside(name)) reached.add(inner);
  return reached;
}

describe('the word lists of the bundled pack', () => {
  test('are all of use, so that nobody tends words that find nothing', () => {
    const reached = used();
    expect(Object.keys(lists).filter((name) => !reached.has(name))).toEqual([]);
  });

  test('have each phrase once', () => {
    const twice = Object.entries(lists).flatMap(([name, words]) =>
      Object.values(words).flatMap((phrases) =>
        phrases.filter((phrase, i) => phrases.indexOf(phrase) < i).map((p) => `${name}: ${p}`)
      )
    );
    expect(twice).toEqual([]);
  });
});
