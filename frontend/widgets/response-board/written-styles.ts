import { css } from 'lit';

/** How Markdown of prompts and responses looks. */
export const writtenStyles = css`
  .written { font: var(--gw-response-size, calc(var(--gw-read-size, 18px) - 3px)) / 1.6 var(--gw-read); overflow-wrap: anywhere; unicode-bidi: plaintext; }
  .written :is(p, ul, ol, table, blockquote, pre, hr) { margin: 0 0 .7em; }
  .written > :last-child, .turn > :last-child { margin-bottom: 0; }
  .written :is(h1, h2, h3, h4, h5, h6) { margin: .9em 0 .35em; font: 650 1em/1.4 var(--gw-font); letter-spacing: 0; color: var(--gw-text); }
  .written h1 { font-size: 1.12em; }
  .written h2 { font-size: 1.06em; }
  .written > :first-child { margin-top: 0; }
  .written :is(ul, ol) { padding-inline-start: 1.4em; }
  .written li { margin: .2em 0; }
  .written a { color: var(--gw-accent); }
  .written blockquote { border-inline-start: 3px solid var(--gw-line); padding-inline-start: 12px; color: var(--gw-muted); }
  .written code { font: .86em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; background: var(--gw-sunken); border-radius: 4px; padding: 1px 4px; }
  .written pre { background: var(--gw-sunken); border: 1px solid var(--gw-line); border-radius: 6px; padding: 8px 10px; white-space: pre-wrap; tab-size: 2; }
  .written pre code { background: none; padding: 0; }
  .written table { border-collapse: collapse; width: auto; max-width: 100%; font-size: .92em; }
  .written :is(th, td) { border: 1px solid var(--gw-line); padding: 4px 8px; text-align: start; vertical-align: top; }
  .written th { font-weight: 600; background: var(--gw-sunken); overflow-wrap: break-word; }
  .written img { max-width: 100%; }
  .written hr { border: 0; border-top: 1px solid var(--gw-line); }
  .turn { padding-bottom: 12px; }
  .turn + .turn { padding-top: 10px; border-top: 1px solid var(--gw-line); }
  .turn .who { margin: 0 0 4px; font: 600 12px/1.4 var(--gw-font); color: var(--gw-muted); }
  .turn[data-role=user] { color: var(--gw-muted); }
`;
