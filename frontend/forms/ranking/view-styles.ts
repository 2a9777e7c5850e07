import { css } from 'lit';

export const viewStyles = css`
  gw-prompt { margin-bottom: 8px; }
  .centre { padding: 16px var(--gw-s5, 24px) var(--gw-s5, 24px); }
  .dims { display: flex; flex-wrap: wrap; gap: 6px; }
  .dims .chip.done::before { content: '✓'; color: var(--gw-ok); font-weight: 700; }
  .dims .chip .key { font-size: 10px; line-height: 14px; padding: 0 4px; margin-inline-end: -4px; }
`;
