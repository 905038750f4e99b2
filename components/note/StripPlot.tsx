import type { Axis, End, Strip } from '@/lib/core/present/noteView';

const percent = (place: number) => `${Math.round(place * 10_000) / 100}%`;

/** An interval on the note's axis, with the page's own behind it as a band. Its row says the same in words, so it is hidden from screen readers. */
export function StripPlot({ strip, band }: { strip: Strip; band: Strip | null }) {
  const exact = strip.from === strip.to;
  return (
    <svg className="strip" aria-hidden="true">
      <line className="base" x1="0" x2="100%" y1="50%" y2="50%" />
      {band && <Band strip={band} />}
      {!exact && <line className="span" x1={percent(strip.from)} x2={percent(strip.to)} y1="50%" y2="50%" />}
      {showsFigure(strip) && <circle className="figure" cx={percent(strip.figure ?? 0)} cy="50%" r="5" />}
      {!exact && <EndMark at={strip.from} end={strip.fromEnd} outward={-1} />}
      {!exact && <EndMark at={strip.to} end={strip.toEnd} outward={1} />}
    </svg>
  );
}

/** The named figure is drawn unless it is an end that is itself not included ("more than two hours"). */
function showsFigure({ figure, from, to, fromEnd, toEnd }: Strip): boolean {
  if (figure === null) return false;
  return !(figure === from && fromEnd === 'open') && !(figure === to && toEnd === 'open');
}

function Band({ strip }: { strip: Strip }) {
  const width = strip.to - strip.from;
  if (width === 0)
    return (
      <line
        className="band"
        x1={percent(strip.from)}
        x2={percent(strip.from)}
        y1="0"
        y2="100%"
        stroke="currentColor"
        strokeWidth="3"
      />
    );
  return <rect className="band" x={percent(strip.from)} width={percent(width)} y="0" height="100%" />;
}

function EndMark({ at, end, outward }: { at: number; end: End; outward: 1 | -1 }) {
  if (end === 'open') return <circle className="hollow" cx={percent(at)} cy="50%" r="4" />;
  return (
    <svg x={percent(at)} y="50%" overflow="visible" aria-hidden="true">
      {end === 'cut' ? (
        <path className="arrow" d={`M${-5 * outward} -4.5 0 0 ${-5 * outward} 4.5`} />
      ) : (
        <path className="stop" d="M0 -5V5" />
      )}
    </svg>
  );
}

/** Labels near an end of the axis stand inside it. */
const nearEnd = 0.1;
const edgeOf = (at: number) => (at < nearEnd ? 'first' : at > 1 - nearEnd ? 'last' : undefined);

/** The ticks under the strips. */
export function AxisTicks({ axis }: { axis: Axis }) {
  return (
    <div className="axis" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <span key={tick.at} className={edgeOf(tick.at)} style={{ left: percent(tick.at) }}>
          {tick.label}
        </span>
      ))}
    </div>
  );
}
