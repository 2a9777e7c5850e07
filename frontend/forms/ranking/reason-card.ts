import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from '../../shared/i18n';
import { PartCard } from '../../shared/label/part-card';
import '../../widgets/answer-controls';
import { plainStyles } from './dimension-styles';

/** Why the order is as it is. Sends `reason-change` and `reason-history`. */
export class ReasonCard extends PartCard {
  static override styles = [...PartCard.styles, plainStyles];

  @property() value = '';
  /** The reason of the earlier round, to show what changed; null to say nothing of it. */
  @property({ attribute: false }) earlier: string | null = null;
  @property({ type: Boolean }) required = false;

  protected override last: string | null = 'reason';

  protected override fieldAt(): HTMLElement | null {
    return this.renderRoot.querySelector('gw-reason-field');
  }

  protected override render(): unknown {
    return this.renderAround(this.renderField());
  }

  private renderField(): TemplateResult {
    const problem = this.violations.map(({ message }) => message).join(' ');
    const send = (event: CustomEvent) => this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
    return html`${this.tag ? html`<div class="row head"><span class="end">${this.renderTag()}</span></div>` : nothing}
      <gw-reason-field .value=${this.value} .earlier=${this.earlier} .label=${t('ranking.reason')} .hint=${t('ranking.reason.hint')} .required=${this.required}
        .readonly=${!this.editable} .problem=${problem} @reason-change=${send} @reason-history=${send}></gw-reason-field>`;
  }

  protected override problems(): unknown {
    return nothing;
  }
}
