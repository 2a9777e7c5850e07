import { css } from 'lit';

export const cardStyles = css`
  .types { display: contents; }
  .q { font-weight: 600; margin: 8px 0 4px; }
  .q, .a { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
  .whole { font-size: 12px; color: var(--gw-muted); cursor: pointer; min-height: 24px; }
  .own { width: 96px !important; min-height: 24px !important; height: 24px; padding: 0 8px !important; border-radius: 12px !important; font-size: 12px !important; }
  .need { position: relative; }
  .need::after { content: ''; position: absolute; inset-block-start: -3px; inset-inline-end: 4px; width: 7px; height: 7px; border-radius: 50%; background: var(--gw-warn); }
`;
