import { css } from 'lit';

/** The common look inside our shadow roots: buttons, key caps, chips, tags, cards, fields, dialogs. */
export const base = css`
  :host { font: 14px/1.5 var(--gw-font, system-ui, sans-serif); color: var(--gw-text); }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, p, ul, ol { margin: 0; }
  h2 { font-size: 15px; font-weight: 650; line-height: 1.4; }
  h3, .group { font-size: 12px; font-weight: 600; letter-spacing: .02em; color: var(--gw-muted); }
  .muted { color: var(--gw-muted); }
  .faint { color: var(--gw-faint); }
  .small { font-size: 12px; }
  .num { font-variant-numeric: tabular-nums; }
  .row { display: flex; align-items: center; gap: var(--gw-s2, 8px); min-width: 0; }
  .wrap { flex-wrap: wrap; }
  .grow { flex: 1; }
  .hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  :focus-visible { outline: 2px solid var(--gw-accent); outline-offset: 2px; }
  ::selection { background: color-mix(in srgb, var(--gw-accent) 28%, transparent); }
`;

export const buttons = css`
  .btn {
    height: 36px; padding: 0 14px; border-radius: var(--gw-r, 8px); border: 1px solid var(--gw-field);
    background: var(--gw-surface); color: var(--gw-text); font: 600 14px var(--gw-font); white-space: nowrap;
    display: inline-flex; align-items: center; justify-content: center; gap: 8px; cursor: pointer; text-decoration: none;
    transition: background-color .12s, border-color .12s;
  }
  .btn:hover { background: var(--gw-sunken); }
  .btn:active { background: var(--gw-line); }
  .btn.primary { background: var(--gw-accent); border-color: var(--gw-accent); color: var(--gw-surface); }
  .btn.primary:hover { background: color-mix(in srgb, var(--gw-accent) 90%, var(--gw-text)); }
  .btn.danger { background: var(--gw-bad); border-color: var(--gw-bad); color: var(--gw-surface); }
  .btn.quiet { border-color: transparent; background: transparent; color: var(--gw-muted); }
  .btn.quiet:hover { background: var(--gw-sunken); color: var(--gw-text); }
  .btn.small { height: 28px; padding: 0 10px; font-size: 13px; }
  .btn.icon { width: 32px; height: 32px; padding: 0; border-color: transparent; background: transparent; color: var(--gw-muted); }
  .btn.icon:hover { background: var(--gw-sunken); color: var(--gw-text); }
  .btn[disabled], .btn[aria-disabled=true] { opacity: .55; cursor: default; }
  .btn[aria-pressed=true] { background: var(--gw-accent-soft); border-color: transparent; color: var(--gw-accent); }
  .link { border: 0; padding: 2px; margin: -2px; background: none; color: var(--gw-accent); font: inherit; cursor: pointer; border-radius: 4px; }
  .link:hover { text-decoration: underline; }
  .key {
    font: 600 11px/18px var(--gw-font); min-width: 18px; text-align: center; padding: 0 5px; border-radius: 4px; white-space: nowrap;
    border: 1px solid var(--gw-line); border-bottom-width: 2px; color: var(--gw-muted); background: var(--gw-surface);
  }
  .btn.primary .key, .btn.danger .key { background: rgba(0, 0, 0, .18); border-color: transparent; color: inherit; }
  @media (forced-colors: active) { .btn[aria-pressed=true] { border-color: Highlight; } }
`;

export const pieces = css`
  .chip {
    display: inline-flex; align-items: center; gap: 6px; height: 24px; padding: 0 9px; border-radius: 12px; white-space: nowrap;
    border: 1px solid var(--gw-line); font: 12px var(--gw-font); color: var(--gw-muted); background: var(--gw-surface);
  }
  button.chip { cursor: pointer; border-color: var(--gw-field); }
  .chip.on, .chip[aria-pressed=true], .chip[aria-checked=true] {
    background: var(--gw-accent-soft); border-color: transparent; color: var(--gw-accent); font-weight: 600;
  }
  .tag { display: inline-flex; min-height: 22px; align-items: center; padding: 0 8px; border-radius: 6px; font-size: 12px; font-weight: 600; white-space: nowrap; }
  .tag.ok { background: var(--gw-ok-soft); color: var(--gw-ok); }
  .tag.warn { background: var(--gw-warn-soft); color: var(--gw-warn); }
  .tag.bad { background: var(--gw-bad-soft); color: var(--gw-bad); }
  .tag.info { background: var(--gw-accent-soft); color: var(--gw-accent); }
  .tag.plain { background: var(--gw-sunken); color: var(--gw-muted); }
  .card { background: var(--gw-surface); border: 1px solid var(--gw-line); border-radius: var(--gw-r, 8px); box-shadow: var(--gw-shadow); }
  .dot { width: 20px; height: 20px; border-radius: 50%; color: var(--gw-surface); font: 700 11px/20px var(--gw-font); text-align: center; flex: none; }
  .bar { height: 6px; border-radius: 3px; background: var(--gw-line); overflow: hidden; display: flex; }
  .bar i { height: 100%; display: block; border-radius: 3px; }
`;

export const fields = css`
  textarea, select, input[type=text], input[type=search], .field {
    width: 100%; min-height: 36px; padding: 8px 10px; border: 1px solid var(--gw-field); border-radius: var(--gw-r, 8px);
    background: var(--gw-surface); color: var(--gw-text); font: 14px/1.45 var(--gw-font);
  }
  textarea { resize: vertical; field-sizing: content; display: block; }
  select { height: 36px; padding-block: 0; }
  textarea:focus, select:focus, input[type=text]:focus, input[type=search]:focus { outline: 2px solid var(--gw-accent); outline-offset: -1px; }
  ::placeholder { color: var(--gw-faint); opacity: 1; }
  input[type=checkbox], input[type=radio] { width: 16px; height: 16px; margin: 0; accent-color: var(--gw-accent); flex: none; }
  label.line { display: flex; align-items: center; gap: 8px; min-height: 28px; }
  .label { display: block; margin: 0 0 4px; font-size: 12px; font-weight: 600; color: var(--gw-muted); }
`;

export const dialogs = css`
  dialog {
    border: 1px solid var(--gw-line); border-radius: 12px; padding: 0; color: var(--gw-text); background: var(--gw-surface);
    width: min(480px, calc(100vw - 32px)); max-height: calc(100vh - 64px); box-shadow: 0 16px 48px rgba(8, 12, 20, .24);
  }
  dialog.wide { width: min(760px, calc(100vw - 32px)); }
  dialog[open] { display: flex; flex-direction: column; }
  dialog::backdrop { background: rgba(10, 14, 22, .48); }
  dialog > .top { display: flex; align-items: center; gap: 8px; padding: 20px 24px 0; }
  dialog > .top h2 { flex: 1; font-size: 17px; }
  dialog > .body { padding: 12px 24px 20px; overflow: auto; display: grid; gap: 12px; }
  dialog > .buttons { display: flex; justify-content: flex-end; flex-wrap: wrap; gap: 8px; padding: 12px 24px; border-top: 1px solid var(--gw-line); }
`;

/** All of them, in the order in which they build on each other. */
export const look = [base, buttons, pieces, fields, dialogs];
