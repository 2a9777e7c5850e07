import { css } from 'lit';

/** The points of a question from one response to the other, and the answer in words. */
export const dimensionStyles = css`
  .head:not(:has(.name, .tag)) { display: none; }
  .name { overflow-wrap: anywhere; }
  .about { margin-top: 4px; font-size: 13px; color: var(--gw-muted); overflow-wrap: anywhere; }
  .points { display: flex; flex-direction: column; align-items: flex-start; gap: 8px; margin-top: 10px; }
  .scale { display: flex; width: 100%; gap: 4px; }
  .point { display: inline-flex; flex-direction: column; align-items: center; justify-content: center; gap: 3px; flex: 1 1 0; min-width: 40px; min-height: 44px; padding: 4px 2px;
    border: 1px solid var(--gw-field); border-radius: 6px; background: var(--gw-surface); color: var(--gw-text); font: 600 13px/1.2 var(--gw-font); cursor: pointer; }
  .point:hover { background: var(--gw-sunken); }
  .scale .point > span:first-child { color: var(--p, var(--gw-muted)); }
  .scale .point:is(:hover, [aria-checked=true]) > span:first-child { color: var(--gw-text); }
  .point[aria-checked=true] { background: var(--gw-accent-soft); border-color: var(--gw-accent); box-shadow: inset 0 0 0 1px var(--gw-accent); }
  .point.bad-both { flex: none; flex-direction: row; gap: 8px; min-height: 32px; padding: 4px 12px; }
  .point .key { font-size: 10px; line-height: 14px; min-width: 14px; padding: 0 3px; }
  .said { margin-top: 8px; font-size: 13px; }
  @media (forced-colors: active) { .point[aria-checked=true] { outline: 2px solid Highlight; outline-offset: -3px; } }
`;
