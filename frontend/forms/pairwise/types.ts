import type { Response, Turn } from '../../widgets/response-board';

/** One question that is asked about the two responses. */
export interface Dimension {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  /** How many points from one side to the other, the middle one included: 3, 5 or 7. */
  readonly scale: number;
  readonly ties: boolean;
}

export interface PairwiseSettings {
  readonly dimensions: readonly Dimension[];
  readonly bothBad: boolean;
  readonly reason: 'required' | 'optional' | 'none';
}

export interface PairwiseContent {
  readonly prompt?: string | null;
  readonly turns?: readonly Turn[] | null;
  readonly responses: readonly Response[];
  readonly language?: string | null;
}

/** The id of the better response, or {@link TIE} or {@link BOTH_BAD}; strength 0 for these, else 1 and more. */
export interface Choice {
  readonly choice: string;
  readonly strength: number;
}

export interface PairwiseResult {
  readonly dimensions: Readonly<Record<string, Choice>>;
  readonly reason?: string;
  /** The ids from left to right as they were shown; the server's to write. */
  readonly shown?: readonly string[];
}

export const TIE = 'tie';
export const BOTH_BAD = 'bothBad';
