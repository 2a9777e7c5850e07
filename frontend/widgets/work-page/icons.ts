import { svg } from 'lit';

const icon = (path: string) => svg`<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor"
  stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path}></path></svg>`;

/** The few pictures on the work page's buttons. */
export const ICONS = {
  search: icon('M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M10.5 10.5 14 14'),
  widen: icon('M6 3H3v10h3M10 3h3v10h-3M5 8h6M9 6l2 2-2 2'),
  narrow: icon('M3 3v10M13 5 9 8l4 3'),
  collapse: icon('M9.5 3.5 5 8l4.5 4.5'),
  expand: icon('M6.5 3.5 11 8l-4.5 4.5'),
  redo: icon('M10.5 2.5 14 6l-3.5 3.5M14 6H6a3.75 3.75 0 0 0 0 7.5h2.5'),
  text: icon('M1.5 12.5 5 3.5l3.5 9M2.7 9.5h4.6M9.5 12.5l2.5-6 2.5 6M10.3 10.5h3.4'),
} as const;
