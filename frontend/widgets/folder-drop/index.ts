import { FolderDropElement } from './folder-drop';

export { FolderDropElement } from './folder-drop';

if (!customElements.get('gw-folder-drop')) customElements.define('gw-folder-drop', FolderDropElement);

declare global {
  interface HTMLElementTagNameMap {
    'gw-folder-drop': FolderDropElement;
  }
}
