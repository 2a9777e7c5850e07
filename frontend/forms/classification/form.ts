import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { PartColour } from '../../shared/colours';
import { t } from '../../shared/i18n';
import type { KeyBinding } from '../../shared/keyboard';
import { formStyles } from '../../shared/label/form-styles';
import { labelFormStyles } from '../../shared/label/label-form';
import type { Linked } from '../../shared/label/marks';
import { PassageForm } from '../../shared/label/passage-form';
import { valueAt } from '../../shared/label/paths';
import type { Check, Part } from '../../shared/label/props';
import { look } from '../../shared/styles';
import { chosenAfter } from '../../widgets/answer-controls';
import { checklist, hasReason } from './checks';
import { LabelEditor } from './editor';
import { classificationStyles } from './form-styles';
import { renderForm } from './form-view';
import { keysOf } from './keys';
import { asksFor, chosenLabels, readResult } from './model';
import { setOf, setPath } from './paths';
import type { SetAction } from './set-actions';
import type { ClassificationContent, ClassificationResult, ClassificationSettings, LabelSet } from './types';

/** The label form of classification: the text in the centre, one card for each set of labels at the right. */
export class ClassificationForm extends PassageForm<ClassificationContent, ClassificationSettings, ClassificationResult, LabelEditor> {
  static override styles = [...look, labelFormStyles, formStyles, classificationStyles];

  @state() editor = new LabelEditor();

  protected override readonly texts = 'classification';

  protected override get heading(): string {
    return t('classification.sets');
  }

  protected override read(stored: ClassificationResult | null): ClassificationResult {
    return readResult(stored);
  }

  protected override edit(result: ClassificationResult): LabelEditor {
    return new LabelEditor(result, this.settings, this.content.text);
  }

  protected override checklist(): Check[] {
    return checklist(this.editor.result, this.settings);
  }

  protected override isOpen(part: string): boolean {
    const id = setOf(part)!;
    return this.checklist().some(({ path, ok }) => !ok && setOf(path) === id);
  }

  /** The reason where only that is missing; else the card, where digits choose. */
  protected override beginOf(part: string): string {
    const given = this.editor.answerIn(setOf(part)!);
    return asksFor(this.editor.set(setOf(part))!, given.labels).reason && !hasReason(given) ? 'reason' : 'card';
  }

  /** A complaint about something in a set is about the labels too, which ask for it. */
  protected override meantBy(result: ClassificationResult, path: string): unknown {
    const id = setOf(path);
    return id === null ? result : [valueAt(result, path), result.sets[id]?.labels];
  }

  protected override linkedIn(result: ClassificationResult): Linked[] {
    return Object.entries(result.sets).map(([id, { spans }]) => ({ part: setPath(id), spans }));
  }

  override colourOf(part: string): PartColour {
    return this.editor.colourOf(setOf(part)!);
  }

  protected override linkToNone(): void {
    const first = this.linkable()[0];
    if (first) this.linkTo(first.path);
  }

  protected override renderForm(): TemplateResult {
    return renderForm(this);
  }

  /** All sets to work on; to read and review, those that have an answer. */
  override parts(): Part[] {
    const { sets } = this.editor.result;
    return this.editor.sets.filter(({ id }) => this.rights.working || id in sets).map(({ id, name }) => ({ path: setPath(id), label: name }));
  }

  override keys(): KeyBinding[] {
    return keysOf(this);
  }

  /** The sets that a selection can be linked to: the one in hand, and those whose labels ask for a highlight. */
  linkable(): Part[] {
    const open = this.parts().filter(({ path }) => this.rights.mayEdit(path));
    const asking = open.filter(({ path }) => asksFor(this.editor.set(setOf(path))!, this.editor.answerIn(setOf(path)!).labels).spans);
    const inHand = open.filter(({ path }) => path === this.inHand);
    return [...inHand, ...asking.filter(({ path }) => path !== this.inHand)];
  }

  linkTo(part: string): void {
    this.inHand = part;
    this.link();
  }

  /** Chooses by place in the set in hand, and goes to where the next thing is to do. */
  chooseNth(digit: number): boolean {
    const part = this.inHand;
    const set = this.editor.set(setOf(part));
    const label = set?.labels[digit - 1];
    if (part === null || !set || !label || !this.rights.mayEdit(part)) return false;
    const before = this.editor.answerIn(set.id).labels;
    if (!this.choose(set, chosenAfter(set.labels, before, label.id, set.multiple === true))) return false;
    void this.goOn(part, set, before.length === 0);
    return true;
  }

  /** Carries out what a person does in a card. */
  act(id: string, action: SetAction): void {
    const part = setPath(id);
    switch (action.kind) {
      case 'choose': return this.clicked(id, action.labels);
      case 'reason': return void this.changedIf(this.rights.mayEdit(part) && this.editor.write(id, action.value));
      case 'history': return this[action.step]();
      case 'forget': return this.forget(id);
      case 'hover': this.hot = action.on ? part : null; return;
      default: return this.onSpan(part, action);
    }
  }

  private clicked(id: string, labels: readonly string[]): void {
    const set = this.editor.set(id);
    if (!set || !this.choose(set, labels)) return;
    if (this.inHand !== setPath(id)) void this.take(setPath(id), 'card');
  }

  private choose(set: LabelSet, labels: readonly string[]): boolean {
    if (!this.rights.mayEdit(setPath(set.id)) || !this.editor.choose(set.id, labels)) return false;
    this.changed();
    const names = chosenLabels(set, this.editor.answerIn(set.id)).map(({ name }) => name);
    this.say(names.length > 0 ? t('classification.said.chosen', set.name, names.join(', ')) : t('classification.said.cleared', set.name));
    return true;
  }

  /** To the reason that a label asks for; from a single choice that is complete to the next set without a label. */
  private async goOn(part: string, set: LabelSet, first: boolean): Promise<void> {
    const begin = this.beginOf(part);
    if (begin !== 'card') return this.take(part, begin);
    const parts = this.parts().map(({ path }) => path);
    const rest = parts.slice(parts.indexOf(part) + 1);
    const next = rest.find((one) => this.rights.mayEdit(one) && this.editor.answerIn(setOf(one)!).labels.length === 0);
    const done = first && !set.multiple && !this.isOpen(part) && this.rights.working;
    await this.take(done && next !== undefined ? next : part, 'card');
  }

  private forget(id: string): void {
    if (!this.rights.mayEdit(setPath(id)) || !this.editor.forget(id)) return;
    const first = this.parts()[0]?.path ?? null;
    this.inHand = first;
    this.changed();
    if (first !== null) void this.take(first, 'card');
  }
}
