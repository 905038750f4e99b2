import { useWords } from '../base/words';

/** What was just done, and the way to undo it. */
export interface Done {
  said: string;
  undo?: () => void;
}

export function Said({ done }: { done: Done | null }) {
  const words = useWords();
  return (
    <div className="said" role="status">
      {done && <p>{done.said}</p>}
      {done?.undo && (
        <button type="button" className="plain" onClick={done.undo}>
          {words.say('review.undo')}
        </button>
      )}
    </div>
  );
}
