import type { Bundle, FlagRecord } from '../core/moderation/bundle';
import type { Flag } from '../core/moderation/flag';
import { standingAfter } from '../core/moderation/log';
import { type Read, refuse } from './read';
import { bundleOf } from './records';

const context = ['https://schema.org', { secondSource: { '@id': 'urn:second-source:record', '@type': '@json' } }] as const;

/** Says how the sources stood to the page ("Of 2 other sources, 1 conflicts"), in a language of the interface. */
export type Compared = (flag: Flag) => string;

/**
 * Accepted flags as schema.org ClaimReviews (https://schema.org/ClaimReview); all others are left out. The rating has a
 * text and no number: it names the comparison, and judges neither the claim nor its author.
 */
export function writeClaimReviews(records: FlagRecord[], compared: Compared): string {
  const accepted = records.filter(({ steps }) => standingAfter(steps).state === 'accepted');
  return JSON.stringify({ '@context': context, '@graph': accepted.map((record) => reviewOf(record, compared)) });
}

function reviewOf(record: FlagRecord, compared: Compared) {
  const { flag, steps } = record;
  const decided = steps.findLast(({ action }) => action === 'accept')?.at ?? flag.at;
  return {
    '@type': 'ClaimReview',
    url: passage(flag),
    datePublished: new Date(decided).toISOString().slice(0, 10),
    author: { '@type': 'Person', name: flag.author },
    claimReviewed: flag.target?.exact ?? flag.title,
    itemReviewed: {
      '@type': 'Claim',
      ...(flag.shown?.speaker && { author: { '@type': 'Person', name: flag.shown.speaker } }),
      appearance: {
        '@type': 'NewsArticle',
        url: flag.page,
        headline: flag.title,
        ...(flag.pageDate && { datePublished: flag.pageDate })
      }
    },
    reviewRating: { '@type': 'Rating', alternateName: compared(flag) },
    ...(flag.comment && { reviewBody: flag.comment }),
    secondSource: record
  };
}

/** The page at the flagged words, by a text fragment. */
function passage({ page, target }: Flag): string {
  if (!target) return page;
  return `${page.split('#')[0]}#:~:text=${encodeURIComponent(target.exact).replaceAll('-', '%2D')}`;
}

/** Whether a parsed file is one or more ClaimReviews. */
export const isClaimReviews = (value: unknown): boolean => reviewsIn(value) !== null;

function reviewsIn(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const { '@type': type, '@graph': graph, '@context': terms } = value as Record<string, unknown>;
  if (type === 'ClaimReview') return [value];
  const ofSchema = JSON.stringify(terms ?? null).includes('schema.org');
  return ofSchema && Array.isArray(graph) ? graph : null;
}

/** Reads ClaimReviews that this extension wrote. Those of others rate claims by their truth, which no flag of ours can hold. */
export function claimReviewsFrom(value: unknown): Read<Bundle> {
  const reviews = reviewsIn(value);
  if (!reviews) return refuse('unknown-format', '@type');
  const placeOf = (i: number) => ['@graph', i, 'secondSource'];
  const records = reviews.map((review) => (review as { secondSource?: unknown } | null)?.secondSource);
  const foreign = records.indexOf(undefined);
  return foreign < 0 ? bundleOf(records, placeOf) : refuse('unknown-format', `@graph[${foreign}]`);
}
