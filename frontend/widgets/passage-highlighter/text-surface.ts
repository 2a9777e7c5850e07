import type { Stretch } from '../../shared/text';
import { caretPlace, pieces, type Paragraph } from './paragraphs';

/** A selection in UTF-16 indexes of the passage, with the end that moves. */
export interface Caret extends Stretch {
  readonly focus: 'start' | 'end';
}

/** Translates between places in the passage and places in the paragraphs' text nodes. */
export class TextSurface {
  constructor(
    private readonly container: HTMLElement,
    private readonly root: ShadowRoot,
    private readonly paragraphs: readonly Paragraph[],
  ) {}

  /** One range for each paragraph that a stretch touches. */
  rangesOf(stretch: Stretch): Range[] {
    return pieces(this.paragraphs, stretch).map(({ nth, start, end }) => {
      const range = document.createRange();
      const text = this.textOf(nth);
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    });
  }

  /** What the browser has selected here; null when the selection lies elsewhere. */
  selection(): Caret | null {
    const selection = document.getSelection();
    const range = selection && composedRange(selection, this.root);
    if (!range) return null;
    const inside = this.holds(range.startContainer) || this.holds(range.endContainer);
    if (!inside) return null;
    const start = this.indexOf(range.startContainer, range.startOffset);
    const end = this.indexOf(range.endContainer, range.endOffset);
    return { start: Math.min(start, end), end: Math.max(start, end), focus: selection.direction === 'backward' ? 'start' : 'end' };
  }

  /** Makes the browser select a stretch, or stand at its end where it is empty. */
  select({ start, end, focus }: Caret): void {
    const from = this.pointAt(focus === 'end' ? start : end);
    const to = this.pointAt(focus === 'end' ? end : start);
    if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  /** The index of the passage under a point of the window. */
  indexAt(x: number, y: number): number | null {
    const place = caretFromPoint(x, y, this.root);
    return place && this.holds(place.node) ? this.indexOf(place.node, place.offset) : null;
  }

  /** The index of the passage for a place in the document; before or behind the passage, its nearest end. */
  indexOf(node: Node, offset: number): number {
    const paragraph = this.elements.findIndex((element) => element.contains(node));
    if (paragraph >= 0) {
      const { start, text } = this.paragraphs[paragraph]!;
      return start + (node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? text.length : 0);
    }
    if (node === this.container) {
      return this.paragraphs[offset]?.start ?? this.length;
    }
    return isBefore(node, offset, this.container) ? 0 : this.length;
  }

  get length(): number {
    const last = this.paragraphs[this.paragraphs.length - 1];
    return last ? last.start + last.text.length : 0;
  }

  private pointAt(index: number): { node: Node; offset: number } | null {
    const place = caretPlace(this.paragraphs, index);
    return place && { node: this.textOf(place.nth), offset: place.offset };
  }

  private get elements(): Element[] {
    return [...this.container.children];
  }

  private textOf(nth: number): Text {
    return this.container.children[nth]!.firstChild as Text;
  }

  private holds(node: Node): boolean {
    return this.container.contains(node);
  }
}

function composedRange(selection: Selection, root: ShadowRoot): AbstractRange | null {
  if (selection.rangeCount === 0) return null;
  if ('getComposedRanges' in selection) return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
  const inRoot = (root as unknown as DocumentOrShadowRoot & { getSelection?: () => Selection | null }).getSelection?.();
  return (inRoot ?? (selection as Selection)).getRangeAt(0);
}

function isBefore(node: Node, offset: number, container: HTMLElement): boolean {
  let place: Node = container;
  while (place.getRootNode() !== node.getRootNode()) {
    const root = place.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    place = root.host;
  }
  const range = document.createRange();
  range.selectNode(place);
  return range.comparePoint(node, offset) <= 0 && !(range.startContainer === node && offset > range.startOffset);
}

function caretFromPoint(x: number, y: number, root: ShadowRoot): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const place = document.caretPositionFromPoint(x, y, { shadowRoots: [root] });
    return place && { node: place.offsetNode, offset: place.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
