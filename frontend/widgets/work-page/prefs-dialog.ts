import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { number, t } from '../../shared/i18n';
import type { Prefs } from '../../shared/label/props';
import { look } from '../../shared/styles';
import { READING_WIDTHS, TEXT_SIZES } from './prefs';
import './dialog';

/** Text size, reading width, single keys and the clock, as each person likes it. Sends `gw-prefs {prefs}` and `close`. */
export class PrefsDialog extends LitElement {
  @property({ attribute: false }) prefs!: Prefs;

  protected override render() {
    const { textSize, readingWidth, hideClock, singleKeys } = this.prefs;
    return html`
      <gw-work-dialog heading=${t('form.prefs.title')} @close=${this.close}>
        ${this.range('textSize', t('form.prefs.size'), TEXT_SIZES, textSize, t('form.prefs.size.value', number(textSize)))}
        ${this.range('readingWidth', t('form.prefs.width'), READING_WIDTHS, readingWidth, t('form.prefs.width.value', number(readingWidth)))}
        <p class="sample" style="font-size:${textSize}px;max-width:${readingWidth}ch">${t('form.prefs.sample')}</p>
        ${this.box('hideClock', t('form.prefs.clock'), hideClock)}
        ${this.box('singleKeys', t('form.keys.single'), singleKeys)}
        <button slot="buttons" class="btn primary" autofocus @click=${this.close}>${t('form.close')}</button>
      </gw-work-dialog>`;
  }

  private range(name: 'textSize' | 'readingWidth', label: string, steps: number[], value: number, said: string) {
    const at = Math.max(0, steps.indexOf(value));
    return html`
      <label class="range">
        <span class="label">${label}</span>
        <input type="range" min="0" max=${steps.length - 1} step="1" .value=${String(at)} aria-valuetext=${said}
          @input=${(event: Event) => this.set({ [name]: steps[Number((event.target as HTMLInputElement).value)]! })}>
        <span class="num muted small">${said}</span>
      </label>`;
  }

  private box(name: 'hideClock' | 'singleKeys', label: string, value: boolean) {
    return html`
      <label class="line">
        <input type="checkbox" .checked=${value} @change=${(event: Event) => this.set({ [name]: (event.target as HTMLInputElement).checked })}>
        ${label}
      </label>`;
  }

  private set(change: Partial<Prefs>): void {
    this.dispatchEvent(new CustomEvent('gw-prefs', { detail: { prefs: { ...this.prefs, ...change } } }));
  }

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('close'));
  };

  static override styles = [...look, css`
    .range { display: grid; grid-template-columns: 120px 1fr 110px; align-items: center; gap: 12px; }
    .range .label { margin: 0; }
    input[type=range] { accent-color: var(--gw-accent); width: 100%; }
    .range .small { text-align: end; }
    .sample { font-family: var(--gw-read); line-height: 1.6; padding: 12px 16px; background: var(--gw-sunken); border-radius: 8px; max-height: 140px; overflow: hidden; }
  `];
}

customElements.define('gw-prefs-dialog', PrefsDialog);
