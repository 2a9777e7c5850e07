import { css } from 'lit';

export const classificationStyles = css`
  gw-prompt { margin-bottom: 24px; font-family: var(--gw-font); }
`;
