import '../../widgets/response-board';
import { DimensionCard } from './dimension-card';
import { RankingForm } from './form';
import { ReasonCard } from './reason-card';

export { RankingForm } from './form';

if (!customElements.get('gw-ranking-dimension')) customElements.define('gw-ranking-dimension', DimensionCard);
if (!customElements.get('gw-ranking-reason')) customElements.define('gw-ranking-reason', ReasonCard);
if (!customElements.get('gw-form-ranking')) customElements.define('gw-form-ranking', RankingForm);

declare global {
  interface HTMLElementTagNameMap {
    'gw-ranking-dimension': DimensionCard;
    'gw-ranking-reason': ReasonCard;
    'gw-form-ranking': RankingForm;
  }
}
