import { type CompiledPack, compilePack } from '../core/pack/compile';
import type { Pack } from '../core/pack/schema';
import { shownFrom } from '../core/present/shownFrom';
import type { ShownPack } from '../core/present/shownPack';

const bundled = import.meta.glob<Pack>('../../assets/packs/*.json', { eager: true, import: 'default' });

let compiled: Promise<CompiledPack[]> | undefined;

/** The packs in use, compiled once in the life of the worker. Bundled packs were checked when the extension was built. */
export function activePacks(): Promise<CompiledPack[]> {
  compiled ??= compileAll();
  return compiled;
}

/** What moderators have changed: the packs are compiled again when next needed. */
export function forgetPacks(): void {
  compiled = undefined;
}

/** The packs in use as they are shown to readers. */
export async function shownPacks(): Promise<ShownPack[]> {
  return (await activePacks()).map(shownFrom);
}

async function compileAll(): Promise<CompiledPack[]> {
  return Object.values(bundled).map(compilePack);
}
