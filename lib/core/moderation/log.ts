import type { Standing } from './flow';
import type { Step } from './step';

/** Steps in the order they were taken. Two of the same moment are of one batch, or of two people: then their ids decide. */
export function inOrder(steps: Iterable<Step>): Step[] {
  return [...steps].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The steps that hold: neither undone nor themselves an undo. An undo can be undone in its turn. */
export const holding = (steps: Iterable<Step>): Step[] => notUndone(steps).filter(({ action }) => action !== 'undo');

/** The steps that no step after them has undone, undos among them. */
export function notUndone(steps: Iterable<Step>): Step[] {
  const ordered = inOrder(steps);
  const undone = new Set<string>();
  // From the last one back: whether an undo holds is known before what it undoes is met.
  for (const step of ordered.toReversed()) {
    if (step.action === 'undo' && step.of && !undone.has(step.id)) undone.add(step.of);
  }
  return ordered.filter(({ id }) => !undone.has(id));
}

/** How a flag stands after these steps, which are all of its own. */
export function standingAfter(steps: Iterable<Step>): Standing {
  const last = holding(steps).findLast((step) => step.to !== null);
  if (!last?.to) return { state: 'withdrawn', proposedBy: null };
  return { state: last.to, proposedBy: last.action === 'propose' ? last.author : null };
}

/** Whether a correction is in force after these steps, which are all of its own. */
export function inForce(steps: Iterable<Step>): boolean {
  return holding(steps).findLast(({ action }) => action === 'correct' || action === 'retract')?.action === 'correct';
}

/** The corrections that a flag's standing proposal would bring with it. */
export function suggestedWith(steps: Iterable<Step>): string[] {
  const held = holding(steps);
  const proposal = held.findLast((step) => step.to !== null);
  if (proposal?.action !== 'propose') return [];
  return held.flatMap((step) =>
    step.action === 'suggest' && step.batch === proposal.batch && step.correction ? [step.correction] : []
  );
}
