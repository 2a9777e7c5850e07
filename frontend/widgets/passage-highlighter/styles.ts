import { css, unsafeCSS } from 'lit';
import { COLOURS } from '../../shared/colours';

const fills = Array.from({ length: COLOURS }, (_, at) => at + 1).map((index) => `
  ::highlight(gw-passage-${index}) { background-color: color-mix(in srgb, var(--p${index}) 18%, transparent); }
  ::highlight(gw-passage-${index}-hot) { background-color: color-mix(in srgb, var(--p${index}) 32%, transparent); }
`).join('');

export const passageStyles = css`
  :host { display: block; position: relative; max-width: var(--gw-read-width, 68ch); margin: 0 auto;
    font: var(--gw-read-size, 18px) / 1.7 var(--gw-read); color: var(--gw-text); }
  :host([hidden]) { display: none; }
  .text { outline: none; cursor: text; }
  .text:focus-visible { outline: 2px solid var(--gw-accent); outline-offset: 10px; border-radius: 2px; }
  p { margin: 0 0 1em; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; }
  p:last-child { margin-bottom: 0; }
  p::selection { background: color-mix(in srgb, var(--gw-accent) 14%, transparent); }
  :host([beside]) p::selection { background: transparent; }
  ${unsafeCSS(fills)}
  ::highlight(gw-passage-pending) { background-color: color-mix(in srgb, var(--gw-accent) 26%, transparent); }
  .over { position: absolute; inset: 0; pointer-events: none; user-select: none; }
  .over > * { position: absolute; }
  .line { height: 0; border-bottom: 2px solid var(--c); }
  .line.dashed { border-bottom-style: dashed; }
  .line.hot { border-bottom-width: 3px; }
  .ghost { border: 1px dashed var(--gw-muted); border-radius: 2px; }
  .number { min-width: 9px; padding: 0 1px; font: 700 10px/11px var(--gw-font); text-align: center; color: var(--gw-text);
    font-variant-numeric: tabular-nums; pointer-events: auto; cursor: pointer; border-radius: 3px; }
  .number.hot { background: var(--c); color: var(--gw-surface); }
  .handle { width: 24px; height: 24px; margin: -12px 0 0 -12px; pointer-events: auto; cursor: ew-resize; touch-action: none; }
  .handle::after { content: ''; position: absolute; inset: 7px; border-radius: 50%; background: var(--c);
    border: 2px solid var(--gw-surface); box-shadow: 0 0 0 1px var(--c); }
  .stem { width: 2px; margin-left: -1px; background: var(--c); }
  .caret { width: 2px; margin-left: -1px; background: var(--gw-accent); animation: blink 1.1s steps(2, jump-none) infinite; }
  @keyframes blink { to { opacity: 0.15; } }
  .strip { left: -20px; width: 5px; top: 0; bottom: 0; border-radius: 3px; background: var(--gw-line); overflow: hidden; opacity: 0.7; }
  .strip i { position: absolute; inset-inline: 0; background: var(--gw-accent); }
  .bubble { pointer-events: auto; z-index: 2; }
  :host([dragging]) .over > * { pointer-events: none; }
  @media (prefers-reduced-motion: reduce) { .caret { animation: none; } }
  @media (forced-colors: active) { .line { border-bottom-color: Highlight; } .number { color: CanvasText; background: Canvas; } }
`;
