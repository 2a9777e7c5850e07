import { LitElement, html } from 'lit';

/** The whole work screen: bars above and below, instructions left, the label form in the centre and on the right. */
export class WorkPage extends LitElement {
  protected override render() {
    return html`<slot></slot>`;
  }
}

customElements.define('gw-work-page', WorkPage);
