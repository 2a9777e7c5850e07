import { LitElement, css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { t } from '../../shared/i18n';
import { look } from '../../shared/styles';

/** What has the focus, in whatever shadow root. */
function focused(): HTMLElement | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) {
    found = found.shadowRoot.activeElement;
  }
  return found instanceof HTMLElement && found !== document.body ? found : null;
}

/**
 * A modal dialog with a heading, a body and a row of buttons (slot `buttons`). It is open as long as it is in the
 * page. Esc sends `close`, unless it is `firm`: then something must be decided first. When it goes, the focus is again
 * where it was.
 */
export class WorkDialog extends LitElement {
  @property() heading = '';
  @property({ type: Boolean }) firm = false;
  @property({ type: Boolean }) wide = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  private origin: HTMLElement | null = null;

  protected override firstUpdated(): void {
    this.dialog.showModal();
    const first = this.querySelector<HTMLElement>('[autofocus]') ?? this.querySelector<HTMLElement>('button');
    first?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dialog.close();
    if (this.origin?.isConnected) {
      this.origin.focus();
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.origin = focused();
    if (this.hasUpdated) {
      this.dialog.showModal();
    }
  }

  protected override render() {
    return html`
      <dialog class=${this.wide ? 'wide' : ''} aria-labelledby="heading" @cancel=${this.cancel} @click=${this.outside}>
        <div class="top">
          <h2 id="heading">${this.heading}</h2>
          ${this.firm ? nothing : html`<button class="btn icon" aria-label=${t('form.close')} @click=${this.leave}>✕</button>`}
        </div>
        <div class="body"><slot></slot></div>
        <div class="buttons"><slot name="buttons"></slot></div>
      </dialog>`;
  }

  private readonly cancel = (event: Event): void => {
    event.preventDefault();
    this.leave();
  };

  private readonly outside = (event: Event): void => {
    if (event.target === this.dialog) {
      this.leave();
    }
  };

  private readonly leave = (): void => {
    if (!this.firm) {
      this.dispatchEvent(new CustomEvent('close'));
    }
  };

  static override styles = [...look, css`:host { display: contents; } ::slotted(p) { margin: 0; }`];
}

customElements.define('gw-work-dialog', WorkDialog);
