/** The markers' style sheet, for the shadow root. Pixels, not rem: the page's root font size is not ours. */
export const markerStyle = `
:host { all: initial; position: absolute; inset: 0 auto auto 0; width: 0; height: 0; z-index: 2147483646; }
ol { margin: 0; padding: 0; list-style: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
button {
  all: unset; position: absolute; left: 0; top: 0; display: grid; place-items: center; box-sizing: border-box;
  --box: max(24px, var(--size)); width: var(--box); height: 24px; cursor: pointer;
  margin-top: calc((var(--size) - 24px) / 2); margin-left: calc((var(--size) - var(--box)) / 2);
}
button.narrow { --box: 16px; }
button[hidden] { display: none; }
button.covered { opacity: 0; pointer-events: none; }
button.covered:focus-visible { opacity: 1; }
svg { width: var(--size); height: var(--size); overflow: visible; fill: none; stroke-linecap: round; stroke-linejoin: round; }
.outline { fill: #fff; stroke: var(--tone); stroke-width: 1.5; }
.strokes { stroke: var(--tone); stroke-width: 1.6; }
.conflict .outline { fill: var(--tone); stroke: #fff; stroke-width: 1; }
.conflict .strokes { stroke: #fff; }
.unconfirmed .outline { stroke-dasharray: 2.6 2.66; }
.unconfirmed .strokes { stroke-width: 2.2; }
.dot svg, .tiny svg { width: 9px; height: 9px; }
.dot .outline, .tiny .outline { stroke-width: 2.6; }
.dot .strokes, .tiny .strokes { display: none; }
.dot.unconfirmed .outline { stroke-dasharray: none; }
.conflict { --tone: #b3370f; }
.differs { --tone: #8a5a00; }
.agree { --tone: #1d684c; }
.compatible { --tone: #2a5d94; }
.unconfirmed { --tone: #5f6570; }
button:hover svg, button[aria-expanded="true"] svg { transform: scale(1.18); }
button:focus-visible svg { outline: 2px solid #fff; box-shadow: 0 0 0 5px #1a5fb4; border-radius: 3px; }
@media (prefers-reduced-motion: no-preference) { svg { transition: transform 0.12s; } }
@media (forced-colors: active) {
  svg { forced-color-adjust: none; }
  .outline, .conflict .outline { fill: Canvas; stroke: CanvasText; }
  .strokes, .conflict .strokes { stroke: CanvasText; }
}
@media print { :host { display: none !important; } }
`;
