import type { Timeline, TimelinePoint } from '@/lib/core/present/noteView';

const percent = (place: number) => `${Math.round(place * 10_000) / 100}%`;

/** Figures of a growing toll by date: the page's and each source's, with the span each allows. */
export function TimelinePlot({ timeline, text }: { timeline: Timeline; text: string }) {
  return (
    <div className="timeline" role="img" aria-label={text}>
      <svg className="marks" aria-hidden="true">
        {timeline.values.map((tick) => (
          <line key={tick.at} className="grid" x1="0" x2="100%" y1={percent(1 - tick.at)} y2={percent(1 - tick.at)} />
        ))}
        {timeline.points.map((point) => (
          <Mark key={point.source ?? 'page'} point={point} />
        ))}
      </svg>
      {timeline.values.map((tick) => (
        <span key={tick.at} className="value" style={{ bottom: percent(tick.at) }}>
          {tick.label}
        </span>
      ))}
      {timeline.days.map((tick) => (
        <span key={tick.at} className="day" style={{ left: percent(tick.at) }}>
          {tick.label}
        </span>
      ))}
      {placeNames(timeline.points).map(({ point, bottom }) => (
        <PointName key={point.source ?? 'page'} point={point} bottom={bottom} />
      ))}
    </div>
  );
}

function Mark({ point }: { point: TimelinePoint }) {
  const x = percent(point.x);
  const open = (point.y === point.low && point.lowEnd === 'open') || (point.y === point.high && point.highEnd === 'open');
  return (
    <g className={`mark ${point.verdict ?? 'own'}`}>
      {point.low !== point.high && (
        <line className="whisker" x1={x} x2={x} y1={percent(1 - point.low)} y2={percent(1 - point.high)} />
      )}
      {point.highEnd === 'cut' && <Arrow x={point.x} y={point.high} d="M-4 5 0 0 4 5" />}
      {point.lowEnd === 'cut' && <Arrow x={point.x} y={point.low} d="M-4 -5 0 0 4 -5" />}
      <circle className={open ? 'hollow' : 'full'} cx={x} cy={percent(1 - point.y)} r={point.source ? 4.5 : 6} />
    </g>
  );
}

function Arrow({ x, y, d }: { x: number; y: number; d: string }) {
  return (
    <svg x={percent(x)} y={percent(1 - y)} overflow="visible" aria-hidden="true">
      <path className="arrow" d={d} />
    </svg>
  );
}

function PointName({ point, bottom }: { point: TimelinePoint; bottom: number }) {
  const side = point.x > 0.5 ? { right: percent(1 - point.x) } : { left: percent(point.x) };
  return (
    <span className={`pointName ${point.verdict ?? 'own'}`} style={{ ...side, bottom: percent(bottom) }}>
      {point.name}
    </span>
  );
}

/** The height of a line of small text, as a share of the drawing's. */
const lineHeight = 0.13;

/** Names that would stand on each other are moved apart, upwards. */
function placeNames(points: TimelinePoint[]): { point: TimelinePoint; bottom: number }[] {
  const placed: { point: TimelinePoint; bottom: number }[] = [];
  for (const point of points.toSorted((a, b) => a.y - b.y)) {
    const sameSide = placed.filter((other) => other.point.x > 0.5 === point.x > 0.5);
    const highest = Math.max(Number.NEGATIVE_INFINITY, ...sameSide.map(({ bottom }) => bottom));
    placed.push({ point, bottom: Math.max(point.y, highest + lineHeight) });
  }
  return placed;
}
