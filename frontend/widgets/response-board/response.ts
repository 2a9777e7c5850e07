import { partColour, type PartColour } from '../../shared/colours';

/** One turn of a conversation. */
export interface Turn {
  readonly role: string;
  readonly content: string;
}

/** What was answered: a text in Markdown, a conversation, or an image or video by its SHA-256. */
export interface Response {
  readonly id: string;
  readonly text?: string | readonly Turn[] | null;
  readonly media?: string | null;
}

/** The letter by which people know a response, from its place: A, B, C ... */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

export function colourOf(place: number): PartColour {
  return partColour(place + 1);
}

/** The turns of a response; none where it is a single text or a picture. */
export function turnsOf({ text }: Response): readonly Turn[] {
  return typeof text === 'string' ? [] : text ?? [];
}

/** All that is written in a response, for comparing and counting. */
export function textOf(response: Response): string {
  return typeof response.text === 'string' ? response.text : turnsOf(response).map((turn) => turn.content).join('\n\n');
}

/** Whether all are conversations, which can be laid turn beside turn. */
export function areConversations(responses: readonly Response[]): boolean {
  return responses.length > 0 && responses.every((response) => turnsOf(response).length > 0);
}
