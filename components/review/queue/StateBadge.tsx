import type { FlagState } from '@/lib/core/moderation/flag';
import { useWords } from '../../base/words';

/** Each state has a shape of its own, drawn on 12 × 12: nothing hangs on colour alone. */
const shapes: Record<FlagState, string> = {
  open: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9',
  'in-review': 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M6 3.5V6l1.8 1.2',
  accepted: 'M2 6.5 4.8 9 10 3',
  rejected: 'M2.5 2.5l7 7M9.5 2.5l-7 7',
  duplicate: 'M1.5 1.5h6v6h-6zM4.5 7.5v3h6v-6h-3',
  withdrawn: 'M2 6h8'
};

export function StateBadge({ state }: { state: FlagState }) {
  const words = useWords();
  return (
    <span className={`state ${state}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[state]} />
      </svg>
      {words.say(`state.${state}`)}
    </span>
  );
}
