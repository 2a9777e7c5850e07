import { css } from 'lit';

/** The diagram on the page's own ground; colours come from the page's tokens, so both themes fit. */
export const styles = css`
  :host { display: block; position: relative; height: 100%; min-height: 200px; background: var(--gw-surface); color: var(--gw-text); border-radius: var(--gw-r); overflow: hidden; }
  .canvas { position: absolute; inset: 12px; }
  .canvas:focus-visible { outline: 2px solid var(--gw-accent); outline-offset: -2px; }
  .djs-container svg:focus { outline: none; }
  .count { min-width: 14px; padding: 0 5px; border-radius: 10px; background: var(--gw-accent); color: var(--gw-on-accent); font: 600 12px/20px var(--gw-font); text-align: center; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .zoom { position: absolute; top: 12px; right: 12px; display: flex; gap: 4px; }
  .zoom button { width: 32px; height: 32px; border: 1px solid var(--gw-field); border-radius: 6px; background: var(--gw-surface); color: var(--gw-text); font: 500 16px/1 var(--gw-font); cursor: pointer; }
  .zoom button:hover { background: var(--gw-sunken); }
  .zoom button:focus-visible { outline: 2px solid var(--gw-accent); outline-offset: 1px; }
  .bjs-powered-by { padding: 2px 4px; border-radius: 4px; background: #fff; }
  p { margin: 0; padding: 24px; color: var(--gw-muted); font: 14px/1.5 var(--gw-font); }
`;
