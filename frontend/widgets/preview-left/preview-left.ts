import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { setMessages, type Messages } from '../../shared/i18n';
import type { Check } from '../../shared/label/props';
import type { Work } from '../work-page/work';
import '../work-page/work-left';

/**
 * The left part of the work page beside a form that is only shown: the guidelines, and the requirements as the form
 * beside it reports them. Properties: `guidelines` (Markdown), `messages` (`form.*` and those of the task type).
 */
export class PreviewLeftElement extends LitElement {
  static override styles = css`
    :host { display: grid; min-height: 0; }
  `;

  @property() guidelines = '';
  @property({ attribute: false }) messages: Messages = {};
  @state() private checks: Check[] = [];

  private beside: HTMLElement | null = null;
  private readonly heard = (event: Event): void => {
    this.checks = (event as CustomEvent<{ checks: Check[] }>).detail.checks;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.beside = this.parentElement;
    this.beside?.addEventListener('gw-checks', this.heard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.beside?.removeEventListener('gw-checks', this.heard);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('messages')) setMessages(this.messages);
  }

  protected override render(): TemplateResult {
    return html`<gw-work-left .work=${this.work()} .checks=${this.checks}></gw-work-left>`;
  }

  private work(): Partial<Work> {
    return { kind: 'annotate', round: 1, brief: { version: 1, guidelines: this.guidelines }, needs: [], locked: [], issueTypes: [], why: null };
  }
}
