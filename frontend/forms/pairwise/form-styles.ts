import { css } from 'lit';

/** The prompt above the responses. */
export const pairwiseStyles = css`
  .centre { display: flex; flex-direction: column; gap: 12px; padding: 16px; }
  gw-prompt { flex: none; }
  gw-response-board { flex: 1 0 auto; min-height: 0; }
`;
