import { CopyTextElement } from './copy-text';

export { CopyTextElement } from './copy-text';

if (!customElements.get('gw-copy-text')) customElements.define('gw-copy-text', CopyTextElement);

declare global {
  interface HTMLElementTagNameMap {
    'gw-copy-text': CopyTextElement;
  }
}
