import type { Note } from '@/lib/core/claims/note';
import type { ShownPage } from '@/lib/core/present/shownPack';
import { samplePack, value } from './samplePack';

export const samplePage: ShownPage = {
  url: 'https://daily.example/talks',
  title: 'What the talks were like',
  published: '2024-03-10'
};

function note(topic: string, exact: string, more: Pick<Note, 'status' | 'reading' | 'sources'> & Partial<Note>): Note {
  const target = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  const why = { cues: ['lasted'], event: 'talks', eventWords: 'the talks', by: 'sentence' as const };
  return { id: `${topic}-0`, pack: samplePack.id, topic, block: 0, target, speaker: null, asOf: null, why, ...more };
}

/** One note for each kind of topic and each status. */
export const sampleNotes: Record<'length' | 'toll' | 'deficit' | 'signed' | 'outcome' | 'gift', Note> = {
  length: note('length', 'nearly two hours', {
    status: 'conflict',
    reading: value('duration', 120, { min: 96, maxOpen: true, hedge: 'nearly' }),
    sources: [
      { source: 'harbour', verdict: 'conflicts', cause: 'other-figure' },
      { source: 'ledger', verdict: 'compatible', cause: 'other-bound' },
      { source: 'gazette', verdict: 'silent', cause: null }
    ]
  }),
  toll: note('toll', '115 people', {
    status: 'differs',
    asOf: '2024-03-10',
    speaker: 'the mayor',
    reading: value('count', 115),
    sources: [
      { source: 'harbour', verdict: 'compatible', cause: 'other-bound' },
      { source: 'ledger', verdict: 'silent', cause: null },
      { source: 'gazette', verdict: 'dated', cause: 'other-date' }
    ]
  }),
  deficit: note('deficit', '$600 million', {
    status: 'conflict',
    reading: value('money', 600e6, { direction: 'south' }),
    sources: [
      { source: 'harbour', verdict: 'silent', cause: null },
      { source: 'ledger', verdict: 'conflicts', cause: 'other-direction' },
      { source: 'gazette', verdict: 'silent', cause: null }
    ]
  }),
  signed: note('signed', '6 March', {
    status: 'conflict',
    reading: { kind: 'date', from: '2024-03-06', to: '2024-03-06' },
    sources: [
      { source: 'harbour', verdict: 'compatible', cause: 'rounding' },
      { source: 'ledger', verdict: 'conflicts', cause: 'other-date' },
      { source: 'gazette', verdict: 'silent', cause: null }
    ]
  }),
  outcome: note('outcome', 'hailed as a success', {
    status: 'differs',
    reading: { kind: 'category', category: ['success'] },
    sources: [
      { source: 'harbour', verdict: 'agrees', cause: null },
      { source: 'ledger', verdict: 'differs', cause: 'other-wording' },
      { source: 'gazette', verdict: 'silent', cause: null }
    ]
  }),
  gift: note('gift', 'left with a clock', {
    status: 'agree',
    reading: { kind: 'statement', reported: true },
    sources: [
      { source: 'harbour', verdict: 'silent', cause: null },
      { source: 'ledger', verdict: 'silent', cause: null },
      { source: 'gazette', verdict: 'agrees', cause: null }
    ]
  })
};
