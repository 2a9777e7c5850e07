import { ChoiceChips } from './choice-chips';
import { RatingScale } from './rating-scale';
import { ReasonField } from './reason-field';

export { chosenAfter, compareChoices, type Choice } from './choice';
export { ChoiceChips } from './choice-chips';
export { RatingScale } from './rating-scale';
export { ReasonField } from './reason-field';

if (!customElements.get('gw-choice-chips')) customElements.define('gw-choice-chips', ChoiceChips);
if (!customElements.get('gw-rating-scale')) customElements.define('gw-rating-scale', RatingScale);
if (!customElements.get('gw-reason-field')) customElements.define('gw-reason-field', ReasonField);

declare global {
  interface HTMLElementTagNameMap {
    'gw-choice-chips': ChoiceChips;
    'gw-rating-scale': RatingScale;
    'gw-reason-field': ReasonField;
  }
}
