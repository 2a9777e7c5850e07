import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { number, t, tn } from '../../shared/i18n';
import { look } from '../../shared/styles';
import type { Nothing } from './work';

/** Says that there is no work now, why, and when the page looks again. Sends `gw-look`, `gw-start` and `gw-leave`. */
export class NothingView extends LitElement {
  @property({ attribute: false }) reason: Nothing['reason'] = 'empty';
  /** When the page looks again, milliseconds since the epoch. */
  @property({ attribute: false }) at = 0;
  /** There is work again; the person starts it. */
  @property({ type: Boolean }) found = false;
  @property({ attribute: false }) doneHere = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.requestUpdate(), 1_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override updated(): void {
    if (this.found) {
      this.renderRoot.querySelector<HTMLElement>('#start')?.focus();
    }
  }

  protected override render() {
    const left = Math.max(0, Math.ceil((this.at - Date.now()) / 1_000));
    return html`
      <div class="box" role="status">
        <h1>${t(this.found ? 'form.nothing.found' : `form.nothing.${this.reason}`)}</h1>
        <p class="muted">${t(this.found ? 'form.nothing.found.text' : `form.nothing.${this.reason}.text`)}</p>
        ${this.doneHere > 0 ? html`<p class="muted">${tn('form.nothing.done', this.doneHere)}</p>` : ''}
      </div>
      <p class="faint num small">${this.found ? '' : left > 0 ? t('form.nothing.again', number(left)) : t('form.nothing.looking')}</p>
      <div class="row">
        <button class="btn" @click=${() => this.tell('gw-leave')}>${t('form.leave')}</button>
        ${this.found
          ? html`<button id="start" class="btn primary" @click=${() => this.tell('gw-start')}>${t('form.nothing.start')}</button>`
          : html`<button class="btn primary" @click=${() => this.tell('gw-look')}>${t('form.nothing.look')}</button>`}
      </div>`;
  }

  private tell(name: string): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  static override styles = [...look, css`
    :host { display: grid; place-content: center; justify-items: center; gap: 16px; padding: 32px; text-align: center; min-height: 0; }
    .box { max-width: 46ch; display: grid; gap: 8px; }
    h1 { font-size: 20px; line-height: 1.3; font-weight: 650; }
  `];
}

customElements.define('gw-nothing-view', NothingView);
