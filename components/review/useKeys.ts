import { useEffect, useRef } from 'react';

/** Keys of the queue: a single character or a named key, to what it does. Held keys repeat. Keys typed into a field are left alone. */
export function useQueueKeys(keys: Record<string, () => void>): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      // A dialog is a place of its own, and Enter on a button presses it.
      if ((event.target as Element).closest('dialog')) return;
      if (event.key === 'Enter' && (event.target as Element).closest('button, a, summary')) return;
      const inField = (event.target as Element).closest('input, textarea, select');
      if (inField && event.key !== 'Escape') return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
