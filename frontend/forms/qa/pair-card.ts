import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { number, t, tn } from '../../shared/i18n';
import { UNCHANGED } from '../../shared/label/changes';
import { cross, grip } from '../../shared/label/icons';
import { PartCard, sameList } from '../../shared/label/part-card';
import { renderSpanChips } from '../../shared/label/span-chips';
import '../../widgets/text-diff';
import { cardStyles } from './card-styles';
import type { PairChange } from './changes';
import { lengthOf } from './checks';
import { PairActionEvent, type PairAction } from './pair-actions';
import type { Pair, QaSettings, TextField } from './types';

/** One pair: to write in while it is in hand, to read otherwise, with what changed in review. Sends {@link PairActionEvent}s. */
export class PairCard extends PartCard {
  static override styles = [...PartCard.styles, cardStyles];

  @property({ attribute: false }) pair!: Pair;
  @property({ attribute: false }) settings!: QaSettings;
  @property({ type: Boolean }) movable = false;
  @property({ type: Boolean }) removable = false;
  @property({ type: Boolean }) passage = false;
  @property({ attribute: false, hasChanged: sameList }) types: readonly string[] = [];
  @property({ attribute: false, hasChanged: sameList }) needed: readonly string[] = [];
  @property({ attribute: false, hasChanged: (a?: PairChange, b?: PairChange) => a?.earlier !== b?.earlier || a?.state !== b?.state }) change: PairChange = UNCHANGED;
  /** What is selected in the passage and could be linked here. */
  @property() pending = '';

  protected override last: string | null = 'question';

  constructor() {
    super();
    this.addEventListener('pointerenter', () => this.act({ kind: 'hover', on: true }));
    this.addEventListener('pointerleave', () => this.act({ kind: 'hover', on: false }));
  }

  protected override fieldAt(field: string): HTMLElement | null {
    const places: Record<string, string> = { type: '.types button', wholePassage: 'input[type=checkbox]', spans: '.span button, input[type=checkbox]' };
    const place = places[field];
    return place === undefined ? super.fieldAt(field) : this.renderRoot.querySelector<HTMLElement>(place);
  }

  protected override render(): unknown {
    return html`${this.renderHead()}${this.renderAround(this.open ? this.renderFields() : this.renderTexts())}`;
  }

  private renderHead(): TemplateResult {
    const words = (field: TextField) => number(lengthOf(this.pair, field, this.settings).words);
    return html`<div class="row head">
      <span class="dot" aria-hidden="true">${this.number}</span>
      ${this.open ? this.renderTypes() : this.renderType()}
      ${!this.open && this.passage && this.pair.wholePassage ? html`<span class="chip">${t('qa.whole.short')}</span>` : nothing}
      <span class="end">
      ${this.open ? nothing : this.renderTag()}
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
    const complaints = this.violations.filter((violation) => this.fieldOf(violation) === field);
    return html`
      <div class="field-head"><label class="label" for=${field}>${t(`qa.pair.${field}`)}</label><span class="grow"></span>
        <span id="${field}-words" class=${classMap({ limits: true, num: true, bad: wrong })}>${wrong ? problem : tn('form.words.count', words)}${!wrong && limits ? html`<span class="asked"> · ${limits}</span>` : nothing}</span></div>
      <textarea id=${field} dir="auto" rows="1" aria-describedby="${field}-words ${field}-problem" aria-invalid=${wrong || complaints.length > 0}
        .value=${live(this.pair[field])} @focus=${() => { this.last = field; }}
        @beforeinput=${this.onBeforeInput}
        @input=${(event: InputEvent) => this.act({ kind: 'edit', field, value: (event.target as HTMLTextAreaElement).value })}></textarea>
      ${this.problems(field)}`;
  }

  private renderSpans(): unknown {
    const changed = this.change.fields.has('spans');
    if (this.pair.wholePassage && (this.open || !changed)) return nothing;
    return html`${renderSpanChips({
      spans: this.pair.spans, earlier: changed ? this.change.earlier?.spans ?? [] : null, open: this.open, editable: this.editable,
      changed: this.change.state === 'changed', pending: this.pending, act: (action) => this.act(action),
    })}${this.problems('spans')}`;
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

  private act(action: PairAction): void {
    this.dispatchEvent(new PairActionEvent(action));
  }
}
