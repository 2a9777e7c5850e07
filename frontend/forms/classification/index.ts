import '../../widgets/answer-controls';
import '../../widgets/passage-highlighter';
import '../../widgets/response-board';
import { ClassificationForm } from './form';
import { SetCard } from './set-card';

export { ClassificationForm } from './form';

if (!customElements.get('gw-classification-set')) customElements.define('gw-classification-set', SetCard);
if (!customElements.get('gw-form-classification')) customElements.define('gw-form-classification', ClassificationForm);

declare global {
  interface HTMLElementTagNameMap {
    'gw-classification-set': SetCard;
    'gw-form-classification': ClassificationForm;
  }
}
