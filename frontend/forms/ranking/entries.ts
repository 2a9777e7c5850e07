import type { PartColour } from '../../shared/colours';
import { t } from '../../shared/i18n';
import { excerpt } from '../../shared/text';
import { colourOf, letterOf, textOf, type Response } from '../../widgets/response-board/response';

/** A response as it stands in lists: its letter and how it begins. */
export interface Entry {
  readonly id: string;
  readonly letter: string;
  readonly colour: PartColour;
  readonly begins: string;
}

const READ = 240;
const SHOWN = 60;

/** The responses in the order shown; of long texts only the beginning is looked at. */
export function entriesOf(responses: readonly Response[]): Entry[] {
  return responses.map((response, place) => ({
    id: response.id, letter: letterOf(place), colour: colourOf(place),
    begins: excerpt(textOf(response).slice(0, READ).replace(/-{3,}|[#*_`>|]+/g, ' '), SHOWN) || t(response.mediaType === 'video' ? 'ranking.video' : 'ranking.picture'),
  }));
}
