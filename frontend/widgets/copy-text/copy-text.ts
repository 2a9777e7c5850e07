import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base, buttons, fields } from '../../shared/styles';

/** How long the button says that it copied. */
const SAID = 4000;

/**
 * A button that copies a text, on plain http hosts too, and says so. Where the browser refuses, the text stands there to be
 * copied by hand.
 */
export class CopyTextElement extends LitElement {
  static override styles = [base, buttons, fields, css`
    :host { display: inline-flex; align-items: center; gap: 8px; min-width: 0; max-width: 100%; }
    :host([data-by-hand]) { flex-wrap: wrap; }
    .link { min-height: 24px; text-align: start; }
    textarea { width: 26ch; height: 32px; min-height: 0; padding: 5px 8px; font-size: 13px; resize: none; white-space: nowrap; overflow-x: auto; }
    textarea.away { position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; padding: 0; border: 0; opacity: 0; }
    .done { color: var(--gw-ok); font-size: 12px; white-space: nowrap; }
  `];

  /** The whole text. */
  @property() value = '';
  /** What the button says: the beginning of a long value, or what it does. */
  @property() shown = '';
  /** What the button does, for those who do not see what is around it. */
  @property() label = '';
  /** What is said after copying. */
  @property() copied = '';
  /** What is said where the text has to be copied by hand. */
  @property() refused = '';
  /** A framed button instead of one that looks like text. */
  @property({ type: Boolean }) framed = false;

  @state() private outcome: 'none' | 'copied' | 'refused' = 'none';
  private clock = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.clock);
  }

  protected override render(): TemplateResult {
    const said = { none: '', copied: this.copied, refused: this.refused }[this.outcome];
    return html`
      <button class=${this.framed ? 'btn small' : 'link num'} title=${this.framed ? nothing : this.value} aria-label=${this.label || nothing} @click=${this.copy}>${this.shown}</button>
      ${this.outcome === 'refused' ? html`<textarea readonly rows="1" aria-label=${this.label || this.shown} .value=${this.value} @focus=${this.onFocus}></textarea>` : nothing}
      <span class=${this.outcome === 'refused' ? 'small muted' : 'done'} role="status">${said}</span>`;
  }

  protected override updated(): void {
    this.toggleAttribute('data-by-hand', this.outcome === 'refused');
    if (this.outcome === 'refused') this.renderRoot.querySelector('textarea')!.focus();
  }

  private readonly copy = (): void => {
    this.outcome = this.copySelected() ? 'copied' : 'refused';
    window.clearTimeout(this.clock);
    if (this.outcome === 'copied') this.clock = window.setTimeout(() => { this.outcome = 'none'; }, SAID);
  };

  /** The clipboard's own interface needs a secure context; copying what is selected does not. */
  private copySelected(): boolean {
    const area = document.createElement('textarea');
    area.className = 'away';
    area.readOnly = true;
    area.value = this.value;
    this.renderRoot.append(area);
    area.focus({ preventScroll: true });
    area.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    } finally {
      area.remove();
      this.renderRoot.querySelector('button')?.focus({ preventScroll: true });
    }
  }

  private readonly onFocus = (event: Event): void => (event.target as HTMLTextAreaElement).select();
}
