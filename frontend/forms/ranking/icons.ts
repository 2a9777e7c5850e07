import { html, svg } from 'lit';

const icon = (shape: unknown) => html`<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5"
  stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shape}</svg>`;

export const ICONS = {
  up: icon(svg`<path d="M8 13V3.5M4 7l4-4 4 4"/>`),
  down: icon(svg`<path d="M8 3v9.5M4 9l4 4 4-4"/>`),
  add: icon(svg`<path d="M8 3.5v9M3.5 8h9"/>`),
  none: icon(svg`<path d="M4.5 4.5l7 7m0-7l-7 7"/>`),
};
