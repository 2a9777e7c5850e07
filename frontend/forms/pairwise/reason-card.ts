import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from '../../shared/i18n';
import { PartCard } from '../../shared/label/part-card';
import { saysSomething } from '../../shared/reason';
import { dimensionStyles } from './card-styles';

/** Why the answers are as they are. Passes on what its field sends. */
export class ReasonCard extends PartCard {
  static override styles = [...PartCard.styles, dimensionStyles];

  @property() value = '';
  @property({ attribute: false }) earlier: string | null = null;
  @property({ type: Boolean }) required = false;

  protected override last: string | null = 'reason';

  protected override fieldAt(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('gw-reason-field');
  }

  protected override render(): TemplateResult {
    const complaint = this.violations.map(({ message }) => message).join(' ');
    const empty = this.value.trim() !== '' && !saysSomething(this.value) ? t('pairwise.reason.empty') : '';
    return html`
      <div class="row head"><span class="end">${this.renderTag()}</span></div>
      ${this.renderAround(html`<gw-reason-field .value=${this.value} .earlier=${this.earlier} .label=${t('pairwise.reason')} .hint=${t('pairwise.reason.hint')}
        ?required=${this.required} ?readonly=${!this.editable} .problem=${complaint || empty} @reason-change=${this.pass} @reason-history=${this.pass}></gw-reason-field>`)}`;
  }

  private readonly pass = (event: CustomEvent): void => {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail as unknown }));
  };
}
