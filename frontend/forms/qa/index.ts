import '../../widgets/passage-highlighter';
import { QaForm } from './form';
import { PairCard } from './pair-card';

export { QaForm } from './form';

if (!customElements.get('gw-qa-pair')) customElements.define('gw-qa-pair', PairCard);
if (!customElements.get('gw-form-qa')) customElements.define('gw-form-qa', QaForm);

declare global {
  interface HTMLElementTagNameMap {
    'gw-qa-pair': PairCard;
    'gw-form-qa': QaForm;
  }
}
