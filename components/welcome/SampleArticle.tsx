import { useCallback, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../base/words';
import { Card } from '../card/Card';
import type { Demo } from './demo';
import { Marked } from './Marked';

/** An article in which the notes really work: read by the engine just now, opened in the same card as on any page. */
export function SampleArticle({ demo }: { demo: Demo }) {
  const words = useWords();
  const [open, setOpen] = useState<number | null>(null);
  const markers = useRef<(HTMLButtonElement | null)[]>([]);
  const anchor = useCallback(() => (open === null ? null : (markers.current[open]?.getBoundingClientRect() ?? null)), [open]);
  const close = (focusBack: boolean) => {
    if (focusBack && open !== null) markers.current[open]?.focus();
    setOpen(null);
  };
  const step = (by: 1 | -1) => {
    if (open === null) return;
    const next = (open + by + demo.notes.length) % demo.notes.length;
    markers.current[next]?.scrollIntoView({ block: 'nearest' });
    setOpen(next);
  };
  const shown = open === null ? undefined : demo.notes[open];
  const published = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(demo.published)
  );
  const press = (index: number) => setOpen(open === index ? null : index);
  const marked = (block: number, text: string) => (
    <Marked text={text} block={block} demo={demo} open={open} markers={markers} press={press} />
  );

  return (
    <article className="sample" lang={demo.lang}>
      <p className="outlet">
        {demo.outlet} <span>{demo.note}</span>
      </p>
      <h3>{marked(-1, demo.title)}</h3>
      <p className="small">{published}</p>
      {demo.blocks.map((text, block) => (
        <p key={text} className="body">
          {marked(block, text)}
        </p>
      ))}
      {shown &&
        open !== null &&
        createPortal(
          <Card
            view={shown.view}
            place={{ index: open + 1, total: demo.notes.length }}
            anchor={anchor}
            takeFocus
            acts={{ step, close, openPanel: null, hideTopic: null, report: null }}
          />,
          document.body
        )}
    </article>
  );
}
