import { breathe } from '../../shared/breathe';
import { hasMessage, t } from '../../shared/i18n';
import { written } from '../../shared/markdown';
import type { Turn } from './response';

/** A text, or the turns of a conversation, as safe elements. */
export function write(text: string | readonly Turn[]): DocumentFragment {
  if (typeof text === 'string') return written(text);
  const fragment = document.createDocumentFragment();
  fragment.append(...text.map(writeTurn));
  return fragment;
}

function writeTurn({ role, content }: Turn): HTMLElement {
  const turn = document.createElement('div');
  turn.className = 'turn';
  turn.dataset['role'] = role;
  const who = document.createElement('p');
  who.className = 'who';
  who.textContent = hasMessage(`form.turn.${role}`) ? t(`form.turn.${role}`) : role;
  turn.append(who, written(content));
  return turn;
}

let queue: Promise<unknown> = Promise.resolve();

/** Runs pieces of work one after the other, with room for input between any two. */
export function inTurn<T>(work: () => T): Promise<T> {
  const done = queue.then(breathe).then(work);
  queue = done.catch(() => undefined);
  return done;
}
