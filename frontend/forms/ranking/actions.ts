/** What a person does on a dimension; the form carries it out. */
export type RankAction =
  | { kind: 'focus'; response: string }
  | { kind: 'next'; response: string }
  | { kind: 'none'; response: string }
  | { kind: 'move'; response: string; by: -1 | 1 }
  | { kind: 'grab'; response: string; event: PointerEvent }
  | { kind: 'rate'; response: string; rating: number | null }
  | { kind: 'classify'; response: string; chosen: readonly string[] }
  | { kind: 'bad'; on: boolean }
  | { kind: 'shown' };

/** What a card sends for each {@link RankAction}. */
export class RankActionEvent extends CustomEvent<RankAction> {
  constructor(action: RankAction) {
    super('rank-action', { detail: action });
  }
}
