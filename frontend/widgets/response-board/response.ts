import { partColour, type PartColour } from '../../shared/colours';

/** One turn of a conversation. */
export interface Turn {
  readonly role: string;
  readonly content: string;
}

/** What was answered: a text in Markdown, turns of a conversation, or an image or video by its SHA-256. */
export interface Response {
  readonly id: string;
  readonly text?: string | null;
  readonly turns?: readonly Turn[] | null;
  readonly media?: string | null;
  readonly mediaType?: 'image' | 'video' | null;
}

/** Responses to a single request, or to a conversation; neither where they are whole conversations themselves. */
export interface Asked {
  readonly prompt?: string | null;
  readonly turns?: readonly Turn[] | null;
  readonly responses: readonly Response[];
}

/** The letter by which people know a response, from its place: A, B, C ... */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

export function colourOf(place: number): PartColour {
  return partColour(place + 1);
}

/** All that is written in a response, for comparing and counting. */
export function textOf({ text, turns }: Response): string {
  return text ?? (turns ?? []).map((turn) => turn.content).join('\n\n');
}

/** Whether all are conversations, which can be laid turn beside turn. */
export function areConversations(responses: readonly Response[]): boolean {
  return responses.length > 0 && responses.every(({ turns }) => (turns ?? []).length > 0);
}
