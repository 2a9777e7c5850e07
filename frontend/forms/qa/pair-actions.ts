import type { SpanAction } from '../../shared/label/span-chips';
import type { TextField } from './types';

/** What a person does in a card; the form carries it out. */
export type PairAction =
  | { kind: 'edit'; field: TextField; value: string }
  | { kind: 'type'; type: string }
  | { kind: 'whole'; whole: boolean }
  | SpanAction
  | { kind: 'remove' }
  | { kind: 'hover'; on: boolean }
  | { kind: 'grab'; event: PointerEvent };

/** What a card sends for each {@link PairAction}. */
export class PairActionEvent extends CustomEvent<PairAction> {
  constructor(action: PairAction) {
    super('pair-action', { detail: action });
  }
}
