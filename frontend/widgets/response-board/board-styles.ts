import { css } from 'lit';
import { look } from '../../shared/styles';

export const boardStyles = [...look, css`
  :host { display: block; min-width: 0; }
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; min-height: 32px; margin-bottom: 8px; }
  .tools svg { display: block; }
  .together { display: flex; align-items: center; gap: 6px; min-height: 24px; margin-inline-start: 4px; font-size: 12px; color: var(--gw-muted); cursor: pointer; }
  .compare { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 4px; }
  .compare .btn { min-width: 28px; padding: 0 6px; }
  .grid { display: grid; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); gap: 12px; }
  /* Kept laid out, so that coming back costs nothing. */
  .grid[inert] { content-visibility: hidden; block-size: 0; overflow: hidden; }
  .grid:has([full]) { grid-template-columns: minmax(0, 1fr); }
`];
