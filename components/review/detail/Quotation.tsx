import type { Flag } from '@/lib/core/moderation/flag';
import { aroundOf } from './passage';

/** Flagged words between what stands around them. */
export function Quotation({ target }: { target: NonNullable<Flag['target']> }) {
  const { before, after } = aroundOf(target);
  return (
    <blockquote>
      <span className="around">{before}</span>
      <mark>{target.exact}</mark>
      <span className="around">{after}</span>
    </blockquote>
  );
}
