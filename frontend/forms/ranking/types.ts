import type { Asked } from '../../widgets/response-board/response';

/** Whole numbers from the worst to the best. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** Something on which responses are ranked, rated or classified. */
export interface Dimension {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  readonly best?: string | null;
  readonly worst?: string | null;
  readonly rank: boolean;
  readonly ties: boolean;
  /** Whether responses may stay without a rank. */
  readonly partial: boolean;
  readonly scale?: Scale | null;
  readonly classes?: readonly string[] | null;
  readonly relatedTo?: readonly string[] | null;
}

/** The requirements of the brief. */
export interface RankingSettings {
  readonly dimensions: readonly Dimension[];
  readonly reason: 'required' | 'optional' | 'none';
  readonly allBad: boolean;
}

/** A rank by response id, 1 the best; equal ones are ties, who is missing is not ranked. */
export type Ranks = Readonly<Record<string, number>>;

/** What a person says of the responses on one dimension. */
export interface Judgement {
  readonly ranks: Ranks;
  readonly allBad: boolean;
  readonly ratings: Readonly<Record<string, number>>;
  readonly classes: Readonly<Record<string, readonly string[]>>;
}

/** What a person makes of one item. */
export interface RankingResult {
  readonly dimensions: Readonly<Record<string, Judgement>>;
  readonly reason?: string | null;
  /** The order in which the responses were seen; the server writes it. */
  readonly shown?: readonly string[] | null;
}

/** One item. */
export interface RankingContent extends Asked {
  readonly language?: string | null;
}
