import { words } from './text';

const LEAST = 3;
const EMPTY = new Set(('a b c d e f g h i j it its this that these those the one ones first second third last is are was be and or not but than '
  + 'more most much very so too really just better best good great fine nice ok okay bad worse worst like liked prefer preferred think because '
  + 'answer answers response responses text both all same equal none my me you choice').split(' '));

/** Whether a reason says something: at least three different words, not all of them empty ones. The server judges the same. */
export function saysSomething(reason: string): boolean {
  const said = new Set(words(reason.toLowerCase()));
  return said.size >= LEAST && [...said].some((word) => !EMPTY.has(word));
}
