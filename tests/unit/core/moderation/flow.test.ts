import { expect, test } from 'vitest';
import { type FlagState, flagStates } from '../../../../lib/core/moderation/flag';
import { type Move, move, type Request } from '../../../../lib/core/moderation/flow';

const requests: Request[] = ['take', 'release', 'accept', 'reject', 'duplicate', 'reopen'];

const ways: Record<FlagState, Partial<Record<Request, FlagState>>> = {
  open: { take: 'in-review', accept: 'accepted', reject: 'rejected', duplicate: 'duplicate' },
  'in-review': { release: 'open', accept: 'accepted', reject: 'rejected', duplicate: 'duplicate' },
  accepted: { reopen: 'open' },
  rejected: { reopen: 'open' },
  duplicate: { reopen: 'open' },
  withdrawn: {}
};

const all = flagStates.flatMap((state) => requests.map((request) => ({ state, request, to: ways[state][request] })));

test.each(all)('a moderator who asks to $request a flag that is $state gets it to: $to', ({ state, request, to }) => {
  const expected: Move = to ? { action: request, to } : { refused: 'not-from-here' };
  expect(move({ state, proposedBy: null }, request, 'Ana', false)).toEqual(expected);
});

const together = [
  { name: 'the first acceptance is only a proposal', proposedBy: null, by: 'Ana', gives: { action: 'propose', to: 'in-review' } },
  { name: 'nobody agrees with themselves', proposedBy: 'Ana', by: 'Ana', gives: { refused: 'second-author' } },
  { name: 'a second author makes it hold', proposedBy: 'Ana', by: 'Ben', gives: { action: 'accept', to: 'accepted' } }
];

test.each(together)('under the two-person rule $name', ({ proposedBy, by, gives }) => {
  expect(move({ state: proposedBy ? 'in-review' : 'open', proposedBy }, 'accept', by, true)).toEqual(gives);
});

test('a rejection needs no second author', () => {
  expect(move({ state: 'open', proposedBy: null }, 'reject', 'Ana', true)).toEqual({ action: 'reject', to: 'rejected' });
});
