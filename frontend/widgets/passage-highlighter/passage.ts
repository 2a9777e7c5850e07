import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { CodePoints, trimStretch, type Stretch } from '../../shared/text';
import { EdgeDrag, type Dragged } from './edge-drag';
import { Fills, type Fill } from './fills';
import { edgeOf, type Edge, type Origin } from './geometry';
import { coverageOf, marksAt, measure, type Layer } from './layers';
import type { Mark, PassageEvents } from './mark';
import { splitParagraphs, type Paragraph } from './paragraphs';
import { renderCoverage, renderEdge, renderMark, type Handle } from './overlay';
import { passageStyles } from './styles';
import { moveOf, type Move } from './text-keys';
import { TextSurface, type Caret } from './text-surface';

/** The height of what floats at a selection, with its distance. */
const BUBBLE = 60;

/**
 * A text in any script in which stretches are selected and marked, by pointer or keys, without its text nodes ever
 * changing. The owner sets `text`, `marks` and `pending` (all offsets in code points) and hears {@link PassageEvents};
 * what is slotted as `pending` floats below the selection.
 */
export class PassageElement extends LitElement {
  static override styles = passageStyles;

  @property({ attribute: false }) text = '';
  @property({ attribute: false }) marks: readonly Mark[] = [];
  @property({ attribute: false }) pending: Stretch | null = null;
  /** The group to light up. */
  @property({ attribute: false }) hot: string | null = null;
  /** The group in hand, whose movable marks have handles. */
  @property({ attribute: false }) active: string | null = null;
  /** Whether something can be selected for linking. */
  @property({ type: Boolean }) selectable = false;
  /** Whether to show the strip that says what marks touch. */
  @property({ type: Boolean }) coverage = false;
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) hint = '';
  @property({ attribute: false }) coverageHint = '';

  @state() private layers: readonly Layer[] = [];
  @state() private pendingEnd: Edge | null = null;
  @state() private caret: Edge | null = null;
  @state() private dragged: Dragged | null = null;
  @state() private selecting = false;

  @query('.text') private container!: HTMLElement;

  private points = new CodePoints('');
  private paragraphs: readonly Paragraph[] = [];
  private surface!: TextSurface;
  private readonly fills = new Fills();
  private readonly drag = new EdgeDrag(
    () => this.text,
    (x, y) => this.surface.indexAt(x, y),
    (now) => { this.dragged = now; this.toggleAttribute('dragging', now !== null); },
    (final) => this.drop(final),
  );
  private readonly resized = new ResizeObserver(() => this.layOut());
  private frame = 0;
  private noRoomBelow = false;
  private byKeys = false;
  private lastCaret = 0;
  private beside: Caret | null = null;
  private hovered: string | null = null;

  /** Scrolls a mark into view unless it is there. */
  reveal(id: string): void {
    this.layOut();
    const ranges = this.layers.find(({ mark }) => mark.id === id)?.ranges;
    const rect = ranges?.[0]?.getBoundingClientRect();
    const view = this.closestScroller()?.getBoundingClientRect();
    if (!rect || !view || (rect.top >= view.top && rect.bottom <= view.bottom)) return;
    const smooth = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.closestScroller()?.scrollBy({ top: rect.top - view.top - view.height / 3, behavior: smooth ? 'smooth' : 'auto' });
  }

  /** Puts the caret into the text, at the place where it last was. */
  override focus(): void {
    this.container.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.onSelection);
    void document.fonts?.ready.then(() => this.layOut());
  }

  override disconnectedCallback(): void {
    document.removeEventListener('selectionchange', this.onSelection);
    this.resized.disconnect();
    this.fills.clear();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) {
      this.points = new CodePoints(this.text);
      this.paragraphs = splitParagraphs(this.text);
      this.lastCaret = 0;
    }
  }

  protected override firstUpdated(): void {
    this.resized.observe(this.container);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('text')) this.surface = new TextSurface(this.container, this.renderRoot as ShadowRoot, this.paragraphs);
    if (changed.has('pending') && this.pending === null) this.collapse();
    if (['text', 'marks', 'pending', 'dragged'].some((name) => changed.has(name))) {
      this.schedule();
    } else if (changed.has('hot') || changed.has('active')) {
      this.paint();
    }
  }

  protected override render(): TemplateResult {
    return html`
      <div class="text" role="application" tabindex="0" aria-label=${this.label} aria-description=${this.hint}
        @keydown=${this.onKey} @focus=${this.onFocus} @blur=${this.onBlur}
        @pointerdown=${this.onPress} @click=${this.onClick} @pointermove=${this.onHover} @pointerleave=${() => this.hover(null)}
      >${this.paragraphs.map((paragraph) => html`<p dir="auto" .textContent=${paragraph.text}></p>`)}</div>
      <div class="over">
        ${this.coverage ? renderCoverage(coverageOf(this.layers), this.coverageHint) : nothing}
        ${this.layers.filter((layer) => !layer.mark.ghost || this.isLit(layer.mark))
          .map((layer) => renderMark(layer, layer.mark.group === this.hot, () => this.open(layer.mark)))}
        ${this.handles().map((handle) => renderEdge(handle, this.drag))}
        ${this.caret ? html`<span class="caret" style=${styleMap(below(this.caret, 0, this.caret.height))}></span>` : nothing}
        ${this.renderBubble()}
      </div>`;
  }

  private isLit({ group }: Mark): boolean {
    return group === this.hot || group === this.active;
  }

  private renderBubble(): unknown {
    const end = this.pending && !this.selecting ? this.pendingEnd : null;
    const top = end ? (this.noRoomBelow ? end.top - BUBBLE : end.top + end.height + 10) : 0;
    const style = end ? { left: `clamp(0px, ${end.x - 60}px, 100% - 300px)`, top: `${top}px` } : { display: 'none' };
    return html`<div class="bubble" style=${styleMap(style)}><slot name="pending"></slot></div>`;
  }

  private handles(): Handle[] {
    return this.layers
      .filter(({ mark }) => mark.movable && mark.group === this.active)
      .flatMap((layer) => (['start', 'end'] as const).map((side) => ({ layer, side, stretch: this.placed(layer.mark).stretch })));
  }

  private placed(mark: Mark): { mark: Mark; stretch: Stretch } {
    const own = this.dragged?.id === mark.id ? this.dragged : null;
    return { mark, stretch: own ?? this.toUtf16(mark) };
  }

  private toUtf16({ start, end }: Stretch): Stretch {
    return { start: this.points.toUtf16(start), end: this.points.toUtf16(end) };
  }

  private schedule(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.layOut());
  }

  private layOut(): void {
    if (!this.isConnected || !this.surface) return;
    const origin = this.origin();
    const rangesOf = (stretch: Stretch) => this.surface.rangesOf(stretch);
    this.layers = measure(this.marks.map((mark) => this.placed(mark)), rangesOf, origin);
    const last = this.pending && rangesOf(this.toUtf16(this.pending)).at(-1);
    this.pendingEnd = last ? edgeOf(last, 'end', origin) : null;
    const view = this.closestScroller()?.getBoundingClientRect();
    this.noRoomBelow = Boolean(view && this.pendingEnd && origin.top + this.pendingEnd.top + this.pendingEnd.height + BUBBLE > view.bottom);
    this.paint();
  }

  private origin(): Origin {
    const { left, top, width } = this.container.getBoundingClientRect();
    const scale = width / this.container.offsetWidth;
    return { left, top, scale: Math.abs(scale - 1) > 0.01 ? scale : 1 };
  }

  private paint(): void {
    const marks = this.layers.filter(({ mark }) => !mark.ghost).map(({ mark, ranges }): [Fill, readonly Range[]] => [
      this.isLit(mark) ? `${mark.colour.index}-hot` : `${mark.colour.index}`, ranges]);
    const pending: [Fill, Range[]][] = this.pending ? [['pending', this.surface.rangesOf(this.toUtf16(this.pending))]] : [];
    this.fills.paint([...marks, ...pending]);
  }

  private readonly onSelection = (): void => {
    const selected = this.surface && !this.beside ? this.surface.selection() : null;
    if (!selected) return;
    this.lastCaret = selected.focus === 'start' ? selected.start : selected.end;
    const stretch = selected.start < selected.end ? trimStretch(this.text, selected) : null;
    this.caret = this.byKeys ? this.caretEdge() : null;
    if (stretch) this.choose(stretch);
    else if (this.byKeys) this.choose(null);
    if (this.byKeys) this.hover(this.markAt(this.lastCaret)?.group ?? null);
  };

  private caretEdge(): Edge | null {
    const at = this.lastCaret;
    const before = this.surface.rangesOf({ start: at - 1, end: at })[0];
    const behind = this.surface.rangesOf({ start: at, end: at + 1 })[0];
    const origin = this.origin();
    if (behind) return edgeOf(behind, 'start', origin);
    return before ? edgeOf(before, 'end', origin) : null;
  }

  private choose(stretch: Stretch | null): void {
    if (!this.selectable) return;
    const chosen = stretch && this.toCodePoints(stretch);
    if (chosen?.start === this.pending?.start && chosen?.end === this.pending?.end) return;
    this.tell('passage-select', chosen && { ...chosen, text: this.points.slice(chosen.start, chosen.end) });
  }

  private toCodePoints({ start, end }: Stretch): Stretch {
    return { start: this.points.fromUtf16(start), end: this.points.fromUtf16(end) };
  }

  private readonly onFocus = (): void => {
    if (!this.container.matches(':focus-visible') || this.surface.selection()) return;
    const at = this.pending ? this.toUtf16(this.pending).end : this.lastCaret;
    this.byKeys = this.pending === null;
    this.surface.select({ start: at, end: at, focus: 'end' });
  };

  private readonly onBlur = (): void => {
    this.caret = null;
    if (this.byKeys) this.hover(null);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const move = moveOf(event);
    if (move) this.moveBy(move);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) this.selectAll();
    else if (event.key === 'Enter' && this.pending && !event.ctrlKey && !event.metaKey) this.tell('passage-link', null);
    else if (event.key === 'Escape' && (this.pending || this.dragged)) this.giveUp();
    else if (event.key === 'Delete' && this.removable()) this.tell('passage-remove', this.removable()!);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private moveBy({ alter, direction, by }: Move): void {
    this.byKeys = true;
    const before = this.surface.selection() ?? { start: this.lastCaret, end: this.lastCaret, focus: 'end' as const };
    if (by === 'passage') {
      const to = direction === 'backward' ? 0 : this.text.length;
      const anchor = alter === 'move' ? to : before.focus === 'end' ? before.start : before.end;
      this.surface.select({ start: Math.min(anchor, to), end: Math.max(anchor, to), focus: to < anchor ? 'start' : 'end' });
    } else {
      const selection = document.getSelection();
      selection?.modify(alter, direction, by);
      if (!this.surface.selection()) this.surface.select(before);
    }
    this.onSelection();
    this.showCaret();
  }

  private selectAll(): void {
    this.surface.select({ start: 0, end: this.text.length, focus: 'end' });
    this.onSelection();
  }

  private showCaret(): void {
    const at = this.surface.selection();
    const index = at?.focus === 'start' ? at.start : at?.end ?? 0;
    const range = this.surface.rangesOf({ start: Math.max(0, index - 1), end: index + 1 })[0];
    const [rect, view] = [range?.getBoundingClientRect(), this.closestScroller()];
    const frame = view?.getBoundingClientRect();
    if (!rect || !view || !frame) return;
    const margin = 60;
    if (rect.top < frame.top + margin) view.scrollBy({ top: rect.top - frame.top - margin });
    else if (rect.bottom > frame.bottom - margin) view.scrollBy({ top: rect.bottom - frame.bottom + margin });
  }

  private giveUp(): void {
    this.drag.cancel();
    this.tell('passage-select', null);
  }

  /** Leaves the caret where the selection was, once that is linked or given up. */
  private collapse(): void {
    const selected = this.selecting ? null : this.surface.selection();
    if (selected && selected.start < selected.end) this.surface.select({ start: this.lastCaret, end: this.lastCaret, focus: 'end' });
  }

  private markAt(index: number, group: string | null = null): Mark | undefined {
    const at = this.points.fromUtf16(index);
    return this.marks.find((mark) => !mark.ghost && (group === null || mark.group === group) && mark.start <= at && at <= mark.end);
  }

  private removable(): { id: string; group: string } | null {
    const mark = this.active === null ? undefined : this.markAt(this.lastCaret, this.active);
    return mark?.movable ? { id: mark.id, group: mark.group } : null;
  }

  private readonly onPress = (): void => {
    this.byKeys = false;
    this.selecting = true;
    window.addEventListener('mousemove', this.onSelectBeside, true);
    window.addEventListener('pointerup', this.onRelease, { once: true });
  };

  /** Beside the passage the browser selects everything to its end; this follows the line the pointer is on instead. */
  private readonly onSelectBeside = (event: MouseEvent): void => {
    const view = this.closestScroller();
    const selected = this.beside ?? this.surface.selection();
    if (!view || !selected) return;
    const outside = !event.composedPath().includes(view);
    this.toggleAttribute('beside', outside);
    if (!outside) {
      this.beside = null;
      return;
    }
    event.preventDefault();
    const [text, frame] = [this.container.getBoundingClientRect(), view.getBoundingClientRect()];
    const x = Math.max(text.left + 1, Math.min(event.clientX, text.right - 1));
    const to = this.surface.indexAt(x, Math.max(frame.top + 1, Math.min(event.clientY, frame.bottom - 1)));
    if (to === null) return;
    const anchor = selected.focus === 'end' ? selected.start : selected.end;
    this.beside = { start: Math.min(anchor, to), end: Math.max(anchor, to), focus: to < anchor ? 'start' : 'end' };
    this.choose(trimStretch(this.text, this.beside));
  };

  private readonly onRelease = (): void => {
    this.selecting = false;
    window.removeEventListener('mousemove', this.onSelectBeside, true);
    if (this.beside) this.surface.select(this.beside);
    this.beside = null;
    this.removeAttribute('beside');
  };

  private readonly onClick = (event: MouseEvent): void => {
    const selected = this.surface.selection();
    if (selected && selected.start < selected.end) return;
    const { left, top } = this.container.getBoundingClientRect();
    const under = marksAt(this.layers, event.clientX - left, event.clientY - top);
    const next = under[(under.findIndex((mark) => mark.group === this.active) + 1) % Math.max(1, under.length)];
    if (next) this.open(next);
    else this.choose(null);
  };

  private readonly onHover = (event: PointerEvent): void => {
    if (event.buttons > 0 || this.dragged) return;
    const { left, top } = this.container.getBoundingClientRect();
    this.hover(marksAt(this.layers, event.clientX - left, event.clientY - top)[0]?.group ?? null);
  };

  private hover(group: string | null): void {
    if (group === this.hovered) return;
    this.hovered = group;
    this.tell('passage-hover', { group });
  }

  private open(mark: Mark): void {
    this.tell('passage-open', { id: mark.id, group: mark.group });
  }

  private drop(final: Dragged): void {
    const place = this.toCodePoints(final);
    this.tell('passage-resize', { id: final.id, ...place, text: this.points.slice(place.start, place.end) });
  }

  private closestScroller(): Element | null {
    const above = (node: Node): Element | null => {
      const parent = node instanceof ShadowRoot ? node.host : node.parentNode;
      if (!parent) return document.scrollingElement;
      return parent instanceof Element && /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : above(parent);
    };
    return above(this);
  }

  private tell<K extends keyof PassageEvents>(name: K, detail: PassageEvents[K]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function below(edge: Edge, from: number, height: number): Record<string, string> {
  return { left: `${edge.x}px`, top: `${edge.top + from}px`, height: `${height}px` };
}
