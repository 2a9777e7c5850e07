import { LitElement, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { t } from '../../shared/i18n';
import type { IssueType } from '../../shared/label/props';
import { look } from '../../shared/styles';
import './dialog';

/** What the dialog asks for. */
export type Asking = 'skip' | 'ask' | 'reject';

const SKIP_REASONS = ['unclear', 'badData', 'sensitive', 'language', 'other'] as const;

/** Asks why: before a skip, for a question to the manager, before a reject. Sends `gw-reason {reason, text}` or `close`. */
export class ReasonDialog extends LitElement {
  @property() asking: Asking = 'skip';
  @property({ attribute: false }) issueTypes: IssueType[] = [];
  @state() private reason = '';
  @state() private missing = false;
  @query('textarea') private text!: HTMLTextAreaElement;

  private get choices(): { id: string; name: string }[] {
    if (this.asking === 'skip') {
      return SKIP_REASONS.map((id) => ({ id, name: t(`form.skip.${id}`) }));
    }
    return this.asking === 'reject' ? this.issueTypes : [];
  }

  protected override render() {
    return html`
      <gw-work-dialog heading=${t(`form.${this.asking}.title`)} @close=${this.close} @keydown=${this.keydown}>
        <p class="muted">${t(`form.${this.asking}.text`)}</p>
        ${this.choices.length > 0 ? this.options() : nothing}
        <div>
          <label class="label" for="text">${t(this.needsText ? `form.${this.asking}.say` : 'form.reason.more')}</label>
          <textarea id="text" rows="3" maxlength="2000" ?autofocus=${this.choices.length === 0}
            aria-invalid=${this.missing} aria-describedby="missing"></textarea>
          <span id="missing" class="small" role="alert" style="color:var(--gw-bad)">${this.missing ? t('form.reason.missing') : ''}</span>
        </div>
        <button slot="buttons" class="btn quiet" @click=${this.close}>${t('form.cancel')}</button>
        <button slot="buttons" class="btn ${this.asking === 'reject' ? 'danger' : 'primary'}" @click=${this.send}>
          ${t(`form.${this.asking}.do`)} <span class="key" aria-hidden="true">Ctrl ↵</span>
        </button>
      </gw-work-dialog>`;
  }

  private options() {
    return html`
      <div role="radiogroup" aria-label=${t('form.reason.label')}>
        ${this.choices.map(({ id, name }, index) => html`
          <label class="line">
            <input type="radio" name="reason" .value=${id} ?autofocus=${index === 0} .checked=${this.chosen === id}
              @change=${() => { this.reason = id; }}>
            ${name}
          </label>`)}
      </div>`;
  }

  private get chosen(): string {
    return this.reason || (this.choices[0]?.id ?? '');
  }

  private get needsText(): boolean {
    return this.asking !== 'skip' || this.chosen === 'other';
  }

  private readonly send = (): void => {
    const text = this.text.value.trim();
    this.missing = this.needsText && text === '';
    if (this.missing) {
      this.text.focus();
    } else {
      this.dispatchEvent(new CustomEvent('gw-reason', { detail: { reason: this.chosen, text } }));
    }
  };

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('close'));
  };

  private readonly keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.send();
    }
  };

  static override styles = look;
}

customElements.define('gw-reason-dialog', ReasonDialog);
