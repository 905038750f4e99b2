import type { Pattern, Topic } from '../../lib/core/pack/schema';

/** One way to ask less of a topic's words. */
export interface Relaxation {
  name: string;
  apply: (pattern: Pattern) => Pattern;
}

/** How much wider a reach and the bounds of a number are tried. */
const wider = 2;
const belowBounds = 0.8;
const aboveBounds = 1.25;

/** All that could be asked less of a pattern, one thing at a time. */
export function relaxationsOf({ reach, event, context, cues = [], between }: Pattern): Relaxation[] {
  const change = (name: string, changed: Partial<Pattern>): Relaxation => ({ name, apply: (p) => ({ ...p, ...changed }) });
  const all: Relaxation[] = [];
  if (reach) all.push(change(`reach ${reach * wider}`, { reach: reach * wider }));
  if (event === 'sentence') all.push(change('event named in the block', { event: 'block' }));
  if (event && event !== 'context') all.push(change('event by the context', { event: 'context' }));
  if (context) all.push(change('no context', { context: undefined }));
  if (cues.length > 1)
    for (const [i, group] of cues.entries()) {
      const others = cues.filter((_, k) => k !== i);
      all.push(change(`${group.join(' or ')} by the context`, { cues: others, context: [...(context ?? []), ...group] }));
    }
  const [low, high] = between ?? [];
  if (typeof low === 'number' && typeof high === 'number')
    all.push(change('wider bounds', { between: [low * belowBounds, high * aboveBounds] }));
  return all;
}

/** The topic with one of its patterns changed. */
export const withPattern = (topic: Topic, at: number, { apply }: Relaxation): Topic => ({
  ...topic,
  find: topic.find.map((pattern, i) => (i === at ? apply(pattern) : pattern))
});
