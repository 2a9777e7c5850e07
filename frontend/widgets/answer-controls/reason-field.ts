import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { t, tn } from '../../shared/i18n';
import { countWords } from '../../shared/text';
import '../text-diff';
import { controlStyles } from './control-styles';

/**
 * Says why, in one's own words, with how many they are. Sends `reason-change` with the text at each key, and `reason-history`
 * with `undo` or `redo` where the browser would undo by itself.
 */
export class ReasonField extends LitElement {
  static override styles = controlStyles;

  @property() value = '';
  /** The text of the earlier round, to show what changed; null to say nothing of it. */
  @property({ attribute: false }) earlier: string | null = null;
  @property() label = '';
  @property() hint = '';
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) readonly = false;
  /** What is wrong with it. */
  @property() problem = '';

  override focus(): void {
    const area = this.renderRoot.querySelector('textarea');
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }

  protected override render(): TemplateResult {
    return this.readonly ? this.renderText() : html`
      <div class="reason-head"><label class="label" for="reason">${this.label}${this.required ? nothing : html` <span class="faint">${t('form.reason.optional')}</span>`}</label>
        <span class="grow"></span><span id="count" class="faint small num">${tn('form.words.count', countWords(this.value))}</span></div>
      <textarea id="reason" dir="auto" rows="2" maxlength="10000" placeholder=${this.hint} .value=${live(this.value)} aria-required=${this.required} aria-invalid=${this.problem !== ''}
        aria-describedby="count problem" @beforeinput=${this.onBeforeInput} @input=${this.onInput}></textarea>
      ${this.problem ? html`<p id="problem" class="problem"><span aria-hidden="true">!</span><span>${this.problem}</span></p>` : nothing}`;
  }

  private renderText(): TemplateResult {
    const changed = this.earlier !== null && this.earlier !== this.value;
    const text = this.value.trim() === '' ? html`<span class="none">${t('form.reason.none')}</span>` : this.value;
    return html`<div class="label">${this.label}</div>
      <div class="text" dir="auto">${changed ? html`<gw-text-diff .earlier=${this.earlier!} .later=${this.value}></gw-text-diff>` : text}</div>
      ${this.problem ? html`<p class="problem"><span aria-hidden="true">!</span><span>${this.problem}</span></p>` : nothing}`;
  }

  private readonly onInput = (event: Event): void => {
    this.dispatchEvent(new CustomEvent('reason-change', { detail: { value: (event.target as HTMLTextAreaElement).value } }));
  };

  private readonly onBeforeInput = (event: InputEvent): void => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('reason-history', { detail: event.inputType === 'historyUndo' ? 'undo' : 'redo' }));
  };
}
