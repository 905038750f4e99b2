import type { NewFlag } from '../../lib/store/addFlag';

/** A flag on our own words about a meeting, changed where a test cares. */
export function newFlag(changes: Partial<NewFlag> = {}): NewFlag {
  return {
    page: 'https://news.example/meeting',
    title: 'Presidents meet at the White House',
    pageDate: '2026-02-04',
    lang: 'en',
    target: {
      exact: 'some ninety minutes',
      prefix: 'The two men talked for ',
      suffix: ' behind closed doors.',
      start: 120,
      end: 139
    },
    shown: {
      note: 'n1',
      topic: 'meeting-duration',
      status: 'conflict',
      reading: { kind: 'duration', hedge: 'about', figure: 90, min: 72, max: 108, minOpen: false, maxOpen: false },
      speaker: null,
      asOf: '2026-02-04',
      sources: [
        { source: 'wsws', verdict: 'conflicts', cause: 'other-figure' },
        { source: 'sociedad', verdict: 'silent', cause: null }
      ]
    },
    pack: { id: 'petro-trump-2026-02-03', version: '1.0.0' },
    engine: '0.1.0',
    reason: 'misread-value',
    comment: 'It says ninety, not nineteen.',
    suggestedValue: '',
    suggestedTopic: null,
    author: 'Ana',
    ...changes
  };
}

/** The value of a write that must have gone well. */
export async function done<T>(write: Promise<{ ok: true; value: T } | { ok: false; problem: string }>): Promise<T> {
  const result = await write;
  if (!result.ok) throw new Error(`the database said: ${result.problem}`);
  return result.value;
}
