import { css } from 'lit';

export const topicStyles = css`
  .topic { padding: 24px; white-space: pre-wrap; }
  .topic + .source { margin-top: 12px; }
`;
