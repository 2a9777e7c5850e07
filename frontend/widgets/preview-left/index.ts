import { PreviewLeftElement } from './preview-left';

export { PreviewLeftElement } from './preview-left';

if (!customElements.get('gw-preview-left')) customElements.define('gw-preview-left', PreviewLeftElement);

declare global {
  interface HTMLElementTagNameMap {
    'gw-preview-left': PreviewLeftElement;
  }
}
