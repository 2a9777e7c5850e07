import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { t } from '../../shared/i18n';
import { look } from '../../shared/styles';
import type { Turn } from './response';
import { inTurn, write } from './writing';
import { writtenStyles } from './written-styles';

/** What was asked: a text in Markdown or the turns so far. A long one is cut until it is opened. */
export class PromptView extends LitElement {
  @property({ attribute: false }) prompt: string | readonly Turn[] = '';

  @state() private open = false;
  @state() private long = false;
  @query('.written') private body!: HTMLElement;

  private readonly resized = new ResizeObserver(() => { this.long = this.open || this.body.scrollHeight > this.body.clientHeight + 1; });

  override disconnectedCallback(): void {
    this.resized.disconnect();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('prompt')) this.open = this.long = false;
  }

  protected override render(): TemplateResult {
    return html`<div class="head"><h2 class="group">${t(typeof this.prompt === 'string' ? 'form.prompt' : 'form.prompt.turns')}</h2><span class="grow"></span>
        ${this.long ? html`<button class="link small" aria-expanded=${this.open} @click=${() => { this.open = !this.open; }}>
          ${t(this.open ? 'form.prompt.less' : 'form.prompt.more')}</button>` : nothing}</div>
      <div class="written ${this.open ? 'open' : ''} ${this.long ? 'long' : ''}" dir="auto"></div>`;
  }

  protected override firstUpdated(): void {
    this.resized.observe(this.body);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('prompt')) return;
    const { prompt } = this;
    void inTurn(() => { if (prompt === this.prompt) this.body.replaceChildren(write(prompt)); });
  }

  static override styles = [...look, writtenStyles, css`
    :host { display: block; padding: 12px 16px; background: var(--gw-surface); border: 1px solid var(--gw-line); border-radius: var(--gw-r, 8px); box-shadow: var(--gw-shadow); }
    .head { display: flex; align-items: baseline; gap: 8px; margin-bottom: 4px; }
    .written { --gw-response-size: max(var(--gw-read-size, 18px) - 1px, 15px); max-height: min(24vh, 200px); overflow: hidden; max-width: var(--gw-read-width, 68ch); }
    .written.long:not(.open) { mask-image: linear-gradient(#000 calc(100% - 28px), transparent); }
    .written.open { max-height: none; }
  `];
}
