import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from '../../shared/i18n';
import { UNCHANGED } from '../../shared/label/changes';
import { PartCard } from '../../shared/label/part-card';
import { renderSpanChips } from '../../shared/label/span-chips';
import type { Choice } from '../../widgets/answer-controls';
import { cardStyles } from './card-styles';
import type { AnswerChange } from './changes';
import { asksFor } from './model';
import { SetActionEvent, type SetAction } from './set-actions';
import { NO_ANSWER, type Answer, type Field, type LabelSet } from './types';

/** One set of labels: to choose from, with the reason and the highlights that chosen labels ask for. Sends {@link SetActionEvent}s. */
export class SetCard extends PartCard {
  static override styles = [...PartCard.styles, cardStyles];

  @property({ attribute: false }) set!: LabelSet;
  @property({ attribute: false }) answer: Answer = NO_ANSWER;
  @property({ attribute: false, hasChanged: (a?: AnswerChange, b?: AnswerChange) => a?.earlier !== b?.earlier || a?.state !== b?.state }) change: AnswerChange = UNCHANGED;
  /** What is selected in the text and could be linked here. */
  @property() pending = '';

  constructor() {
    super();
    this.addEventListener('pointerenter', () => this.act({ kind: 'hover', on: true }));
    this.addEventListener('pointerleave', () => this.act({ kind: 'hover', on: false }));
  }

  /** For the labels the card itself, where digits choose and the next set comes by itself. */
  protected override fieldAt(field: string): HTMLElement | null {
    const places: Record<string, string> = { reason: 'gw-reason-field', spans: '.span button' };
    const place = places[field];
    return place === undefined ? null : this.renderRoot.querySelector<HTMLElement>(place);
  }

  protected override render(): unknown {
    return html`${this.renderHead()}${this.renderAround(html`<div class="answer">
      ${this.renderLabels()}${this.renderReason()}${this.renderSpans()}
      ${this.set.unknown ? this.renderUnknown() : nothing}</div>`)}`;
  }

  private renderHead(): TemplateResult {
    const { multiple, required, unknown } = this.set;
    const rule = [t(`classification.choose.${multiple ? 'several' : 'one'}`), ...(required ? [] : [t('classification.optional')])].join(' · ');
    return html`<div class="row head"><span class="dot" aria-hidden="true">${this.number}</span><span class="name" dir="auto">${this.set.name}</span>
      ${this.editable && !unknown ? html`<span class="rule">${rule}</span>` : nothing}
      <span class="end">${this.renderTag()}</span></div>`;
  }

  /** All labels as long as one may be chosen, so that a click is enough also where the card is not in hand. */
  private renderLabels(): TemplateResult {
    const old = this.was('labels')?.labels ?? null;
    const empty = this.answer.labels.length === 0 && !old?.length;
    return html`<div @mousedown=${this.keepFocus}>${!this.editable && empty ? html`<span class="none">${t('classification.none')}</span>` : html`
      <gw-choice-chips id="labels" .options=${this.options} .chosen=${this.answer.labels} .earlier=${old} ?multiple=${this.set.multiple}
        ?readonly=${!this.editable} keyed .label=${this.set.name}
        @choice-change=${({ detail }: CustomEvent<{ chosen: readonly string[] }>) => this.act({ kind: 'choose', labels: detail.chosen })}></gw-choice-chips>`}</div>
      ${this.problems('labels')}`;
  }

  private get options(): Choice[] {
    return this.set.labels.map(({ id, name, description }) => ({ id, name, ...(description ? { about: description } : {}) }));
  }

  private renderReason(): unknown {
    const asked = asksFor(this.set, this.answer.labels).reason;
    const old = this.was('reason')?.reason ?? (this.was('reason') ? '' : null);
    if (!asked && !this.answer.reason && !old) return nothing;
    return html`<gw-reason-field id="reason" data-field="reason" .value=${this.answer.reason ?? ''} .earlier=${old} .label=${t('classification.reason')}
      .hint=${t('classification.reason.hint')} ?required=${asked} ?readonly=${!this.open} .problem=${this.said('reason')}
      @focusin=${() => { this.last = 'reason'; }}
      @reason-change=${({ detail }: CustomEvent<{ value: string }>) => this.act({ kind: 'reason', value: detail.value })}
      @reason-history=${({ detail }: CustomEvent<'undo' | 'redo'>) => this.act({ kind: 'history', step: detail })}></gw-reason-field>`;
  }

  private renderSpans(): unknown {
    const asked = asksFor(this.set, this.answer.labels).spans;
    const old = this.was('spans');
    const shown = asked || this.answer.spans.length > 0 || (old?.spans.length ?? 0) > 0 || (this.open && this.pending !== '');
    if (!shown) return nothing;
    return html`<div class="where"><span class="label">${t(asked && this.open ? 'classification.evidence.asked' : 'classification.evidence')}</span>
      ${renderSpanChips({
        spans: this.answer.spans, earlier: old ? old.spans : null, open: this.open, editable: this.editable,
        changed: this.change.state === 'changed', pending: this.pending, act: (action) => this.act(action),
      })}${!this.open && this.answer.spans.length === 0 && !old ? html`<span class="none">${t('classification.evidence.none')}</span>` : nothing}
      ${this.problems('spans')}</div>`;
  }

  private renderUnknown(): TemplateResult {
    return html`<p class="about">${t('classification.unknown.set')}</p>
      ${this.editable ? html`<div><button class="btn small" @click=${() => this.act({ kind: 'forget' })}>${t('classification.unknown.remove')}</button></div>` : nothing}`;
  }

  /** The earlier answer, where a field of it was different. */
  private was(field: Field): Answer | null {
    return this.change.fields.has(field) ? this.change.earlier ?? NO_ANSWER : null;
  }

  private said(field: Field): string {
    return this.violations.filter((violation) => this.fieldOf(violation) === field).map(({ message }) => message).join(' ');
  }

  /** Else the card would be taken in hand and grow under the pointer before the click is over. */
  private readonly keepFocus = (event: MouseEvent): void => {
    if (this.editable && !this.active) event.preventDefault();
  };

  private act(action: SetAction): void {
    this.dispatchEvent(new SetActionEvent(action));
  }
}
