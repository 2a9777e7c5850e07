import { WorkPage } from './work-page';

customElements.define('gw-work-page', WorkPage);
