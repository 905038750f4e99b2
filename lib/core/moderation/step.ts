import type { FlagState } from './flag';

/**
 * What a step of the log says. `propose` and `suggest` wait for a second author; `correct` and `retract` put a correction
 * into the local layer and take it out again.
 */
export const actions = [
  'flag',
  'take',
  'release',
  'propose',
  'suggest',
  'accept',
  'reject',
  'duplicate',
  'reopen',
  'correct',
  'retract',
  'undo'
] as const;
export type Action = (typeof actions)[number];

/** Why a decision was made, from a fixed list, so that decisions can be counted. */
export const decisionCodes = {
  accept: ['note-wrong', 'source-wrong', 'claim-missing', 'comparison-misleads'],
  reject: ['note-right', 'no-claim', 'cannot-tell', 'page-changed'],
  duplicate: ['same-claim'],
  reopen: ['new-information', 'mistake']
} as const;
export type DecisionCode = (typeof decisionCodes)[keyof typeof decisionCodes][number];

/** One line of the append-only log. Steps are never changed or removed; an undo is a step of its own. */
export interface Step {
  id: string;
  /** Steps taken together, and undone together, share this. */
  batch: string;
  /** Milliseconds since 1970; later than every step that was known when it was taken. */
  at: number;
  author: string;
  action: Action;
  flag: string | null;
  correction: string | null;
  /** The state the flag has after the step; null where the step leaves it. */
  to: FlagState | null;
  code: DecisionCode | null;
  note: string;
  /** `duplicate`: the flag that stands for both. `undo`: the step that no longer holds. */
  of: string | null;
}
