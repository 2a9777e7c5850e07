import { TextDiffElement } from './text-diff';

export { TextDiffElement } from './text-diff';

if (!customElements.get('gw-text-diff')) customElements.define('gw-text-diff', TextDiffElement);

declare global {
  interface HTMLElementTagNameMap {
    'gw-text-diff': TextDiffElement;
  }
}
