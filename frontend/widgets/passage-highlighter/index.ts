import { PassageElement } from './passage';

export { PassageElement } from './passage';
export type { Mark, PassageEvents, Selected } from './mark';

if (!customElements.get('gw-passage')) customElements.define('gw-passage', PassageElement);

declare global {
  interface HTMLElementTagNameMap {
    'gw-passage': PassageElement;
  }
}
