import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from '../../shared/i18n';

/** The time spent on this piece of work, ticking. */
export class WorkClock extends LitElement {
  @property({ attribute: false }) spent: () => number = () => 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.requestUpdate(), 1_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override render() {
    return html`${t('form.clock', duration(this.spent()))}`;
  }
}

/** Milliseconds as `4:12` or `1:04:12`. */
export function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

customElements.define('gw-work-clock', WorkClock);
