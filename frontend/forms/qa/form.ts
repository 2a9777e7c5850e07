import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { PartColour } from '../../shared/colours';
import { number, t } from '../../shared/i18n';
import type { KeyBinding } from '../../shared/keyboard';
import { formStyles } from '../../shared/label/form-styles';
import { labelFormStyles } from '../../shared/label/label-form';
import { ListDrag } from '../../shared/label/list-drag';
import type { Linked } from '../../shared/label/marks';
import { PassageForm } from '../../shared/label/passage-form';
import { valueAt } from '../../shared/label/paths';
import type { Check, Part } from '../../shared/label/props';
import { look } from '../../shared/styles';
import { checklist, isOpen } from './checks';
import { PairEditor } from './editor';
import { renderForm } from './form-view';
import { keysOf } from './keys';
import { readResult } from './model';
import type { PairAction } from './pair-actions';
import { PAIRS, pairOf, pairPath } from './paths';
import { topicStyles } from './topic-styles';
import type { QaContent, QaResult, QaSettings } from './types';

/** The label form of questions and answers: the passage in the centre, the pairs at the right. */
export class QaForm extends PassageForm<QaContent, QaSettings, QaResult, PairEditor> {
  static override styles = [...look, labelFormStyles, formStyles, topicStyles];

  @state() editor = new PairEditor();
  @state() dropAt: { id: string; place: number } | null = null;
  /** The pair removed last, while nothing else was done. */
  @state() removed: string | null = null;

  protected override readonly texts = 'qa';

  private readonly listDrag = new ListDrag(
    () => this.cards().map((card) => ({ id: pairOf(card.path)!, box: card.getBoundingClientRect() })),
    (id, place) => { this.dropAt = id !== null && place !== null ? { id, place } : null; },
    (id, place) => void this.changedIf(this.editor.move(id, place)),
  );

  get hasPassage(): boolean {
    return this.settings?.passage !== false && Boolean(this.content?.passage);
  }

  protected override get heading(): string {
    return t('qa.pairs');
  }

  protected override read(stored: QaResult | null): QaResult {
    return readResult(stored);
  }

  protected override edit(result: QaResult): PairEditor {
    const seen = [...(this.earlier?.pairs ?? []).map((pair) => pair.id), ...this.remarks.map(({ path }) => pairOf(path) ?? '')];
    return new PairEditor(result, this.content.passage ?? '', seen.filter((id) => id !== ''));
  }

  protected override opened(): void {
    super.opened();
    this.removed = null;
  }

  protected override checklist(): Check[] {
    return checklist(this.editor.result, this.settings, (id) => this.editor.numberOf(id));
  }

  protected override isOpen(part: string): boolean {
    return isOpen(this.editor.pair(pairOf(part))!, this.settings);
  }

  protected override beginOf(part: string): string {
    const pair = this.editor.pair(pairOf(part));
    return pair && pair.question.trim() !== '' && pair.answer.trim() === '' ? 'answer' : 'question';
  }

  /** A complaint about the list is about how many pairs there are, of which types and grounds. */
  protected override meantBy(result: QaResult, path: string): unknown {
    return pairOf(path) === null ? result.pairs.map(({ type, wholePassage }) => [type, wholePassage]) : valueAt(result, path);
  }

  protected override linkedIn(result: QaResult): Linked[] {
    return result.pairs.map(({ id, spans }) => ({ part: pairPath(id), spans }));
  }

  override colourOf(part: string): PartColour {
    return this.editor.colourOf(pairOf(part)!);
  }

  protected override linkToNone(): void {
    this.add();
  }

  protected override renderForm(): TemplateResult {
    return renderForm(this);
  }

  override parts(): Part[] {
    return this.editor.pairs.map((pair) => ({ path: pairPath(pair.id), label: this.nameOfPair(pair.id) }));
  }

  override keys(): KeyBinding[] {
    return keysOf(this);
  }

  /** What people call a pair, also one that is gone. */
  nameOfPair(id: string): string {
    return t('qa.pair', number(this.editor.numberOf(id)));
  }

  /** Adds a pair, with what is selected. */
  add(): void {
    if (!this.rights.mayArrange(PAIRS)) return;
    const id = this.editor.add(this.pending);
    this.pending = null;
    this.changed();
    this.say(t('qa.said.added', this.nameOfPair(id)));
    void this.take(pairPath(id), 'question');
  }

  /** Removes the pair whose card itself has the focus, not something in it. */
  removeFocused(): boolean {
    const card = this.focusedCard();
    if (!card?.focusedItself || !this.rights.mayRemove(card.path, PAIRS)) return false;
    this.removePair(pairOf(card.path)!);
    return true;
  }

  shift(by: 1 | -1): boolean {
    const id = pairOf(this.inHand);
    const at = this.editor.pairs.findIndex((pair) => pair.id === id);
    if (id === null || at < 0 || !this.rights.mayArrange(PAIRS) || !this.editor.move(id, at + by)) return false;
    this.changed();
    this.say(t('qa.said.moved', this.nameOfPair(id), number(at + by + 1), number(this.editor.pairs.length)));
    void this.take(this.inHand!, this.focusedCard() ? null : 'card');
    return true;
  }

  chooseType(digit: number): boolean {
    const type = this.types()[digit - 1];
    const id = pairOf(this.inHand);
    return type !== undefined && id !== null && this.setType(id, type);
  }

  toggleWhole(): boolean {
    const pair = this.editor.pair(pairOf(this.inHand));
    return pair !== undefined && this.setWhole(pair.id, !pair.wholePassage);
  }

  /** The types to choose from: those of the brief, then those of other pairs where own ones are allowed. */
  types(): readonly string[] {
    const given = this.settings.types ?? [];
    if (!this.settings.ownTypes) return given;
    const inHand = pairOf(this.inHand);
    const own = this.editor.pairs.filter((pair) => pair.id !== inHand).map((pair) => pair.type.trim());
    return [...new Set([...given, ...own.filter((type) => type !== '')])];
  }

  /** Carries out what a person does in a card. */
  act(id: string, action: PairAction): void {
    switch (action.kind) {
      case 'edit': return void this.changedIf(this.mayEdit(id) && this.editor.write(id, action.field, action.value));
      case 'type': return void this.setType(id, action.type);
      case 'whole': return void this.setWhole(id, action.whole);
      case 'remove': return this.removePair(id);
      case 'hover': this.hot = action.on ? pairPath(id) : null; return;
      case 'grab': return this.listDrag.take(id, action.event);
      default: return this.onSpan(pairPath(id), action);
    }
  }

  protected override changed(): void {
    this.removed = null;
    super.changed();
  }

  private mayEdit(id: string): boolean {
    return this.rights.mayEdit(pairPath(id));
  }

  private setType(id: string, type: string): boolean {
    const now = this.editor.pair(id)?.type === type && (this.settings.types ?? []).includes(type) ? '' : type;
    return this.changedIf(this.mayEdit(id) && this.editor.setType(id, now));
  }

  private setWhole(id: string, whole: boolean): boolean {
    const done = this.changedIf(this.mayEdit(id) && this.editor.setWhole(id, whole));
    if (done) this.say(t(whole ? 'qa.said.whole' : 'qa.said.not.whole', this.nameOfPair(id)));
    return done;
  }

  private removePair(id: string): void {
    if (!this.rights.mayRemove(pairPath(id), PAIRS)) return;
    const name = this.nameOfPair(id);
    const next = this.editor.remove(id);
    this.changed();
    this.removed = id;
    this.inHand = next === null ? null : pairPath(next);
    this.say(t('qa.said.removed', name));
    if (next !== null) void this.take(pairPath(next), 'card');
    else void this.updateComplete.then(() => this.focusPart(''));
  }
}
