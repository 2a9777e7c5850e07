const GAP = 12;
/** From how many characters on a response is long, and how wide its lines must be at least. */
const LONG = 900;
const NARROWEST = { short: 216, long: 288 };

/** How many responses stand side by side: as many as there is room for, spread evenly over the rows. */
export function columnsFor(count: number, width: number, longest = 0): number {
  const narrowest = NARROWEST[longest > LONG ? 'long' : 'short'];
  const room = Math.max(1, Math.floor((width + GAP) / (narrowest + GAP)));
  const rows = Math.max(1, Math.ceil(count / room));
  return Math.max(1, Math.ceil(count / rows));
}

const LEAST = 280;

/** The most that a row may be high, so that one row fills the place and of several more than one is seen. */
export function rowHeight(rows: number, place: number): number {
  return Math.round(Math.max(LEAST, rows > 1 ? Math.max(place * 0.62, place - 200) - GAP : place));
}
