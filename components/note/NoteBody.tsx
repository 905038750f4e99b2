import type { Chip, NoteView, PageSide, SourceSide, Strip } from '@/lib/core/present/noteView';
import { Badge } from '../base/glyphs';
import { Icon } from '../base/Icon';
import { useWords } from '../base/words';
import { AxisTicks, StripPlot } from './StripPlot';
import { TimelinePlot } from './TimelinePlot';

/** A note's question, both sides and their drawing: what the card and the side panel show alike. */
export function NoteBody({ view, headingId }: { view: NoteView; headingId: string }) {
  const words = useWords();
  return (
    <>
      <h2 className="question" id={headingId}>
        {view.question}
      </h2>
      <p className="tally">{view.tally}</p>
      <PageRow page={view.page} />
      {view.timeline && <TimelinePlot timeline={view.timeline} text={view.pictureText ?? ''} />}
      <ul className="sources" aria-label={words.say('card.others')}>
        {view.sources.map((source) => (
          <SourceRow key={source.id} source={source} band={view.page.strip} />
        ))}
      </ul>
      {view.axis && view.sources.length > 0 && <AxisTicks axis={view.axis} />}
      {view.silent.length > 0 && (
        <p className="silentLine">{words.say('card.silent', { names: view.silent.map(({ name }) => name).join(', ') })}</p>
      )}
    </>
  );
}

function PageRow({ page }: { page: PageSide }) {
  const words = useWords();
  return (
    <section className="side page">
      <h3 className="name">{words.say('thisPage')}</h3>
      <p className="says">
        <q>{page.exact}</q>
      </p>
      <p className="small">
        {page.chips.length === 0 && <span>{words.say('card.readAs', { read: page.read })}</span>}
        {page.speaker && <span>{words.say('card.speaker', { speaker: page.speaker })}</span>}
        {page.asOf && <span>{words.say('card.asOf', { day: page.asOf })}</span>}
      </p>
      <Values chips={page.chips} strip={page.strip} band={null} />
    </section>
  );
}

function SourceRow({ source, band }: { source: SourceSide; band: Strip | null }) {
  const words = useWords();
  const notes = [source.cause, source.gap].filter((note) => note !== null);
  return (
    <li className={`side ${source.verdict}`}>
      <div className="who">
        <h3 className="name">{source.name}</h3>
        <Badge of={source.verdict} word={source.verdictWord} />
      </div>
      <p className="says">{source.text}</p>
      {notes.length > 0 && (
        <p className="small">
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </p>
      )}
      <Values chips={source.chips} strip={source.strip} band={band} />
      <p className="small">
        <span>{words.say('card.asOf', { day: source.asOf })}</span>
        {source.link ? (
          <SourceLink source={source} href={source.link} />
        ) : (
          source.title !== source.name && <cite>{source.title}</cite>
        )}
      </p>
    </li>
  );
}

function SourceLink({ source, href }: { source: SourceSide; href: string }) {
  const words = useWords();
  return (
    <span>
      <a
        className="outward"
        href={href}
        target="_blank"
        rel="noreferrer"
        aria-label={words.say('card.openNamed', { title: source.title })}
      >
        {words.say('card.open')}
        <Icon name="outward" />
      </a>
    </span>
  );
}

function Values({ chips, strip, band }: { chips: Chip[]; strip: Strip | null; band: Strip | null }) {
  return (
    <>
      {chips.length > 0 && (
        <p className="chips">
          {chips.map((chip) => (
            <span key={chip.label} className={chip.shared ? 'chip shared' : 'chip'}>
              {chip.label}
            </span>
          ))}
        </p>
      )}
      {strip && <StripPlot strip={strip} band={band} />}
    </>
  );
}
