import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { number, t } from '../../shared/i18n';
import { UNCHANGED } from '../../shared/label/changes';
import { grip } from '../../shared/label/icons';
import { PartCard, sameList } from '../../shared/label/part-card';
import { letterStyles } from '../../widgets/response-board';
import '../../widgets/answer-controls';
import { RankActionEvent, type RankAction } from './actions';
import type { JudgementChange } from './changes';
import { dimensionStyles, plainStyles } from './dimension-styles';
import type { Entry } from './entries';
import { ICONS } from './icons';
import { placeAt, type Row } from './rank-drag';
import { groupsOf, unranked, type Place } from './ranks';
import { renderSummary } from './summary';
import type { Dimension, Judgement } from './types';
import { inWords } from './words';

/** A row of the list: where its response stands, and how it ties. */
interface Slot {
  readonly entry: Entry;
  readonly rank: number | null;
  readonly group: number | null;
  readonly tied: 'none' | 'first' | 'middle' | 'last';
}

/** One dimension: the responses in their order with ratings and classes, to rank in while it is in hand. Sends {@link RankActionEvent}s. */
export class DimensionCard extends PartCard {
  static override styles = [...PartCard.styles, letterStyles, plainStyles, dimensionStyles];

  @property({ attribute: false }) dimension!: Dimension;
  @property({ attribute: false }) judgement!: Judgement;
  @property({ attribute: false, hasChanged: sameList }) entries: readonly Entry[] = [];
  @property({ attribute: false, hasChanged: (a?: JudgementChange, b?: JudgementChange) => a?.earlier !== b?.earlier || a?.state !== b?.state }) change: JudgementChange = UNCHANGED;
  /** The response in hand. */
  @property({ attribute: false }) response: string | null = null;
  @property({ attribute: false }) drop: { id: string; place: Place } | null = null;
  @property({ type: Boolean }) mayBeAllBad = false;

  protected override last: string | null = 'rows';
  private lost: string | null = null;

  protected override willUpdate(): void {
    this.lost = (this.renderRoot as ShadowRoot | undefined)?.activeElement?.closest<HTMLElement>('.slot')?.dataset['id'] ?? null;
  }

  /** Rows that moved lost the focus; it goes with the response. */
  protected override updated(): void {
    if (this.lost !== null && (this.renderRoot as ShadowRoot).activeElement === null) this.slotOf(this.lost)?.focus({ preventScroll: true });
  }

  /** Where a pointer at this height would put a response. */
  placeAt(dragged: string, y: number): Place {
    const rows = this.slots().filter((slot) => slot.group !== null)
      .map<Row>(({ entry, group }) => ({ id: entry.id, group: group!, box: this.slotOf(entry.id)!.getBoundingClientRect() }));
    return placeAt(rows, this.renderRoot.querySelector('.order')!.getBoundingClientRect(), dragged, y, this.dimension.ties);
  }

  /** Where something is missing, the first response without it; else the one in hand. */
  protected override fieldAt(field: string): HTMLElement | null {
    const [kind, id] = field.split('/');
    const { ranks, ratings, classes } = this.judgement;
    const lacks = (given: Readonly<Record<string, unknown>>) => this.slots().find(({ entry }) => given[entry.id] === undefined)?.entry.id;
    const control = kind === 'ratings' ? 'gw-rating-scale' : kind === 'classes' ? 'gw-choice-chips' : null;
    const at = id ?? (kind === 'ratings' ? lacks(ratings) : kind === 'classes' ? lacks(classes) : null) ?? this.response ?? lacks(ranks);
    const row = this.slotOf(at ?? '') ?? this.renderRoot.querySelector<HTMLElement>('.slot');
    return (control === null ? null : row?.querySelector<HTMLElement>(control)) ?? row;
  }

  protected override render(): unknown {
    return html`${this.renderHead()}${this.renderAround(this.open ? this.renderOpen()
      : renderSummary({ dimension: this.dimension, judgement: this.judgement, entries: this.entries, change: this.change }))}`;
  }

  private renderHead(): TemplateResult {
    const { name, description } = this.dimension;
    return html`<div class="row head"><h3 class="name">${name}</h3><span class="end">${this.renderTag()}</span></div>
      ${description && this.open ? html`<p class="about">${description}</p>` : nothing}`;
  }

  private renderOpen(): TemplateResult {
    const { rank } = this.dimension;
    return html`${rank ? this.renderHint() : nothing}
      <div class="rows" data-arrows role="group" aria-label=${t('ranking.order', this.dimension.name)} @keydown=${this.onRowKey}>${rank ? this.renderRanked() : this.renderRows(this.slots())}</div>
      ${['ranks', 'ratings', 'classes', 'allBad'].map((field) => this.problems(field))}
      ${rank ? this.renderFoot() : nothing}`;
  }

  private renderHint(): TemplateResult {
    const { best, worst } = this.dimension;
    return html`<p class="hint">${best && worst ? t('ranking.hint.ends', best, worst) : t('ranking.hint')}</p>`;
  }

  private renderRanked(): TemplateResult {
    const slots = this.slots();
    const [inside, outside] = [slots.filter((slot) => slot.group !== null), slots.filter((slot) => slot.group === null)];
    return html`<div class="order">
        ${inside.length === 0 ? html`<div class="empty">${t(this.judgement.allBad ? 'ranking.all.bad.said' : 'ranking.empty')}</div>` : nothing}
        ${this.renderRows(inside)}${this.renderLine(Math.max(0, ...inside.map((slot) => slot.group! + 1)))}
      </div>
      ${outside.length > 0 && !this.judgement.allBad ? html`<p class="group rest">${t('ranking.unranked')}</p>` : nothing}
      ${this.renderRows(outside)}`;
  }

  private renderRows(slots: readonly Slot[]): unknown {
    return repeat(slots, ({ entry }) => entry.id, (slot) => html`${slot.group !== null && slot.tied !== 'middle' && slot.tied !== 'last' ? this.renderLine(slot.group) : nothing}${this.renderSlot(slot)}`);
  }

  private renderLine(before: number): unknown {
    const place = this.drop?.place;
    return place && 'before' in place && place.before === before ? html`<div class="drop"></div>` : nothing;
  }

  private renderSlot(slot: Slot): TemplateResult {
    const { entry: { id, letter, colour, begins }, rank, tied } = slot;
    const inHand = this.response === id;
    const place = this.drop?.place;
    const onto = place && 'with' in place && place.with === slot.group && this.drop?.id !== id;
    return html`<div class="slot tied-${tied} ${inHand ? 'in-hand' : ''} ${onto ? 'onto' : ''} ${this.drop?.id === id ? 'dragged' : ''}" data-id=${id} style=${styleMap({ '--c': colour.value })}
      tabindex=${inHand || (this.response === null && letter === 'A') ? 0 : -1} role="group" aria-label=${this.nameOf(slot)} @focusin=${() => this.act({ kind: 'focus', response: id })}>
      <div class="line" @click=${(event: Event) => this.onLine(event, slot)}>
        ${this.dimension.rank ? html`<b class="place num" aria-hidden="true">${rank === null ? '–' : number(rank)}</b>` : nothing}
        <span class="letter" aria-hidden="true">${letter}</span><span class="begins" dir="auto">${begins}</span>
        ${this.dimension.rank ? this.renderTools(slot) : nothing}
      </div>
      ${this.renderAsked(slot.entry)}
    </div>`;
  }

  private renderTools({ entry: { id, letter }, rank }: Slot): TemplateResult {
    const inHand = this.response === id;
    const tool = (key: string, icon: unknown, action: RankAction) => html`<button class="btn icon" tabindex=${inHand ? 0 : -1} aria-label=${t(`ranking.${key}`, letter)} title=${t(`ranking.${key}`, letter)}
      @click=${() => this.act(action)}>${icon}</button>`;
    return html`<span class="tools">
      ${rank === null ? tool('next', ICONS.add, { kind: 'next', response: id }) : html`
        ${tool('up', ICONS.up, { kind: 'move', response: id, by: -1 })}${tool('down', ICONS.down, { kind: 'move', response: id, by: 1 })}${tool('none', ICONS.none, { kind: 'none', response: id })}`}
      <span class="btn icon grab" title=${t('ranking.drag')} aria-hidden="true" @mousedown=${(event: Event) => event.preventDefault()}
        @pointerdown=${(event: PointerEvent) => this.act({ kind: 'grab', response: id, event })}>${grip}</span></span>`;
  }

  private renderAsked({ id, letter }: Entry): unknown {
    const { rank, scale, classes, name, best, worst } = this.dimension;
    const { ratings, classes: given } = this.judgement;
    if (!scale && !classes?.length) return nothing;
    return html`<div class="asked">
      ${scale ? html`<gw-rating-scale .min=${scale.min} .max=${scale.max} .value=${ratings[id] ?? null} .label=${t('ranking.rating', name, letter)} .best=${best ?? ''} .worst=${worst ?? ''}
        @rating-change=${(event: CustomEvent<{ value: number | null }>) => this.act({ kind: 'rate', response: id, rating: event.detail.value })}></gw-rating-scale>` : nothing}
      ${classes?.length ? html`<gw-choice-chips multiple .keyed=${!rank && !scale && this.response === id} .options=${classes.map((one) => ({ id: one, name: one }))} .chosen=${given[id] ?? []} .label=${t('ranking.classes', name, letter)}
        @choice-change=${(event: CustomEvent<{ chosen: string[] }>) => this.act({ kind: 'classify', response: id, chosen: event.detail.chosen })}></gw-choice-chips>` : nothing}
    </div>`;
  }

  private renderFoot(): TemplateResult {
    const { allBad, ranks } = this.judgement;
    const blank = !allBad && Object.keys(ranks).length === 0;
    return html`<div class="row foot">
      ${this.mayBeAllBad ? html`<button class="btn small quiet" aria-pressed=${allBad ? 'true' : 'false'} @click=${() => this.act({ kind: 'bad', on: !allBad })}>${t('ranking.all.bad')} <span class="key" aria-hidden="true">B</span></button>` : nothing}
      <span class="grow"></span>
      ${blank ? html`<button class="btn small quiet" title=${t('ranking.shown.about')} @click=${() => this.act({ kind: 'shown' })}>${t('ranking.shown')}</button>` : nothing}
    </div>`;
  }

  private slots(): Slot[] {
    const ids = this.entries.map((entry) => entry.id);
    const entry = (id: string) => this.entries.find((one) => one.id === id)!;
    const { ranks } = this.judgement;
    const plain = (id: string): Slot => ({ entry: entry(id), rank: null, group: null, tied: 'none' });
    if (!this.dimension.rank) return ids.map(plain);
    const ranked = groupsOf(ranks, ids).flatMap((group, at) => group.ids.map<Slot>((id, nth) => ({
      entry: entry(id), rank: group.rank, group: at,
      tied: group.ids.length === 1 ? 'none' : nth === 0 ? 'first' : nth === group.ids.length - 1 ? 'last' : 'middle',
    })));
    return [...ranked, ...unranked(ranks, ids).map(plain)];
  }

  private nameOf({ entry: { id } }: Slot): string {
    return inWords(this.dimension, this.judgement, this.entries.map((entry) => entry.id), id);
  }

  private slotOf(id: string): HTMLElement | null {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.slot')].find((slot) => slot.dataset['id'] === id) ?? null;
  }

  /** A click on a response that has no rank gives it the next one. */
  private onLine(event: Event, slot: Slot): void {
    if (event.composedPath().some((node) => node instanceof HTMLElement && node.classList.contains('tools'))) return;
    this.slotOf(slot.entry.id)?.focus({ preventScroll: true });
    if (this.dimension.rank && slot.rank === null) this.act({ kind: 'next', response: slot.entry.id });
  }

  private readonly onRowKey = (event: KeyboardEvent): void => {
    const row = event.composedPath()[0];
    if (!(row instanceof HTMLElement) || !row.classList.contains('slot') || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const id = row.dataset['id']!;
    const up = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const aside = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    if (up !== null && this.dimension.rank) this.act({ kind: 'move', response: id, by: up });
    else if (up !== null || aside !== null) this.goTo(id, (up ?? aside)!);
    else if (event.key === 'Enter' && this.dimension.rank) this.act({ kind: 'next', response: id });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Goes to the next or previous response in the order shown, as in the centre. */
  private goTo(from: string, by: number): void {
    const next = this.entries[this.entries.findIndex(({ id }) => id === from) + by];
    if (next) this.slotOf(next.id)?.focus();
  }

  private act(action: RankAction): void {
    this.dispatchEvent(new RankActionEvent(action));
  }
}
