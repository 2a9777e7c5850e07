import { BpmnViewElement } from './bpmn-view';

export { BpmnViewElement } from './bpmn-view';

if (!customElements.get('gw-bpmn-view')) customElements.define('gw-bpmn-view', BpmnViewElement);

declare global {
  interface HTMLElementTagNameMap {
    'gw-bpmn-view': BpmnViewElement;
  }
}
