import type { Correction } from '../core/moderation/correction';
import { type CompiledPack, compilePack } from '../core/pack/compile';
import type { Gate } from '../core/pack/gate';
import { applyLayer, type Layer } from '../core/pack/layer';
import type { Pack } from '../core/pack/schema';
import { shownFrom } from '../core/present/shownFrom';
import type { ShownPack } from '../core/present/shownPack';
import { Store } from '../store/database';
import { loadLayer } from '../store/layer';
import { packsInUse } from '../store/packs';
import { stored } from '../store/problem';

const bundled = import.meta.glob<Pack>('../../assets/packs/*.json', { eager: true, import: 'default' });

/** What the notes are made with: the packs under moderators' corrections, and the corrections that are of single pages' words. */
interface InUse {
  packs: CompiledPack[];
  corrections: readonly Correction[];
}

let inUse: Promise<InUse> | undefined;

/** The packs in use, compiled once in the life of the worker. Bundled packs were checked when the extension was built. */
export const activePacks = async (): Promise<CompiledPack[]> => (await used()).packs;

/** The corrections in force, for the notes of the pages whose words they are of. */
export const activeCorrections = async (): Promise<readonly Correction[]> => (await used()).corrections;

/** Makes what the notes of a page in this language need, before they are asked for. Of a page that does not say its language only the first can be guessed. */
export async function makeReady(lang: string): Promise<void> {
  const packs = await activePacks();
  for (const { words } of packs) words(lang.startsWith('es') ? 'es' : 'en');
}

/** What moderators have changed: the packs are compiled again when next needed. */
export function forgetPacks(): void {
  inUse = undefined;
}

/** The packs in use as they are shown to readers. */
export async function shownPacks(): Promise<ShownPack[]> {
  return (await activePacks()).map(shownFrom);
}

/** The gates of the packs that were brought in: the script with those of the bundled packs does not know them. */
export async function addedGates(): Promise<Gate> {
  const known = new Set(Object.values(bundled).map(({ gate }) => JSON.stringify(gate)));
  const packs = (await activePacks()).map(({ pack }) => pack);
  return packs.flatMap(({ gate }) => (known.has(JSON.stringify(gate)) ? [] : gate));
}

function used(): Promise<InUse> {
  inUse ??= compileAll();
  return inUse;
}

/** Without a database (a private window of Firefox) there are no corrections, and the notes are made from the packs alone. */
async function compileAll(): Promise<InUse> {
  const store = new Store();
  const plain = Object.values(bundled);
  const kept = await stored(async () => ({ layer: await loadLayer(store), packs: await packsInUse(store, plain) }));
  store.close();
  const none: Layer = { corrections: [], sources: [] };
  const { layer, packs } = kept.ok ? kept.value : { layer: none, packs: plain };
  return { packs: packs.map((pack) => compilePack(applyLayer(pack, layer).pack)), corrections: layer.corrections };
}
