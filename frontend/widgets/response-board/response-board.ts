import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { t } from '../../shared/i18n';
import { store, stored } from '../../shared/remembered';
import { boardStyles } from './board-styles';
import { ICONS } from './icons';
import { columnsFor, rowHeight } from './layout';
import { areConversations, colourOf, letterOf, textOf, type Response } from './response';
import type { CardAction, ResponseCard } from './response-card';
import { ScrollTogether } from './scroll-together';

const KEY = 'gw.board';

/** How a person likes to see responses. */
interface View { stacked: boolean; together: boolean }

/**
 * Two to nine responses side by side or stacked, each with its letter. One is in hand: left and right go to the others, Enter shows
 * it alone, Esc all again; any two can be compared word by word. Sends `response-focus` with the id that comes in hand.
 * What the owner slots as `under-<id>` stands below a response, `notes` say something beside its letter.
 */
export class ResponseBoard extends LitElement {
  static override styles = boardStyles;

  @property({ attribute: false }) responses: readonly Response[] = [];
  /** The id of the response in hand. */
  @property({ attribute: false }) inHand: string | null = null;
  /** Whether something is slotted as `under-<id>` below each response. */
  @property({ type: Boolean }) under = false;
  @property({ attribute: false }) notes: Readonly<Record<string, string>> = {};

  @state() private view: View = { stacked: false, together: true, ...stored<View>(KEY) };
  @state() private full: string | null = null;
  @state() private folded: ReadonlySet<string> = new Set();
  @state() private compared: readonly [string, string] | null = null;
  @state() private columns = 2;
  @state() private place = 480;
  @query('.grid') private grid!: HTMLElement;

  private readonly together = new ScrollTogether<ResponseCard>(() => this.cards().filter((card) => !card.skipped));
  private readonly resized = new ResizeObserver(() => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.measure());
  });
  private frame = 0;

  /** Puts the focus on a response. */
  focusResponse(id: string): void {
    this.compared = null;
    if (this.full !== null) this.full = id;
    void this.updateComplete.then(() => {
      const card = this.cardOf(id);
      card?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Brings a response into view and leaves the focus where it is. */
  reveal(id: string): void {
    if (this.full !== null) this.full = id;
    void this.updateComplete.then(() => this.cardOf(id)?.scrollIntoView({ block: 'nearest' }));
  }

  /** Shows two responses word by word. */
  compare(first: string, second: string): void {
    this.compared = [first, second];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    if (this.hasUpdated) this.resized.observe(this.grid);
    const scroller = this.scroller();
    if (scroller) this.resized.observe(scroller);
  }

  override disconnectedCallback(): void {
    this.resized.disconnect();
    cancelAnimationFrame(this.frame);
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    this.resized.observe(this.grid);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.together.on = this.view.together;
    if (!changed.has('responses')) return;
    this.columns = this.columnsNow();
    const ids = new Set(this.responses.map(({ id }) => id));
    if (this.full !== null && !ids.has(this.full)) this.full = null;
    if (this.compared && !this.compared.every((id) => ids.has(id))) this.compared = null;
    this.folded = new Set([...this.folded].filter((id) => ids.has(id)));
  }

  protected override render(): TemplateResult {
    const rows = Math.ceil(this.responses.length / this.columns);
    const aligned = this.aligned;
    const turns = Math.max(0, ...this.responses.map((response) => (response.turns ?? []).length));
    const style = { '--columns': String(this.stacks ? 1 : this.columns), '--row': this.stacks ? 'none' : `${rowHeight(rows, this.place)}px`,
      ...aligned ? { gridTemplateRows: `auto repeat(${turns}, auto) auto`, rowGap: '0' } : {} };
    return html`${this.renderTools()}
      ${this.renderComparison()}
      <div class="grid" role="group" data-arrows aria-label=${t('form.responses')} style=${styleMap(style)} ?inert=${this.compared !== null}
        @keydown=${this.onKey} @card-action=${this.onAction}>
        ${repeat(this.responses, ({ id }) => id, (response, place) => this.renderCard(response, place, aligned))}
      </div>`;
  }

  /** One column: asked for, or for want of room. */
  private get stacks(): boolean {
    return this.view.stacked || this.columns === 1;
  }

  private get aligned(): boolean {
    return !this.stacks && this.full === null && this.view.together && this.columns === this.responses.length && this.folded.size === 0 && areConversations(this.responses);
  }

  private renderCard(response: Response, place: number, aligned: boolean): TemplateResult {
    const { id } = response;
    const colour = colourOf(place);
    const stop = this.inHand === null ? place === 0 : this.inHand === id;
    return html`<gw-response style=${styleMap({ '--c': colour.value })} ?dashed=${colour.dashed} .response=${response} .place=${place} .note=${this.notes[id] ?? ''}
      .active=${this.inHand === id} .stop=${stop} .folded=${this.folded.has(id) && this.full !== id} .full=${this.full === id} .tall=${this.stacks} .aligned=${aligned}
      ?inert=${this.full !== null && this.full !== id} @focusin=${() => this.tell(id)} @scroll=${this.onScroll} @pointerenter=${this.onTurn} @contentvisibilityautostatechange=${this.onView}
    >${this.under ? html`<slot name="under-${id}" slot="under"></slot>` : nothing}</gw-response>`;
  }

  private renderTools(): TemplateResult {
    const { stacked, together } = this.view;
    const pressed = (on: boolean) => (on ? 'true' : 'false');
    return html`<div class="tools" role="group" aria-label=${t('form.responses.view')}>
      ${this.columns === 1 ? nothing : html`<button class="btn icon" aria-pressed=${pressed(!stacked)} aria-label=${t('form.responses.side')} title=${t('form.responses.side')} @click=${() => this.see({ stacked: false })}>${ICONS.side}</button>
        <button class="btn icon" aria-pressed=${pressed(stacked)} aria-label=${t('form.responses.stacked')} title=${t('form.responses.stacked')} @click=${() => this.see({ stacked: true })}>${ICONS.stacked}</button>`}
      ${this.stacks ? nothing : html`<label class="together"><input type="checkbox" .checked=${together}
        @change=${(event: Event) => this.see({ together: (event.target as HTMLInputElement).checked })}>${t('form.responses.together')}</label>`}
      ${this.full === null ? nothing : html`<button class="btn small" @click=${() => this.showAll()}>${t('form.responses.all')} <span class="key" aria-hidden="true">Esc</span></button>`}
      <span class="grow"></span>
      ${this.renderCompare()}
    </div>`;
  }

  private renderCompare(): unknown {
    const written = this.responses.filter((response) => textOf(response) !== '');
    if (written.length < 2 || this.compared) return nothing;
    const first = written.find(({ id }) => id === this.inHand) ?? written[0]!;
    const others = written.filter((response) => response !== first);
    const name = (response: Response) => letterOf(this.responses.indexOf(response));
    return html`<span class="compare"><span class="faint small">${t('form.compare', name(first))}</span>
      ${others.map((other) => html`<button class="btn small" aria-label=${t('form.compare.with', name(first), name(other))} title=${t('form.compare.with', name(first), name(other))}
        @click=${() => this.compare(first.id, other.id)}>${name(other)}</button>`)}</span>`;
  }

  private renderComparison(): unknown {
    if (!this.compared) return nothing;
    const [first, second] = this.compared.map((id) => this.responses.findIndex((response) => response.id === id)) as [number, number];
    return html`<gw-comparison .earlier=${textOf(this.responses[first]!)} .later=${textOf(this.responses[second]!)} .places=${[first, second]}
      @keydown=${this.onKey} @comparison-close=${() => this.showAll()} @comparison-swap=${() => { this.compared = [this.compared![1], this.compared![0]]; }}></gw-comparison>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('compared') && this.compared && !changed.get('compared')) {
      const view = this.renderRoot.querySelector('gw-comparison')!;
      void view.updateComplete.then(() => (view.renderRoot as ShadowRoot).querySelector<HTMLElement>('.text')?.focus({ preventScroll: true }));
    }
  }

  private columnsNow(): number {
    return columnsFor(this.responses.length, this.clientWidth, Math.max(0, ...this.responses.map((response) => textOf(response).length)));
  }

  private measure(): void {
    if (!this.isConnected || !this.grid) return;
    this.columns = this.columnsNow();
    const view = this.scroller();
    if (!view) return;
    const above = this.grid.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
    if (this.compared === null) this.place = Math.max(0, Math.floor(view.clientHeight - above - 16));
  }

  private scroller(): Element | null {
    const above = (node: Node | null): Element | null => {
      const parent = node instanceof ShadowRoot ? node.host : (node as Element | null)?.assignedSlot ?? node?.parentNode ?? null;
      if (parent === null || parent === document) return document.scrollingElement;
      return parent instanceof Element && /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : above(parent);
    };
    return above(this);
  }

  private see(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    store(KEY, this.view);
  }

  private showAll(): void {
    const back = this.full ?? this.compared?.[0] ?? null;
    this.full = this.compared = null;
    if (back !== null) this.focusResponse(back);
  }

  private readonly onAction = (event: CustomEvent<CardAction>): void => {
    const { id } = (event.target as ResponseCard).response;
    if (event.detail === 'fold') {
      const folded = new Set(this.folded);
      if (!folded.delete(id)) folded.add(id);
      this.folded = folded;
    } else if (this.full === id) this.showAll();
    else this.showAlone(id);
  };

  private showAlone(id: string): void {
    this.full = id;
    this.focusResponse(id);
    void this.updateComplete.then(() => this.scrollIntoView({ block: 'start' }));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const card = event.composedPath()[0] as ResponseCard;
    const onCard = this.cards().includes(card);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key === 'Escape' && (this.full !== null || this.compared)) this.showAll();
    else if (step !== 0 && onCard && plain) this.go(card, step);
    else if (event.key === 'Enter' && onCard && plain) this.showAlone(card.response.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private go(from: ResponseCard, step: number): void {
    const next = this.responses[Math.max(0, Math.min(from.place + step, this.responses.length - 1))]!;
    this.focusResponse(next.id);
  }

  private readonly onScroll = (event: Event): void => {
    this.together.scrolled(event.target as ResponseCard);
  };

  private readonly onTurn = (event: Event): void => {
    this.together.turnTo(event.target as ResponseCard);
  };

  private readonly onView = (event: Event & { skipped?: boolean }): void => {
    const card = event.currentTarget as ResponseCard;
    card.skipped = event.skipped === true;
    if (!card.skipped) this.together.catchUp(card);
  };

  private tell(id: string): void {
    if (id !== this.inHand) this.dispatchEvent(new CustomEvent('response-focus', { detail: { id } }));
  }

  private cards(): ResponseCard[] {
    return [...this.renderRoot.querySelectorAll<ResponseCard>('gw-response')];
  }

  private cardOf(id: string): ResponseCard | undefined {
    return this.cards().find((card) => card.response.id === id);
  }
}
