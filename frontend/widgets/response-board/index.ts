import { Comparison } from './comparison';
import { PromptView } from './prompt-view';
import { ResponseBoard } from './response-board';
import { ResponseCard } from './response-card';

export { letterStyles } from './card-styles';
export { PromptView } from './prompt-view';
export { colourOf, letterOf, textOf, type Asked, type Response, type Turn } from './response';
export { ResponseBoard } from './response-board';

if (!customElements.get('gw-response')) customElements.define('gw-response', ResponseCard);
if (!customElements.get('gw-comparison')) customElements.define('gw-comparison', Comparison);
if (!customElements.get('gw-response-board')) customElements.define('gw-response-board', ResponseBoard);
if (!customElements.get('gw-prompt')) customElements.define('gw-prompt', PromptView);

declare global {
  interface HTMLElementTagNameMap {
    'gw-response': ResponseCard;
    'gw-comparison': Comparison;
    'gw-response-board': ResponseBoard;
    'gw-prompt': PromptView;
  }
}
