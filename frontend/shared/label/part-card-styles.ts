import { css } from 'lit';

/** The look of a part's card: its colour at the edge, head, fields with their limits, problems, spans, tools. */
export const partCardStyles = css`
  :host { display: block; position: relative; padding: 12px; margin-bottom: 10px; background: var(--gw-surface); border: 1px solid var(--gw-line);
    border-inline-start: 3px solid var(--c); border-radius: var(--gw-r, 8px); box-shadow: var(--gw-shadow); scroll-margin: 12px; }
  :host([dashed]) { border-inline-start-style: dashed; }
  :host([active]) { box-shadow: 0 0 0 2px var(--gw-accent); }
  :host([hot]:not([active])) { background: color-mix(in srgb, var(--c) 6%, var(--gw-surface)); border-color: color-mix(in srgb, var(--c) 45%, var(--gw-line));
    border-inline-start-color: var(--c); }
  :host(:focus-visible) { outline: 2px solid var(--gw-accent); outline-offset: 2px; }
  :host([active]:focus-visible) { outline-width: 3px; outline-offset: -1px; }
  :host([dropping]) { opacity: 0.55; }
  .head { min-height: 24px; flex-wrap: wrap; row-gap: 6px; }
  .end { display: flex; align-items: center; gap: 8px; margin-inline-start: auto; }
  .end:not(:has(*)) { display: none; }
  .dot { background: var(--c); }
  .none { color: var(--gw-faint); font-weight: 400; font-style: italic; }
  .field-head { display: flex; align-items: baseline; gap: 8px; margin: 10px 0 4px; }
  .field-head .label { margin: 0; }
  .limits { font-size: 12px; color: var(--gw-faint); }
  .bad { color: var(--gw-bad); }
  textarea { overflow: hidden auto; max-height: 40vh; resize: none; }
  textarea[aria-invalid=true]:not(:focus) { border-color: var(--gw-bad); }
  .problem { display: flex; gap: 6px; margin: 4px 0 0; font-size: 12px; color: var(--gw-bad); }
  .mended { margin: 6px 0 0; font-size: 12px; color: var(--gw-muted); }
  .spans { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin-top: 8px; }
  .spans.short { flex-wrap: nowrap; }
  .spans.short .span { flex: 0 1 auto; min-width: 40px; }
  .foot { margin: 8px 0 -4px; min-height: 28px; }
  .span { display: inline-flex; align-items: stretch; max-width: 100%; height: 26px; border: 1px solid var(--c); border-radius: 13px; overflow: hidden; background: var(--gw-surface); }
  .span.gone { border-style: dashed; opacity: 0.8; text-decoration: line-through; border-color: var(--gw-bad); }
  .span.new { background: var(--gw-ok-soft); }
  .span button, .span > span { display: inline-flex; align-items: center; min-width: 24px; border: 0; padding: 0 6px 0 10px; background: none; color: var(--gw-text);
    font: 12px var(--gw-font); cursor: pointer; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .span > span { cursor: default; padding-inline-end: 10px; color: var(--gw-bad); }
  .span button:last-child:not(:first-child) { padding: 0 8px 0 4px; color: var(--gw-muted); flex: none; }
  .span button:only-child { padding-inline-end: 10px; }
  .span button:hover { background: color-mix(in srgb, var(--c) 12%, transparent); }
  .span button:focus-visible { outline-offset: -2px; border-radius: 12px; }
  .span bdi { overflow: hidden; text-overflow: ellipsis; }
  del { color: var(--gw-bad); }
  ins { color: var(--gw-ok); text-decoration: none; }
  .tools { display: flex; align-items: center; gap: 0; margin-inline-end: -6px; }
  .tools .btn { width: 28px; height: 28px; }
  .grab { cursor: grab; touch-action: none; }
  .grab:active { cursor: grabbing; }
  .chip .key { font-size: 10px; line-height: 14px; min-width: 14px; padding: 0 3px; margin-inline-end: -4px; }
  svg { display: block; }
`;
