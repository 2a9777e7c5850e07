import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { t, tn } from '../../shared/i18n';
import { base, buttons, pieces } from '../../shared/styles';
import { countWords } from '../../shared/text';
import { cardStyles } from './card-styles';
import { ICONS } from './icons';
import { letterOf, textOf, type Response } from './response';
import { inTurn, write } from './writing';
import { writtenStyles } from './written-styles';

/** What a card asks of its board. */
export type CardAction = 'fold' | 'full';

/**
 * One response with its letter: Markdown made safe, a conversation, an image or a video. Its text becomes elements once,
 * when it is first shown. The element itself scrolls and takes the focus. Sends `card-action`; what is slotted as `under` stays below.
 */
export class ResponseCard extends LitElement {
  static override styles = [base, buttons, pieces, writtenStyles, cardStyles];

  @property({ attribute: false }) response!: Response;
  @property({ type: Number }) place = 0;
  /** What is said of it beside its letter, e.g. its rank. */
  @property() note = '';
  @property({ type: Boolean, reflect: true }) active = false;
  @property({ type: Boolean, reflect: true }) folded = false;
  @property({ type: Boolean, reflect: true }) full = false;
  /** Has all its height, and the page scrolls. */
  @property({ type: Boolean, reflect: true }) tall = false;
  /** Lies with its turns beside those of another one, in the rows of the board. */
  @property({ type: Boolean, reflect: true }) aligned = false;
  /** Whether Tab comes here; one that scrolls is always reached. */
  @property({ type: Boolean }) stop = false;

  /** So far out of view that the browser does not lay it out. */
  @state() skipped = false;

  @state() private words: number | null = null;
  @state() private broken = false;
  @state() private overflows = false;
  @query('.written') private body?: HTMLElement;
  @query('.content') private content!: HTMLElement;

  private readonly resized = new ResizeObserver(() => { this.overflows = !this.aligned && this.scrollHeight > this.clientHeight + 1; });

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    if (this.hasUpdated) this.resized.observe(this.content);
  }

  protected override firstUpdated(): void {
    this.resized.observe(this.content);
  }

  override disconnectedCallback(): void {
    this.resized.disconnect();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('response')) return;
    this.words = null;
    this.broken = false;
  }

  protected override render(): TemplateResult {
    return html`${this.renderHead()}
      <div class="content" ?hidden=${this.folded}>${this.response.media ? this.renderMedia(this.response.media) : html`<div class="written" dir="auto" aria-busy=${this.words === null}></div>`}</div>
      <slot name="under"></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.tabIndex = this.stop || this.overflows || this.skipped ? 0 : -1;
    this.setAttribute('role', 'group');
    const said = [t('form.response', letterOf(this.place)), this.note, this.words === null ? '' : tn('form.words.count', this.words)];
    this.ariaLabel = said.filter((one) => one !== '').join(', ');
    if (changed.has('response') && !this.response.media) void this.write();
  }

  private renderHead(): TemplateResult {
    const name = letterOf(this.place);
    return html`<header>
      <span class="letter" aria-hidden="true">${name}</span>
      ${this.note ? html`<span class="note" aria-hidden="true">${this.note}</span>` : nothing}
      <span class="grow"></span>
      ${this.words === null ? nothing : html`<span class="faint num small words">${tn('form.words.count', this.words)}</span>`}
      ${this.full ? nothing : html`<button class="btn icon" tabindex=${this.stop ? 0 : -1} aria-expanded=${!this.folded}
        aria-label=${t(this.folded ? 'form.response.unfold' : 'form.response.fold', name)} title=${t(this.folded ? 'form.response.unfold' : 'form.response.fold', name)}
        @click=${() => this.act('fold')}>${this.folded ? ICONS.unfold : ICONS.fold}</button>`}
      <button class="btn icon" tabindex=${this.stop ? 0 : -1} aria-label=${t(this.full ? 'form.response.all' : 'form.response.full', name)}
        title="${t(this.full ? 'form.response.all' : 'form.response.full', name)} (${this.full ? 'Esc' : '↵'})" @click=${() => this.act('full')}>${this.full ? ICONS.narrow : ICONS.widen}</button>
    </header>`;
  }

  private renderMedia(media: string): TemplateResult {
    const name = t('form.response', letterOf(this.place));
    const url = `api/v1/media/${encodeURIComponent(media)}`;
    if (this.broken) return html`<p class="failed">${t('form.response.media.failed')} <button class="link" @click=${() => { this.broken = false; }}>${t('form.again')}</button></p>`;
    return this.response.mediaType === 'video'
      ? html`<video src=${url} aria-label=${name} controls preload="metadata" @error=${this.onBroken}></video>`
      : html`<img src=${url} alt=${name} decoding="async" @error=${this.onBroken}>`;
  }

  private readonly onBroken = () => { this.broken = true; };

  private async write(): Promise<void> {
    const { response } = this;
    await inTurn(() => {
      if (this.response !== response || !this.isConnected) return;
      this.body?.replaceChildren(write(response.text ?? response.turns ?? ''));
      this.words = countWords(textOf(response));
    });
  }

  private act(action: CardAction): void {
    this.dispatchEvent(new CustomEvent<CardAction>('card-action', { detail: action, bubbles: true }));
  }
}
