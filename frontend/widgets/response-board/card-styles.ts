import { css } from 'lit';

/** The badge of a response: its letter, always, and its colour. */
export const letterStyles = css`
  .letter { display: inline-grid; place-content: center; flex: none; min-width: 24px; height: 24px; border-radius: 6px; background: var(--c, var(--gw-sunken));
    color: var(--gw-surface); font: 700 12px/1 var(--gw-font); }
  .letter.plain { border: 1px solid var(--gw-line); color: var(--gw-text); background: var(--gw-sunken); }
`;

export const cardStyles = css`
  ${letterStyles}
  :host { display: block; position: relative; min-width: 0; max-height: var(--row, none); overflow: auto; overscroll-behavior: contain; background: var(--gw-surface);
    border: 1px solid var(--gw-line); border-block-start: 3px solid var(--c); border-radius: var(--gw-r, 8px); box-shadow: var(--gw-shadow); 
    content-visibility: auto; contain-intrinsic-block-size: auto 420px; }
  :host([dashed]) { border-block-start-style: dashed; }
  /* Another one is shown alone: kept laid out, so that coming back costs nothing. */
  :host([inert]) { content-visibility: hidden; position: absolute; block-size: 0; overflow: hidden; opacity: 0; }
  :host([active]) { box-shadow: 0 0 0 2px var(--gw-accent); }
  :host(:focus-visible) { outline: 2px solid var(--gw-accent); outline-offset: 2px; }
  :host([active]:focus-visible) { outline-width: 3px; outline-offset: -1px; }
  :host([folded]) { align-self: start; }
  header { container-type: inline-size; position: sticky; top: 0; z-index: 1; display: flex; align-items: center; gap: 8px; min-height: 42px; padding: 4px 6px 4px 12px;
    background: var(--gw-surface); border-bottom: 1px solid var(--gw-line); }
  :host([folded]) header { border-bottom-color: transparent; }
  header .btn { width: 28px; height: 28px; margin-inline-start: -6px; }
  header svg { display: block; }
  .note { font-weight: 650; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .words { white-space: nowrap; }
  @container (max-width: 260px) { .note ~ .words { display: none; } }
  .content { padding: 12px; }
  .content[hidden] { display: none; }
  .written:empty { min-height: 96px; }
  img, video { display: block; width: 100%; max-height: calc(var(--row, 70vh) - 72px); object-fit: contain; background: var(--gw-sunken); border-radius: 4px; }
  .failed { color: var(--gw-bad); }
  ::slotted([slot=under]) { position: sticky; bottom: 0; z-index: 1; display: block; background: var(--gw-surface); border-top: 1px solid var(--gw-line); padding: 8px 12px; }
  :host(:is([full], [tall])) { max-height: none; overflow: visible; }
  :host([full]) .content { max-width: calc(var(--gw-read-width, 68ch) + 24px); margin: 0 auto; --gw-response-size: var(--gw-read-size, 18px); }
  :host([full]) .written pre { white-space: pre; overflow-x: auto; }
  :host([aligned]) { display: grid; grid-template-rows: subgrid; grid-row: 1 / -1; max-height: none; overflow: visible; content-visibility: visible; }
  :host([aligned]) .content, :host([aligned]) .written { display: contents; }
  :host([aligned]) .turn { padding: 10px 12px 12px; }
`;
