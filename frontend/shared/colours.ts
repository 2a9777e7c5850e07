/** The colour, number and line style by which one part of a result is told from the others. */
export interface PartColour {
  readonly number: number;
  /** 1..8, the index of the token `--p1`..`--p8`. */
  readonly index: number;
  /** CSS value of the colour. */
  readonly value: string;
  /** True when the eight colours are in their second turn. */
  readonly dashed: boolean;
}

export const COLOURS = 8;

/** Gives the colour of the part with this number, counted from 1. */
export function partColour(number: number): PartColour {
  const turn = Math.floor((number - 1) / COLOURS);
  const index = ((number - 1) % COLOURS) + 1;
  return { number, index, value: `var(--p${index})`, dashed: turn % 2 === 1 };
}
