import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Stretch } from '../../shared/text';
import type { EdgeDrag } from './edge-drag';
import type { Edge } from './geometry';
import type { Heat } from './lanes';
import type { Layer } from './layers';

const LANE = 3;
const LANES = 4;
const NUMBER = 10;
const ABOVE = 8;

/** An edge of a mark that can be dragged. */
export interface Handle {
  readonly layer: Layer;
  readonly side: 'start' | 'end';
  readonly stretch: Stretch;
}

/** The underlines and the number of a mark, or the outline of one that was there before. */
export function renderMark(layer: Layer, hot: boolean, open: () => void): TemplateResult {
  const { mark: { colour, ghost, id }, boxes, lane, end } = layer;
  const low = (lane % LANES) * LANE - 2;
  const lines = boxes.map((box) => html`<span data-mark=${id}
    class=${classMap(ghost ? { ghost: true } : { line: true, dashed: colour.dashed, hot })}
    style=${styleMap({
      '--c': colour.value, left: `${box.left}px`, width: `${box.width}px`,
      top: `${box.top + (ghost ? 0 : box.height + low)}px`, height: ghost ? `${box.height}px` : '0',
    })}></span>`);
  const number = ghost || !end ? '' : html`<span class=${classMap({ number: true, hot })} aria-hidden="true" @click=${open}
    style=${styleMap({ '--c': colour.value, ...placeOfNumber(layer, end) })}>${colour.number}</span>`;
  return html`${lines}${number}`;
}

/** In the space above the line, over the edge, so that it never touches a letter. */
function placeOfNumber({ crowd }: Layer, end: Edge): Record<string, string> {
  const aside = NUMBER * crowd;
  return { left: `${end.x - NUMBER / 2 + (end.leftward ? -aside : aside)}px`, top: `${end.top - ABOVE}px` };
}

/** A handle: a stem on the edge with a ball, above at the start and below at the end. */
export function renderEdge({ layer, side, stretch }: Handle, drag: EdgeDrag): TemplateResult {
  const edge = layer[side];
  if (!edge) return html``;
  const ball = side === 'start' ? edge.top - 4 : edge.top + edge.height + 4;
  const take = (event: PointerEvent) => {
    const handle = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const toMiddle = edge.top + edge.height / 2 - ball;
    const aside = { x: event.clientX - handle.left - handle.width / 2, y: event.clientY - handle.top - handle.height / 2 - toMiddle };
    drag.take(event, layer.mark.id, stretch, side, aside);
  };
  return html`
    <span class="stem" style=${styleMap({ '--c': layer.mark.colour.value, left: `${edge.x}px`, top: `${edge.top}px`, height: `${edge.height}px` })}></span>
    <span class="handle" data-side=${side} style=${styleMap({ '--c': layer.mark.colour.value, left: `${edge.x}px`, top: `${ball}px` })}
      @pointerdown=${take} @pointermove=${drag.onMove} @pointerup=${drag.onDrop} @pointercancel=${drag.cancel}></span>`;
}

/** The faint strip beside the passage: what marks touch, the stronger the more of them. */
export function renderCoverage(heat: readonly Heat[], hint: string): TemplateResult {
  return html`<div class="strip" title=${hint}>${heat.map(({ top, bottom, count }) => html`<i
    style=${styleMap({ top: `${top}px`, height: `${bottom - top}px`, opacity: `${Math.min(1, 0.35 + count * 0.2)}` })}></i>`)}</div>`;
}
