import { css } from 'lit';

export const cardStyles = css`
  .name { font-weight: 600; overflow-wrap: anywhere; }
  .rule { font-size: 12px; color: var(--gw-muted); }
  .answer { display: grid; gap: 10px; margin-top: 8px; }
  .where { display: grid; gap: 0; }
  .where .label { margin: 0; }
  .where .spans { margin-top: 4px; }
  .about { font-size: 12px; color: var(--gw-muted); }
  :host(:not([active])) { --gw-key-opacity: 0; }
`;
