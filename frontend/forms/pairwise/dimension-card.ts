import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { t } from '../../shared/i18n';
import { PartCard } from '../../shared/label/part-card';
import { colourOf } from '../../widgets/response-board';
import { dimensionStyles } from './card-styles';
import { BOTH_BAD, type Choice, type Dimension } from './types';
import { inWords, signOf } from './words';

const same = (a?: Choice | null, b?: Choice | null) => a?.choice === b?.choice && a?.strength === b?.strength;

/** One question about the two responses: the points from one side to the other, the answer in words. Sends `dimension-answer`. */
export class DimensionCard extends PartCard {
  static override styles = [...PartCard.styles, dimensionStyles];

  @property({ attribute: false }) dimension!: Dimension;
  @property({ attribute: false }) responses: readonly { id: string }[] = [];
  @property({ attribute: false }) answers: readonly Choice[] = [];
  @property({ attribute: false }) answer: Choice | null = null;
  /** The answer of an earlier round where it was another, null where there was none; undefined to say nothing of it. */
  @property({ attribute: false }) earlier: Choice | null | undefined = undefined;
  /** The only question there is, which needs no number. */
  @property({ type: Boolean }) alone = false;

  protected override last: string | null = 'answers';

  /** Whatever is said about the answer belongs to its points. */
  protected override fieldAt(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
  }

  protected override render(): TemplateResult {
    return html`
      <div class="row head">${this.alone ? nothing : html`<span class="dot" aria-hidden="true">${this.number}</span>`}<b class="name" dir="auto">${this.dimension.name}</b>
        <span class="end">${this.renderTag()}</span></div>
      ${this.dimension.description ? html`<p class="about" dir="auto">${this.dimension.description}</p>` : nothing}
      ${this.renderAround(html`${this.editable ? this.renderPoints() : nothing}<p class="said" aria-live="off">${this.renderAnswer()}</p>${this.problems('choice')}${this.problems('strength')}`)}`;
  }

  private renderPoints(): TemplateResult {
    const points = this.answers.filter(({ choice }) => choice !== BOTH_BAD);
    const bad = this.answers.find(({ choice }) => choice === BOTH_BAD);
    return html`<div class="points" role="radiogroup" aria-label=${this.dimension.name} @keydown=${this.onArrow}>
      <div class="scale">${points.map((answer) => this.renderPoint(answer))}</div>
      ${bad ? this.renderPoint(bad) : nothing}</div>`;
  }

  private renderPoint(answer: Choice): TemplateResult {
    const at = this.answers.indexOf(answer);
    const on = same(answer, this.answer);
    const words = inWords(answer, this.dimension, this.responses);
    const place = this.responses.findIndex(({ id }) => id === answer.choice);
    return html`<button class="point ${answer.choice === BOTH_BAD ? 'bad-both' : ''}" role="radio" aria-checked=${on} tabindex=${on || (this.answer === null && at === 0) ? 0 : -1}
      aria-label=${words} title=${words} style=${styleMap(place < 0 ? {} : { '--p': colourOf(place).value })} @click=${() => this.choose(answer)}>
      <span aria-hidden="true">${answer.choice === BOTH_BAD ? t('pairwise.answer.bothBad') : signOf(answer, this.responses)}</span>
      ${this.active && at < 9 ? html`<span class="key" aria-hidden="true">${at + 1}</span>` : nothing}</button>`;
  }

  private renderAnswer(): unknown {
    const words = (answer: Choice | null) => (answer ? inWords(answer, this.dimension, this.responses) : t('pairwise.answer.none'));
    if (this.earlier !== undefined) return html`<del>${words(this.earlier)}</del> <ins>${words(this.answer)}</ins>`;
    return this.answer ? words(this.answer) : html`<span class="none">${t(this.editable ? 'pairwise.answer.choose' : 'pairwise.answer.none')}</span>`;
  }

  private readonly onArrow = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.point')];
    const at = buttons.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const to = (at + step + buttons.length) % buttons.length;
    buttons[to]?.focus();
    if (!same(this.answers[to], this.answer)) this.choose(this.answers[to]!);
  };

  private choose(answer: Choice): void {
    this.dispatchEvent(new CustomEvent('dimension-answer', { detail: answer }));
  }
}
