import { html, svg } from 'lit';

const icon = (shape: unknown) => html`<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5"
  stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shape}</svg>`;

export const ICONS = {
  fold: icon(svg`<path d="M4 10l4-4 4 4"/>`),
  unfold: icon(svg`<path d="M4 6l4 4 4-4"/>`),
  widen: icon(svg`<path d="M9.5 3H13v3.5M13 3L9 7M6.5 13H3V9.5M3 13l4-4"/>`),
  narrow: icon(svg`<path d="M13.5 6H10V2.5M10 6l4-4M2.5 10H6v3.5M6 10l-4 4"/>`),
  side: icon(svg`<rect x="2" y="3" width="5" height="10" rx="1"/><rect x="9" y="3" width="5" height="10" rx="1"/>`),
  stacked: icon(svg`<rect x="2" y="2.5" width="12" height="4.5" rx="1"/><rect x="2" y="9" width="12" height="4.5" rx="1"/>`),
  swap: icon(svg`<path d="M3 5.5h9M9.5 3L12 5.5 9.5 8M13 10.5H4M6.5 8L4 10.5 6.5 13"/>`),
};
