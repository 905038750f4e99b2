/** The markers' style sheet, for the shadow root. Pixels, not rem: the page's root font size is not ours. */
export const markerStyle = `
:host { all: initial; position: absolute; inset: 0 auto auto 0; width: 0; height: 0; z-index: 2147483646; color-scheme: light dark; }
ol { margin: 0; padding: 0; list-style: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; font: 16px/1 sans-serif; }
button {
  all: unset; position: absolute; left: 0; top: 0; display: grid; place-items: center; box-sizing: border-box;
  width: var(--box); height: 24px; margin-top: calc((var(--size) - 24px) / 2); margin-left: calc((var(--size) - var(--box)) / 2);
  cursor: pointer; --box: max(24px, var(--size)); -webkit-tap-highlight-color: transparent;
}
button.narrow { --box: 16px; }
button[hidden] { display: none; }
button.covered { opacity: 0; pointer-events: none; }
i {
  display: grid; place-items: center; width: var(--size); height: var(--size); box-sizing: border-box; border-radius: 50%;
  background: var(--colour); color: #fff; font: 700 calc(var(--size) * 0.72)/1 system-ui, sans-serif;
  box-shadow: 0 0 0 1px rgb(255 255 255 / 85%), 0 1px 2px 1px rgb(0 0 0 / 25%);
}
i::before { content: var(--sign); }
.dot i, .tiny i { width: 8px; height: 8px; font-size: 0; }
.conflict { --colour: #c5301a; --sign: "\\2260"; }
.differs { --colour: #a86200; --sign: "~"; }
.agree { --colour: #237a4b; --sign: "="; }
.compatible { --colour: #2f6fa8; --sign: "\\2248"; }
.unconfirmed { --colour: #6b6b6b; --sign: "?"; }
.conflict i { border-radius: 25%; }
.agree i { background: #fff; color: var(--colour); border: 1.5px solid var(--colour); }
.unconfirmed i { background: #fff; color: var(--colour); border: 1.5px dashed var(--colour); }
button:hover i, button[aria-expanded="true"] i { transform: scale(1.15); }
button:focus-visible i { outline: 3px solid #1a73e8; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
@media (prefers-reduced-motion: no-preference) { i { transition: transform 0.12s; } }
@media (forced-colors: active) { i { forced-color-adjust: none; background: ButtonFace; color: ButtonText; border: 1.5px solid ButtonText; } }
@media print { :host { display: none !important; } }
`;
