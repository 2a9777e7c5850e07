import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { t } from '../../shared/i18n';
import type { KeyBinding } from '../../shared/keyboard';
import { formStyles } from '../../shared/label/form-styles';
import { labelFormStyles } from '../../shared/label/label-form';
import { PartForm } from '../../shared/label/part-form';
import type { Check, Part } from '../../shared/label/props';
import { look } from '../../shared/styles';
import { checklist, isOpen } from './checks';
import { PairwiseEditor } from './editor';
import { pairwiseStyles } from './form-styles';
import { renderForm } from './form-view';
import { keysOf } from './keys';
import { answersOf, asksWhy, dimensionOf, dimensionPath, readResult, REASON } from './model';
import type { Choice, Dimension, PairwiseContent, PairwiseResult, PairwiseSettings } from './types';
import { inWords } from './words';

/** The label form of a comparison: two responses side by side in the centre, which one is better at the right. */
export class PairwiseForm extends PartForm<PairwiseContent, PairwiseSettings, PairwiseResult, PairwiseEditor> {
  static override styles = [...look, labelFormStyles, formStyles, pairwiseStyles];

  @state() editor = new PairwiseEditor();
  /** The response that the focus is on. */
  @state() onResponse: string | null = null;

  protected override readonly texts = 'pairwise';

  protected override get heading(): string {
    return t('pairwise.heading');
  }

  protected override read(stored: PairwiseResult | null): PairwiseResult {
    return readResult(stored);
  }

  protected override edit(result: PairwiseResult): PairwiseEditor {
    return new PairwiseEditor(result);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('content')) this.onResponse = null;
  }

  protected override checklist(): Check[] {
    return checklist(this.editor.result, this.settings);
  }

  protected override isOpen(part: string): boolean {
    return isOpen(part, this.editor.result, this.settings);
  }

  protected override beginOf(part: string): string {
    return part === REASON ? 'reason' : 'answers';
  }

  protected override renderForm(): TemplateResult {
    return renderForm(this);
  }

  override parts(): Part[] {
    const dimensions = this.settings.dimensions.map(({ id, name }) => ({ path: dimensionPath(id), label: name }));
    return asksWhy(this.settings) ? [...dimensions, { path: REASON, label: t('pairwise.reason') }] : dimensions;
  }

  override keys(): KeyBinding[] {
    return keysOf(this);
  }

  dimension(part: string | null): Dimension | undefined {
    const id = dimensionOf(part);
    return this.settings.dimensions.find((one) => one.id === id);
  }

  answersOf(dimension: Dimension): Choice[] {
    return answersOf(dimension, this.content.responses, this.settings.bothBad);
  }

  /** Answers by place, counted from 1, and goes on to the next question that is open. */
  answerByKey(digit: number): boolean {
    const part = this.inHand;
    const dimension = this.dimension(part);
    const answer = dimension && this.answersOf(dimension)[digit - 1];
    if (!answer || part === null) return false;
    const open = this.editor.result.dimensions[dimension.id] === undefined;
    if (!this.answer(part, answer)) return false;
    if (open) this.goOn(part);
    return true;
  }

  /** Answers a dimension; the same answer again takes it back. */
  answer(part: string, answer: Choice): boolean {
    const dimension = this.dimension(part);
    if (!dimension || !this.rights.mayEdit(part)) return false;
    const had = this.editor.result.dimensions[dimension.id];
    const now = had?.choice === answer.choice && had.strength === answer.strength ? null : answer;
    this.editor.answer(dimension.id, now);
    this.changed();
    this.say(now ? `${dimension.name}: ${inWords(now, dimension, this.content.responses)}` : t('pairwise.said.back', dimension.name));
    return true;
  }

  write(reason: string): void {
    this.changedIf(this.rights.mayEdit(REASON) && this.editor.write(reason));
  }

  private goOn(from: string): void {
    const next = this.settings.dimensions.map(({ id }) => dimensionPath(id)).find((part) => part !== from && this.rights.mayEdit(part) && this.isOpen(part));
    if (next !== undefined) void this.take(next, this.focusedCard() ? 'card' : null);
  }
}
