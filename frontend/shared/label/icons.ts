import { svg, html } from 'lit';

const icon = (shape: unknown) => html`<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5"
  stroke-linecap="round" aria-hidden="true">${shape}</svg>`;

export const cross = icon(svg`<path d="M4.5 4.5l7 7m0-7l-7 7"/>`);

export const grip = icon(svg`<g fill="currentColor" stroke="none"><circle cx="6" cy="4" r="1.2"/><circle cx="10" cy="4" r="1.2"/>
  <circle cx="6" cy="8" r="1.2"/><circle cx="10" cy="8" r="1.2"/><circle cx="6" cy="12" r="1.2"/><circle cx="10" cy="12" r="1.2"/></g>`);
