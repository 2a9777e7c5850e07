import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { number, t, tn } from '../../shared/i18n';
import type { Violation } from '../../shared/label-form';
import { base, buttons, fields, pieces } from '../../shared/styles';
import { excerpt } from '../../shared/text';
import '../../widgets/text-diff';
import { cardStyles } from './card-styles';
import { compareSpans, type PairChange, type SpanChange } from './changes';
import { lengthOf } from './checks';
import { cross, grip } from './icons';
import { PairActionEvent, type PairAction } from './pair-actions';
import { fieldOf } from './paths';
import type { Pair, QaSettings, TextField } from './types';

/** A word about the state of a pair, beside its number. */
export interface PairTag {
  readonly kind: 'ok' | 'warn' | 'bad' | 'info' | 'plain';
  readonly text: string;
}

const UNCHANGED: PairChange = { state: 'same', earlier: null, fields: new Set() };
const sameList = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined) =>
  a?.length !== b?.length || (a ?? []).some((one, at) => one !== b![at]);

/** One pair: to write in while it is in hand, to read otherwise, with what changed in review. Sends {@link PairActionEvent}s. */
export class PairCard extends LitElement {
  static override styles = [base, buttons, pieces, fields, cardStyles];

  @property({ attribute: false }) pair!: Pair;
  @property({ attribute: false }) settings!: QaSettings;
  @property({ type: Number }) number = 0;
  @property({ type: Boolean, reflect: true }) active = false;
  @property({ type: Boolean, reflect: true }) hot = false;
  @property({ type: Boolean }) editable = false;
  @property({ type: Boolean }) movable = false;
  @property({ type: Boolean }) removable = false;
  @property({ type: Boolean }) passage = false;
  /** Where one works on what was remarked, the remarks stand above it; a reviewer finds them below. */
  @property({ type: Boolean }) remarksFirst = false;
  @property({ attribute: false, hasChanged: sameList }) types: readonly string[] = [];
  @property({ attribute: false, hasChanged: sameList }) needed: readonly string[] = [];
  @property({ attribute: false, hasChanged: sameList }) violations: readonly Violation[] = [];
  @property({ attribute: false, hasChanged: (a?: PairTag, b?: PairTag) => a?.text !== b?.text || a?.kind !== b?.kind }) tag: PairTag | null = null;
  @property({ attribute: false, hasChanged: (a?: PairChange, b?: PairChange) => a?.earlier !== b?.earlier || a?.state !== b?.state }) change = UNCHANGED;
  /** What reviewers mended in earlier rounds. */
  @property({ attribute: false, hasChanged: sameList }) mended: readonly string[] = [];
  /** What is selected in the passage and could be linked here. */
  @property() pending = '';

  private last: TextField = 'question';

  constructor() {
    super();
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('pointerenter', () => this.act({ kind: 'hover', on: true }));
    this.addEventListener('pointerleave', () => this.act({ kind: 'hover', on: false }));
  }

  /** Puts the focus into a field, or on the card where it is not open for writing. */
  focusField(field: string | null): void {
    const target = field === 'type' ? '.types button'
      : field === 'wholePassage' ? 'input[type=checkbox]' : field === 'spans' ? '.span button, input[type=checkbox]' : `#${field ?? ''}`;
    const inside = field && this.open ? this.renderRoot.querySelector<HTMLElement>(target) : null;
    (inside ?? this).focus({ preventScroll: true });
    if (inside instanceof HTMLTextAreaElement) inside.setSelectionRange(inside.value.length, inside.value.length);
  }

  private get open(): boolean {
    return this.editable && this.active;
  }

  protected override render(): TemplateResult {
    return html`
      ${this.renderHead()}
      ${this.remarksFirst ? html`<slot name="review"></slot>` : nothing}
      ${this.open ? this.renderFields() : this.renderTexts()}
      ${this.mended.map((said) => html`<p class="mended">${said}</p>`)}
      ${this.problems(null)}
      ${this.remarksFirst ? nothing : html`<slot name="review"></slot>`}`;
  }

  private renderHead(): TemplateResult {
    const words = (field: TextField) => number(lengthOf(this.pair, field, this.settings).words);
    return html`<div class="row head">
      <span class="dot" aria-hidden="true">${this.number}</span>
      ${this.open ? this.renderTypes() : this.renderType()}
      ${!this.open && this.passage && this.pair.wholePassage ? html`<span class="chip">${t('qa.whole.short')}</span>` : nothing}
      <span class="end">
      ${this.tag && !this.open ? html`<span class="tag ${this.tag.kind}">${this.tag.text}</span>` : nothing}
      ${this.editable && !this.open ? html`<span class="faint num small">${t('qa.words.both', words('question'), words('answer'))}</span>` : nothing}
      ${this.open ? nothing : this.renderTools()}</span>
    </div>`;
  }

  private renderFoot(): TemplateResult {
    const whole = html`<label class="row whole">
      <input type="checkbox" .checked=${live(this.pair.wholePassage)} aria-keyshortcuts="Alt+W"
        @change=${(event: Event) => this.act({ kind: 'whole', whole: (event.target as HTMLInputElement).checked })}>
      ${t('qa.whole')} <span class="key" aria-hidden="true">Alt W</span></label>`;
    return html`<div class="row foot">${this.passage ? whole : nothing}<span class="grow"></span>${this.renderTools()}</div>`;
  }

  private renderTools(): unknown {
    if (!this.removable && !this.movable) return nothing;
    return html`<span class="tools">
      ${this.removable && this.active ? html`<button class="btn icon" title="${t('qa.pair.remove')} (Del)" aria-label=${t('qa.pair.remove.one', this.number)}
        @click=${() => this.act({ kind: 'remove' })}>${cross}</button>` : nothing}
      ${this.movable ? html`<span class="btn icon grab" title=${t('qa.pair.move')} aria-hidden="true"
        @mousedown=${(event: Event) => event.preventDefault()} @pointerdown=${(event: PointerEvent) => this.act({ kind: 'grab', event })}>${grip}</span>` : nothing}
    </span>`;
  }

  private renderType(): unknown {
    const old = this.change.fields.has('type') ? this.change.earlier?.type : undefined;
    if (old === undefined) return this.pair.type ? html`<span class="chip">${this.pair.type}</span>` : nothing;
    return html`<span class="chip">${old ? html`<del>${old}</del>` : nothing}<ins>${this.pair.type}</ins></span>`;
  }

  private renderTypes(): TemplateResult {
    const own = !this.types.includes(this.pair.type) ? this.pair.type : '';
    return html`<span class="types" role="group" aria-label=${t('qa.pair.type')}>
      ${this.types.map((type, at) => html`<button class=${classMap({ chip: true, need: this.needed.includes(type) })}
        aria-pressed=${type === this.pair.type} title=${this.needed.includes(type) ? t('qa.type.needed') : ''}
        @click=${() => this.act({ kind: 'type', type })}
      >${type}${at < 9 ? html` <span class="key" aria-hidden="true">${at === 0 ? 'Alt 1' : at + 1}</span>` : nothing}</button>`)}
      ${this.settings.ownTypes ? html`<input class="own" type="text" maxlength="40" aria-label=${t('qa.type.own')} placeholder=${t('qa.type.own')}
        .value=${live(own)} @input=${this.onOwnType} @change=${this.onOwnType}>` : nothing}
    </span>`;
  }

  private renderTexts(): TemplateResult {
    return html`${this.renderText('question', 'q')}${this.renderText('answer', 'a')}
      ${this.passage ? this.renderSpans() : nothing}
      ${this.problems('question')}${this.problems('answer')}${this.problems('type')}${this.problems('wholePassage')}`;
  }

  private renderText(field: TextField, style: string): TemplateResult {
    const text = this.pair[field];
    const old = this.change.fields.has(field) ? this.change.earlier?.[field] : undefined;
    const shown = old !== undefined ? html`<gw-text-diff .earlier=${old} .later=${text}></gw-text-diff>`
      : text.trim() === '' ? html`<span class="none">${t(`qa.${field}.none`)}</span>` : text;
    return html`<div class=${style} dir="auto" data-field=${field}>${shown}</div>`;
  }

  private renderFields(): TemplateResult {
    return html`
      ${this.problems('type')}
      ${this.renderField('question')}
      ${this.renderField('answer')}
      ${this.passage ? this.renderSpans() : nothing}
      ${this.renderFoot()}
      ${this.problems('wholePassage')}`;
  }

  private renderField(field: TextField): TemplateResult {
    const { words, limits, problem } = lengthOf(this.pair, field, this.settings);
    const wrong = problem !== null && this.pair[field].trim() !== '';
    const complaints = this.violations.filter((violation) => fieldOf(violation.path) === field);
    return html`
      <div class="field-head"><label class="label" for=${field}>${t(`qa.pair.${field}`)}</label><span class="grow"></span>
        <span id="${field}-words" class=${classMap({ limits: true, num: true, bad: wrong })}>${wrong ? problem : tn('qa.words.count', words)}${!wrong && limits ? html`<span class="asked"> · ${limits}</span>` : nothing}</span></div>
      <textarea id=${field} dir="auto" rows="1" aria-describedby="${field}-words ${field}-problem" aria-invalid=${wrong || complaints.length > 0}
        .value=${live(this.pair[field])} @focus=${() => { this.last = field; }}
        @beforeinput=${this.onBeforeInput}
        @input=${(event: InputEvent) => this.act({ kind: 'edit', field, value: (event.target as HTMLTextAreaElement).value })}></textarea>
      ${this.problems(field)}`;
  }

  private renderSpans(): unknown {
    if (this.pair.wholePassage && (this.open || !this.change.fields.has('spans'))) return nothing;
    const moved = this.change.fields.has('spans') && !this.open;
    const spans = compareSpans(moved ? this.change.earlier?.spans ?? [] : this.pair.spans, this.pair.spans);
    const offer = this.open && this.pending;
    const hint = this.open && !this.pending ? html`<span class="faint small">${t('qa.span.hint')}</span>` : nothing;
    if (spans.length === 0 && !this.open) return this.problems('spans');
    return html`<div class=${classMap({ spans: true, short: !this.open && !moved })} role="group" aria-label=${t('qa.pair.spans')}>
      ${spans.map((span) => this.renderSpan(span))}
      ${offer ? html`<button class="chip" @click=${() => this.act({ kind: 'link' })}>${t('qa.span.link', excerpt(this.pending, 18))} <span class="key" aria-hidden="true">Alt L</span></button>` : hint}
    </div>${this.problems('spans')}`;
  }

  private renderSpan({ kind, span }: SpanChange): TemplateResult {
    const said = t('qa.quote', excerpt(span.text, this.open ? 26 : 34));
    const nth = this.pair.spans.indexOf(span);
    if (kind === 'gone') return html`<span class="span gone"><span title=${t('qa.span.was')}><bdi>${said}</bdi></span></span>`;
    return html`<span class=${classMap({ span: true, new: kind === 'new' && this.change.state === 'changed' })}>
      <button title=${this.editable ? t('qa.span.keys') : ''} aria-label=${t('qa.span.go', excerpt(span.text, 60))}
        @click=${() => this.act({ kind: 'span-open', nth })} @keydown=${(event: KeyboardEvent) => this.onSpanKey(event, nth)}><bdi>${said}</bdi></button>
      ${this.open ? html`<button aria-label=${t('qa.span.remove', excerpt(span.text, 40))} title=${t('qa.span.remove.short')}
        @click=${() => this.act({ kind: 'span-remove', nth })}>${cross}</button>` : nothing}
    </span>`;
  }

  private problems(field: string | null): unknown {
    const messages = this.violations.filter((violation) => fieldOf(violation.path) === field).map((violation) => violation.message);
    if (messages.length === 0) return nothing;
    return html`<p class="problem" id="${field ?? 'pair'}-problem"><span aria-hidden="true">!</span><span>${messages.join(' ')}</span></p>`;
  }

  private readonly onOwnType = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    const type = event.type === 'change' ? value.trim() : value;
    if (type !== this.pair.type) this.act({ kind: 'type', type });
  };

  private readonly onBeforeInput = (event: InputEvent): void => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('pair-history', { detail: event.inputType === 'historyUndo' ? 'undo' : 'redo' }));
  };

  private onSpanKey(event: KeyboardEvent, nth: number): void {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    if (step !== null && (event.shiftKey || event.altKey)) this.act({ kind: 'span-nudge', nth, edge: event.shiftKey ? 'end' : 'start', step });
    else if (this.open && (event.key === 'Delete' || event.key === 'Backspace')) this.act({ kind: 'span-remove', nth });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const from = event.composedPath()[0];
    const writing = from instanceof HTMLTextAreaElement || from instanceof HTMLInputElement;
    if (event.key === 'Escape' && writing && !event.isComposing && this.renderRoot.contains(from)) this.focus();
    else if (event.key === 'Enter' && from === this && this.editable && !event.ctrlKey && !event.metaKey) this.focusField(this.last);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private act(action: PairAction): void {
    this.dispatchEvent(new PairActionEvent(action));
  }
}
