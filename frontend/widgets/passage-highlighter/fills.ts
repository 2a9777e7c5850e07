const PREFIX = 'gw-passage';

/** The kinds of fill that the style sheet knows: a colour, the same lit up, and what is selected. */
export type Fill = `${number}` | `${number}-hot` | 'pending';

/** Paints ranges with CSS Custom Highlights, which leave the text nodes as they are; one per passage on the page. */
export class Fills {
  #painted: [Highlight, Range][] = [];

  /** Takes away what was painted before and paints these. */
  paint(fills: readonly [Fill, readonly Range[]][]): void {
    this.clear();
    for (const [fill, ranges] of fills) {
      const highlight = registered(fill);
      for (const range of ranges) {
        highlight?.add(range);
        if (highlight) this.#painted.push([highlight, range]);
      }
    }
  }

  clear(): void {
    for (const [highlight, range] of this.#painted) highlight.delete(range);
    this.#painted = [];
  }
}

function registered(fill: Fill): Highlight | null {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return null;
  const name = `${PREFIX}-${fill}`;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = fill === 'pending' ? 2 : fill.endsWith('hot') ? 1 : 0;
  CSS.highlights.set(name, highlight);
  return highlight;
}
