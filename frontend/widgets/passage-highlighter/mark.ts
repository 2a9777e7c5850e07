import type { PartColour } from '../../shared/colours';
import type { Stretch } from '../../shared/text';

/** A stretch of the passage shown in the colour and with the number of a part, in code points. */
export interface Mark extends Stretch {
  readonly id: string;
  /** The part it belongs to; marks of one group light up together. */
  readonly group: string;
  readonly colour: PartColour;
  /** Shown as what was there in an earlier round: an outline without fill. */
  readonly ghost?: boolean;
  /** Whether its edges may be dragged while its group is in hand. */
  readonly movable?: boolean;
}

/** What is selected and not linked yet, in code points. */
export interface Selected extends Stretch {
  readonly text: string;
}

/** What the passage tells its owner, by event name. */
export interface PassageEvents {
  /** Something was selected, or the selection was given up. */
  'passage-select': Selected | null;
  /** Enter was pressed on a selection. */
  'passage-link': null;
  /** A mark was clicked. */
  'passage-open': { id: string; group: string };
  /** The pointer came upon a mark, or left it. */
  'passage-hover': { group: string | null };
  /** An edge of a mark was dragged. */
  'passage-resize': { id: string } & Selected;
  /** Delete was pressed while the caret stands in a mark. */
  'passage-remove': { id: string; group: string };
}
