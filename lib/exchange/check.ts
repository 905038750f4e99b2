import type { z } from 'zod';
import type { Bundle } from '../core/moderation/bundle';
import type { Step } from '../core/moderation/step';
import { placeOf, type Read, refuse } from './read';

/** Checks a value of a file against its shape. `at`: where in the file the value stands. */
export function checked<T>(shape: z.ZodType<T>, value: unknown, at: PropertyKey[] = []): Read<T> {
  const result = shape.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const issue = deepest(result.error.issues);
  const path = [...at, ...(issue?.path ?? [])];
  if (issue?.code === 'unrecognized_keys') return refuse('unknown-field', placeOf([...path, issue.keys[0] ?? '']));
  return refuse('wrong-value', placeOf(path));
}

type Issue = z.core.$ZodIssue;

/** Of a union, the complaint of the branch that came furthest: there the mistake is most likely. */
function deepest(issues: Issue[]): Issue | undefined {
  const [first] = issues;
  if (first?.code !== 'invalid_union') return first;
  const inner = first.errors.map((branch) => deepest(branch)).filter((issue) => issue !== undefined);
  const best = inner.toSorted((a, b) => b.path.length - a.path.length)[0];
  return best ? { ...best, path: [...first.path, ...best.path] } : first;
}

/** What shapes alone do not show: ids used twice, steps of flags that are not there, undos of nothing. */
export function consistent(bundle: Bundle): Read<Bundle> {
  const twice = duplicate(bundle);
  if (twice) return twice;
  const flags = new Set(bundle.flags.map(({ id }) => id));
  const steps = new Map(bundle.steps.map((step) => [step.id, step]));
  const begun = new Set(bundle.steps.filter(({ action }) => action === 'flag').map(({ flag }) => flag));
  for (const [i, step] of bundle.steps.entries()) {
    if (step.flag !== null && !flags.has(step.flag)) return refuse('missing-reference', placeOf(['steps', i, 'flag']));
    const problem = step.action === 'undo' ? undoProblem(step, steps) : null;
    if (problem) return refuse(problem, placeOf(['steps', i, 'of']));
  }
  const orphan = bundle.flags.findIndex(({ id }) => !begun.has(id));
  return orphan < 0 ? { ok: true, value: bundle } : refuse('missing-reference', placeOf(['flags', orphan]));
}

/** An undo names an earlier step of the same flag and correction. */
function undoProblem(step: Step, steps: Map<string, Step>): 'missing-reference' | 'wrong-order' | null {
  const undone = step.of === null ? undefined : steps.get(step.of);
  if (!undone || undone.flag !== step.flag || undone.correction !== step.correction) return 'missing-reference';
  return undone.at < step.at ? null : 'wrong-order';
}

function duplicate(bundle: Bundle): ReturnType<typeof refuse> | null {
  const { pages, ...withIds } = bundle;
  for (const [list, rows] of [...Object.entries(withIds), ['pages', pages.map(({ url }) => ({ id: url }))] as const]) {
    const seen = new Set<string>();
    for (const [i, { id }] of rows.entries()) {
      if (seen.has(id)) return refuse('duplicate-id', placeOf([list, i, 'id']));
      seen.add(id);
    }
  }
  return null;
}
