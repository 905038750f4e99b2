import type { RefObject } from 'react';
import { Glyph } from '../base/glyphs';
import { useWords } from '../base/words';
import type { Demo } from './demo';

interface MarkedProps {
  text: string;
  block: number;
  demo: Demo;
  open: number | null;
  markers: RefObject<(HTMLButtonElement | null)[]>;
  press: (index: number) => void;
}

/** No line breaks between a marker and the comma after it. */
const wordJoiner = '\u2060';

/** A paragraph's text with the words of its notes underlined, a marker after each. */
export function Marked({ text, block, demo, open, markers, press }: MarkedProps) {
  const words = useWords();
  let at = 0;
  const parts = demo.notes.map(({ view, block: of, from, to }, index) => {
    if (of !== block) return null;
    const before = text.slice(at, from);
    const exact = text.slice(from, to);
    const lastWord = exact.lastIndexOf(' ') + 1;
    const [head, tail] = [exact.slice(0, lastWord), exact.slice(lastWord)];
    at = to;
    return (
      <span key={view.id}>
        {before}
        <span className={`underlined ${view.status}`}>
          {head}
          <span className="together">
            {tail}
            <button
              type="button"
              ref={(button) => {
                markers.current[index] = button;
              }}
              className={`marker ${view.status}`}
              aria-label={words.say('welcome.marker', { status: view.statusWord, question: view.question })}
              aria-expanded={open === index}
              onClick={() => press(index)}
            >
              <Glyph of={view.status} />
            </button>
            {wordJoiner}
          </span>
        </span>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
