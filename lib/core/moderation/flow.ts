import type { FlagState } from './flag';
import type { Action } from './step';

/** What a moderator asks for; the flow decides which step it becomes. */
export type Request = 'take' | 'release' | 'accept' | 'reject' | 'duplicate' | 'reopen';

const flow: Record<FlagState, Partial<Record<Request, FlagState>>> = {
  open: { take: 'in-review', accept: 'accepted', reject: 'rejected', duplicate: 'duplicate' },
  'in-review': { release: 'open', accept: 'accepted', reject: 'rejected', duplicate: 'duplicate' },
  accepted: { reopen: 'open' },
  rejected: { reopen: 'open' },
  duplicate: { reopen: 'open' },
  withdrawn: {}
};

export interface Standing {
  state: FlagState;
  /** Who has proposed to accept, where a second author is waited for. */
  proposedBy: string | null;
}

export type Move = { action: Action; to: FlagState } | { refused: 'not-from-here' | 'second-author' };

/**
 * The step that a request becomes for a flag that stands so. Under the two-person rule the first author's acceptance is a
 * proposal, and only another author's makes it hold.
 */
export function move({ state, proposedBy }: Standing, request: Request, author: string, twoPeople: boolean): Move {
  const to = flow[state][request];
  if (!to) return { refused: 'not-from-here' };
  if (request !== 'accept' || !twoPeople) return { action: request, to };
  if (proposedBy === null) return { action: 'propose', to: 'in-review' };
  return proposedBy === author ? { refused: 'second-author' } : { action: 'accept', to };
}

/** What can be asked for of a flag in this state. */
export const requestsFrom = (state: FlagState): Request[] => Object.keys(flow[state]) as Request[];
