import '../../widgets/answer-controls';
import '../../widgets/response-board';
import { DimensionCard } from './dimension-card';
import { PairwiseForm } from './form';
import { ReasonCard } from './reason-card';

export { PairwiseForm } from './form';

if (!customElements.get('gw-pairwise-dimension')) customElements.define('gw-pairwise-dimension', DimensionCard);
if (!customElements.get('gw-pairwise-reason')) customElements.define('gw-pairwise-reason', ReasonCard);
if (!customElements.get('gw-form-pairwise')) customElements.define('gw-form-pairwise', PairwiseForm);

declare global {
  interface HTMLElementTagNameMap {
    'gw-pairwise-dimension': DimensionCard;
    'gw-pairwise-reason': ReasonCard;
    'gw-form-pairwise': PairwiseForm;
  }
}
