import type { SpanAction } from '../../shared/label/span-chips';

/** What a person does in a card; the form carries it out. */
export type SetAction =
  | { kind: 'choose'; labels: readonly string[] }
  | { kind: 'reason'; value: string }
  | { kind: 'history'; step: 'undo' | 'redo' }
  | { kind: 'forget' }
  | { kind: 'hover'; on: boolean }
  | SpanAction;

/** What a card sends for each {@link SetAction}. */
export class SetActionEvent extends CustomEvent<SetAction> {
  constructor(action: SetAction) {
    super('set-action', { detail: action });
  }
}
