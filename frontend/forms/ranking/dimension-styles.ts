import { css } from 'lit';

/** Dimensions have no colour of their own: colours are for responses. */
export const plainStyles = css`
  :host { border-inline-start: 1px solid var(--gw-line); }
`;

export const dimensionStyles = css`
  .name { font-size: 14px; font-weight: 650; letter-spacing: 0; color: var(--gw-text); }
  .about, .hint { margin: 4px 0 0; font-size: 12px; color: var(--gw-muted); }
  .rows { margin-top: 8px; }
  .order { padding: 2px 0; min-height: 40px; }
  .empty { padding: 10px 12px; border: 1px dashed var(--gw-field); border-radius: var(--gw-r, 8px); color: var(--gw-muted); font-size: 12px; text-align: center; }
  .rest { margin: 10px 0 4px; }
  .slot { position: relative; margin-bottom: 6px; padding: 5px 4px 5px 10px; background: var(--gw-surface); border: 1px solid var(--gw-line); border-radius: var(--gw-r, 8px); outline-offset: -1px; scroll-margin: 24px; }
  .slot.in-hand { border-color: var(--gw-accent); box-shadow: inset 0 0 0 1px var(--gw-accent); }
  .slot.dragged { opacity: .5; }
  .slot.onto { background: var(--gw-accent-soft); }
  .tied-first, .tied-middle, .tied-last { margin-inline: 6px; }
  .tied-first { margin-top: 8px; }
  .tied-first, .tied-middle { margin-bottom: 4px; }
  .tied-last { margin-bottom: 12px; }
  .tied-first::before, .tied-middle::before, .tied-last::before { content: ''; position: absolute; inset: -6px; border: 1px dashed var(--gw-field); pointer-events: none; }
  .tied-first::before { border-block-end: 0; bottom: -4px; border-radius: var(--gw-r, 8px) var(--gw-r, 8px) 0 0; }
  .tied-middle::before { border-block: 0; inset-block: -4px; }
  .tied-last::before { border-block-start: 0; top: -4px; border-radius: 0 0 var(--gw-r, 8px) var(--gw-r, 8px); }
  .line { display: flex; align-items: center; gap: 8px; min-height: 28px; cursor: pointer; }
  .place { width: 16px; text-align: center; }
  .begins { flex: 1; min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-size: 13px; color: var(--gw-muted); }
  .slot .tools { margin: 0; flex: none; }
  .slot .tools .btn { width: 24px; height: 28px; }
  .slot .tools .btn:not(.grab) { display: none; }
  .slot:hover .tools .btn, .slot.in-hand .tools .btn, .slot:focus-within .tools .btn { display: inline-flex; }
  .asked { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; padding: 4px 6px 4px 0; }
  .place ~ .letter { margin: 0; }
  .drop { height: 3px; margin: -4px 0 1px; border-radius: 2px; background: var(--gw-accent); }
  .foot { margin-bottom: -6px; }
  .chain { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; margin: 8px 0 0; }
  .chain .sign { color: var(--gw-muted); font-weight: 600; }
  .chain.was { margin-top: 4px; }
  .chain.was .letter { background: none; color: var(--gw-text); box-shadow: inset 0 0 0 1.5px var(--c); }
  .said { display: grid; grid-template-columns: auto 1fr; gap: 6px 10px; align-items: center; margin-top: 8px; }
  .marks { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
`;
