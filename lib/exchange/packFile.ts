import { type Bundle, emptyBundle } from '../core/moderation/bundle';
import { checkPack, type PackProblem } from '../core/pack/checkPack';
import { type Read, refuse } from './read';

/** Whether a parsed file is a claim pack. */
export const isPack = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'topics' in value && 'events' in value && 'words' in value;

/** Reads a claim pack; a broken one is refused with the topic and field of its first mistake. */
export function packFrom(value: unknown): Read<Bundle> {
  const { pack, problems } = checkPack(value, 'pack');
  if (!pack) return refuse('wrong-value', placeOfFirst(problems));
  // Of two versions of one pack the later stays.
  return { ok: true, value: { ...emptyBundle(), packs: [{ id: pack.id, at: Date.parse(pack.updated), pack }] } };
}

/** The packs of a backup, each checked as one that comes by itself is. */
export function checkedPacks(bundle: Bundle): Read<Bundle> {
  for (const [i, { id, pack }] of bundle.packs.entries()) {
    const { problems } = checkPack(pack, id);
    if (problems) return refuse('wrong-value', `packs[${i}].pack: ${placeOfFirst(problems)}`);
    if ((pack as { id: string }).id !== id) return refuse('wrong-value', `packs[${i}].id`);
  }
  return { ok: true, value: bundle };
}

const placeOfFirst = ([first]: PackProblem[]): string => [first?.topic, first?.field].filter(Boolean).join(', ');
