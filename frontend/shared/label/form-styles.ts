import { css } from 'lit';

/** What stands around the parts in centre and right: title and source, the bar, notices, the place to drop. */
export const formStyles = css`
  :host([hidden]) { display: none; }
  .centre { overflow-wrap: anywhere; }
  .measure { max-width: var(--gw-read-width, 68ch); margin: 0 auto; font: var(--gw-read-size, 18px) / 1.7 var(--gw-read); }
  .measure > gw-passage { max-width: none; }
  .title { margin: 0 0 14px; font: 650 24px/1.3 var(--gw-read); }
  .source { margin: -8px 0 16px; font: 12px/1.5 var(--gw-font); color: var(--gw-muted); }
  .right { scroll-padding-top: 68px; }
  .bar { position: sticky; top: calc(-1 * var(--gw-s4, 16px)); z-index: 3; display: flex; align-items: center; flex-wrap: wrap; gap: 8px; height: auto; border-radius: 0; overflow: visible;
    margin: calc(-1 * var(--gw-s4, 16px)) calc(-1 * var(--gw-s4, 16px)) 4px; padding: var(--gw-s4, 16px) var(--gw-s4, 16px) 8px; background: var(--gw-surface); }
  gw-part-review[list] { margin-bottom: 10px; }
  .empty { padding: 24px 16px; text-align: center; border: 1px dashed var(--gw-field); border-radius: var(--gw-r, 8px); color: var(--gw-muted); }
  .notice { display: flex; align-items: center; gap: 8px; margin-bottom: 10px; padding: 8px 12px; border-radius: var(--gw-r, 8px); background: var(--gw-sunken); }
  .notice.bad { background: var(--gw-bad-soft); color: var(--gw-bad); }
  .choice { display: flex; gap: 6px; padding: 6px; border-radius: var(--gw-r, 8px); border: 1px solid var(--gw-line); background: var(--gw-surface);
    box-shadow: 0 4px 16px rgba(16, 24, 40, .16); font-family: var(--gw-font); font-size: 14px; }
  .drop { height: 3px; margin: -6px 0 3px; border-radius: 2px; background: var(--gw-accent); }
  .gone { padding: 12px; margin-bottom: 10px; border: 1px dashed var(--gw-field); border-radius: var(--gw-r, 8px); color: var(--gw-muted); }
  .gone p { margin-top: 4px; text-decoration: line-through; overflow-wrap: anywhere; }
  label.only { font-size: 12px; color: var(--gw-muted); display: flex; align-items: center; gap: 6px; min-height: 24px; cursor: pointer; }
`;
