import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from '../../shared/i18n';
import { controlStyles } from './control-styles';

/** A rating on a scale of whole numbers. Sends `rating-change` with the number, or null when it is taken back. */
export class RatingScale extends LitElement {
  static override styles = controlStyles;

  @property({ type: Number }) min = 1;
  @property({ type: Number }) max = 5;
  @property({ attribute: false }) value: number | null = null;
  /** The rating of the earlier round, to show what changed; undefined to say nothing of it. */
  @property({ attribute: false }) earlier: number | null | undefined = undefined;
  @property({ type: Boolean }) readonly = false;
  @property() label = '';
  /** What the ends of the scale mean. */
  @property() worst = '';
  @property() best = '';

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  protected override render(): TemplateResult {
    return this.readonly ? this.renderValue() : html`<div class="scale" role="radiogroup" aria-label=${this.label} @keydown=${this.onKey}>
      ${this.steps().map((step) => html`<button role="radio" aria-checked=${step === this.value} tabindex=${step === (this.value ?? this.min) ? 0 : -1}
        aria-label=${this.named(step)} title=${this.meaning(step) || nothing} @click=${() => this.take(step === this.value ? null : step)}>${step}</button>`)}</div>`;
  }

  /** The focus goes with the value, once whoever owns it has taken it. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('value') && (this.renderRoot as ShadowRoot).activeElement !== null) this.focus();
  }

  private renderValue(): TemplateResult {
    const changed = this.earlier !== undefined && this.earlier !== this.value;
    const said = (value: number | null | undefined) => (value === null || value === undefined ? '–' : `${value}`);
    return html`<span class="rated num" aria-label="${this.label}: ${said(this.value)}" role="img">
      ${changed ? html`<del>${said(this.earlier)}</del> <ins>${said(this.value)}</ins>` : said(this.value)}<span class="faint"> / ${this.max}</span></span>`;
  }

  private steps(): number[] {
    return Array.from({ length: Math.max(0, this.max - this.min + 1) }, (_, at) => this.min + at);
  }

  private named(step: number): string {
    const meaning = this.meaning(step);
    return meaning ? t('form.rating.meaning', step, this.max, meaning) : t('form.rating.of', step, this.max);
  }

  private meaning(step: number): string {
    return step === this.min ? this.worst : step === this.max ? this.best : '';
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = this.valueAfter(event.key);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.take(to);
  };

  /** The value after a key; undefined for keys that mean nothing here. */
  private valueAfter(key: string): number | null | undefined {
    const within = (value: number) => Math.max(this.min, Math.min(value, this.max));
    if (/^\d$/.test(key)) return Number(key) >= this.min && Number(key) <= this.max ? Number(key) : undefined;
    switch (key) {
      case 'ArrowRight': case 'ArrowUp': return within((this.value ?? this.min - 1) + 1);
      case 'ArrowLeft': case 'ArrowDown': return within((this.value ?? this.min + 1) - 1);
      case 'Home': return this.min;
      case 'End': return this.max;
      case 'Delete': case 'Backspace': return null;
      default: return undefined;
    }
  }

  private take(value: number | null): void {
    if (value !== this.value) this.dispatchEvent(new CustomEvent('rating-change', { detail: { value } }));
  }
}
