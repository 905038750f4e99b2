import { useEffect } from 'react';

/** Does what belongs to a single key while a page of ours has the focus. Keys typed into a field, or with Ctrl, Alt or Meta, are left alone. */
export function useKeys(keys: Record<string, (() => void) | undefined>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if ((event.target as Element).closest('input, textarea, select')) return;
      keys[event.key.toLowerCase()]?.();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [keys]);
}
