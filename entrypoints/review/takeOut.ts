import type { Format } from '@/components/review/desk';
import type { Flag } from '@/lib/core/moderation/flag';
import { tallyInWords } from '@/lib/core/present/tally';
import { writeAnnotations } from '@/lib/exchange/annotation';
import { writeBackup } from '@/lib/exchange/backup';
import { writeClaimReviews } from '@/lib/exchange/claimReview';
import { writeFlagsCsv } from '@/lib/exchange/csv';
import { writePatch } from '@/lib/exchange/patch';
import type { Words } from '@/lib/locale/phrases';
import { backedUp } from '@/lib/store/backup';
import type { Store } from '@/lib/store/database';
import { loadLayer } from '@/lib/store/layer';
import { takeOutAll, takeOutFlags } from '@/lib/store/takeOut';
import { plainPacks } from './packs';

export interface Taken {
  name: string;
  type: string;
  text: string;
}

const types: Record<Format, { type: string; ending: string }> = {
  backup: { type: 'application/json', ending: 'backup.json' },
  annotations: { type: 'application/ld+json', ending: 'annotations.jsonld' },
  'claim-reviews': { type: 'application/ld+json', ending: 'claim-reviews.jsonld' },
  csv: { type: 'text/csv', ending: 'flags.csv' },
  patch: { type: 'application/json', ending: 'patch.json' }
};

/** A file of that format: of everything, or of the flags with these numbers. */
export async function takenOut(store: Store, format: Format, words: Words, seqs?: number[]): Promise<Taken> {
  const now = Date.now();
  const { type, ending } = types[format];
  const name = `second-source-${new Date(now).toISOString().slice(0, 10)}-${ending}`;
  return { name, type, text: await textOf(store, format, words, now, seqs) };
}

async function textOf(store: Store, format: Format, words: Words, now: number, seqs?: number[]): Promise<string> {
  if (format === 'backup') {
    const text = writeBackup(await takeOutAll(store), now);
    await backedUp(store, now);
    return text;
  }
  if (format === 'patch') {
    const [pack] = await plainPacks(store);
    return pack ? writePatch(await loadLayer(store), pack) : '';
  }
  const records = await takeOutFlags(store, seqs);
  if (format === 'csv') return writeFlagsCsv(records);
  if (format === 'annotations') return writeAnnotations(records, now);
  return writeClaimReviews(records, (flag) => comparedIn(flag, words));
}

/** How the sources stood when the flag was made, in one sentence. */
const comparedIn = ({ shown }: Flag, words: Words): string => tallyInWords({ sources: shown?.sources ?? [] }, words);
