import { css } from 'lit';
import { look } from '../../shared/styles';

export const workPageStyles = [...look, css`
  :host {
    --left: 280px; --right: 400px;
    position: relative; display: grid; height: 100dvh; min-height: 0; background: var(--gw-bg); overflow: hidden;
    grid-template: 52px minmax(0, 1fr) auto 56px / var(--left) minmax(0, 1fr) var(--right);
  }
  :host([left=rail]), :host([narrow]) { --left: 48px; }
  main { display: contents; }
  header, footer { grid-column: 1 / -1; display: flex; align-items: center; gap: 12px; padding: 0 16px; background: var(--gw-surface); min-width: 0; }
  header { border-bottom: 1px solid var(--gw-line); }
  footer { grid-row: 4; border-top: 1px solid var(--gw-line); gap: 8px; }
  .where { flex: 0 1 auto; }
  .where a { text-decoration: none; border-radius: 4px; }
  .where a:hover { color: var(--gw-text); text-decoration: underline; }
  header h1 { font-size: 14px; font-weight: 700; line-height: 1.5; }
  .clip { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
  header > span { white-space: nowrap; }
  footer .btn { flex: none; }
  .btn.waiting, .btn.waiting:hover { background: var(--gw-accent-soft); border-color: var(--gw-accent); color: var(--gw-accent); }
  .btn.waiting .key { background: transparent; border-color: currentColor; border-width: 1px; }
  gw-work-clock { color: var(--gw-faint); font-variant-numeric: tabular-nums; white-space: nowrap; }

  gw-work-left { grid-area: 2 / 1; min-width: 0; }
  :host([narrow]) gw-work-left[state=open], gw-work-left[state=wide] {
    position: absolute; grid-area: 2 / 1 / 3 / -1; inset-block: 0; inset-inline-start: 0; z-index: 5; width: min(320px, 100% - 48px); box-shadow: 8px 0 32px rgba(8, 12, 20, .16);
  }
  gw-work-left[state=wide] { width: min(760px, 100% - 48px) !important; }
  ::slotted(*) { grid-area: 2 / 2 / 3 / 4; }
  .separator { grid-area: 2 / 3; justify-self: start; width: 9px; margin-inline-start: -5px; cursor: col-resize; z-index: 2; touch-action: none; }
  .separator::after { content: ""; display: block; width: 3px; height: 100%; margin: 0 auto; background: transparent; transition: background-color .12s; }
  .separator:hover::after, .separator:focus-visible::after, .separator.dragging::after { background: var(--gw-accent); }
  .separator:focus-visible { outline: none; }

  .note { grid-area: 3 / 1 / 4 / -1; display: flex; align-items: center; gap: 12px; padding: 8px 16px; border-top: 1px solid var(--gw-line); }
  .note.info { background: var(--gw-accent-soft); } .note.warn { background: var(--gw-warn-soft); } .note.bad { background: var(--gw-bad-soft); }
  .note .sign { font-weight: 700; }
  .note.warn .sign { color: var(--gw-warn); } .note.bad .sign { color: var(--gw-bad); } .note.info .sign { color: var(--gw-accent); }
  .whole { grid-area: 2 / 1 / 3 / -1; }
  .failed h1 { font-size: 20px; line-height: 1.3; }
  .failed { display: grid; place-content: center; justify-items: center; gap: 12px; text-align: center; }
  .shape { background: var(--gw-line); border-radius: 6px; opacity: .7; animation: breathe 1.6s ease-in-out infinite alternate; }
  .shapes { display: grid; gap: 12px; padding: 24px; align-content: start; min-height: 0; overflow: hidden; }
  .shapes.left { grid-area: 2 / 1; background: var(--gw-sunken); border-inline-end: 1px solid var(--gw-line); }
  .shapes.centre { grid-area: 2 / 2; justify-items: center; }
  .shapes.right { grid-area: 2 / 3; background: var(--gw-surface); border-inline-start: 1px solid var(--gw-line); }
  @keyframes breathe { to { opacity: .35; } }
  @media (prefers-reduced-motion: reduce) { .shape { animation: none; } }

  @media (max-width: 1279px) { footer .btn:not(.primary) .key { display: none; } }
  @media (max-width: 1100px) { header .minor { display: none; } footer { gap: 4px; } footer .btn { padding: 0 10px; } }
  @media (max-width: 767px) {
    :host { display: block; height: auto; min-height: 100dvh; overflow: visible; }
    header, footer { flex-wrap: wrap; padding-block: 8px; min-height: 52px; }
    :host([narrow]) gw-work-left[state], gw-work-left[state=wide] { position: static; width: auto !important; box-shadow: none; border-bottom: 1px solid var(--gw-line); }
    .separator { display: none; }
  }
`];
