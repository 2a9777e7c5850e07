import { css } from 'lit';
import { base, buttons, fields, pieces } from '../../shared/styles';

export const controlStyles = [base, buttons, pieces, fields, css`
  :host { display: block; min-width: 0; }
  :host([hidden]) { display: none; }
  .choices { display: flex; flex-wrap: wrap; gap: 6px; }
  .chip .key { opacity: var(--gw-key-opacity, 1); font-size: 10px; line-height: 14px; min-width: 14px; padding: 0 3px; margin-inline-end: -4px; }
  span.chip.same { border-color: var(--gw-field); color: var(--gw-text); }
  .chip.gone { border-style: dashed; }
  .scale { display: inline-flex; border: 1px solid var(--gw-field); border-radius: 6px; }
  .scale button { min-width: 26px; height: 24px; padding: 0 4px; border: 0; border-inline-start: 1px solid var(--gw-line); background: var(--gw-surface); color: var(--gw-muted);
    font: 12px/1 var(--gw-font); font-variant-numeric: tabular-nums; cursor: pointer; }
  .scale button:first-child { border-inline-start: 0; border-start-start-radius: 5px; border-end-start-radius: 5px; }
  .scale button:last-child { border-start-end-radius: 5px; border-end-end-radius: 5px; }
  .scale button:hover { background: var(--gw-sunken); }
  .scale button[aria-checked=true] { background: var(--gw-accent-soft); color: var(--gw-accent); font-weight: 700; }
  .scale button:focus-visible { position: relative; outline-offset: 0; }
  @media (forced-colors: active) { .scale button[aria-checked=true] { outline: 2px solid Highlight; outline-offset: -2px; } }
  .reason-head { display: flex; align-items: baseline; gap: 8px; margin-bottom: 4px; }
  .reason-head .label { margin: 0; }
  .reason-head .label .faint { font-weight: 400; }
  textarea { overflow: hidden auto; min-height: 60px; max-height: 40vh; resize: none; }
  textarea[aria-invalid=true]:not(:focus) { border-color: var(--gw-bad); }
  .problem { display: flex; gap: 6px; margin: 4px 0 0; font-size: 12px; color: var(--gw-bad); }
  .text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
  .none { color: var(--gw-faint); font-style: italic; }
  del { color: var(--gw-bad); }
  ins { color: var(--gw-ok); text-decoration: none; }
`];
