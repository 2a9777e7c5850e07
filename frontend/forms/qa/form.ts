import { type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { number, setMessages, t } from '../../shared/i18n';
import type { KeyBinding } from '../../shared/keyboard';
import { LabelForm, labelFormStyles, type Part } from '../../shared/label-form';
import { look } from '../../shared/styles';
import { excerpt } from '../../shared/text';
import type { Mark, PassageElement, PassageEvents, Selected } from '../../widgets/passage-highlighter';
import { checklist, isOpen } from './checks';
import { Complaints } from './complaints';
import { Editor, type Step } from './editor';
import { formStyles } from './form-styles';
import { keysOf } from './keys';
import { ListDrag } from './list-drag';
import { markId, marksOf, sameMarks, spanOf } from './marks';
import { readResult } from './model';
import type { PairAction } from './pair-actions';
import type { PairCard } from './pair-card';
import { fieldOf, pairOf, pairPath } from './paths';
import { Rights } from './rights';
import { renderForm } from './form-view';
import type { Pair, QaContent, QaResult, QaSettings, Span } from './types';

/** The label form of questions and answers: the passage in the centre, the pairs at the right. */
export class QaForm extends LabelForm<QaContent, QaSettings, QaResult> {
  static override styles = [...look, labelFormStyles, formStyles];

  @state() editor = new Editor();
  @state() inHand: string | null = null;
  /** What is selected in the passage and not linked yet; it outlives the browser's own selection. */
  @state() pending: Selected | null = null;
  @state() hot: string | null = null;
  @state() dropAt: { id: string; place: number } | null = null;
  /** The pair removed last, while nothing else was done. */
  @state() removed: string | null = null;

  @query('gw-passage') private passage?: PassageElement;

  readonly complaints = new Complaints();
  readonly listDrag = new ListDrag(
    () => this.cards().map((card) => ({ id: card.pair.id, box: card.getBoundingClientRect() })),
    (id, place) => { this.dropAt = id !== null && place !== null ? { id, place } : null; },
    (id, place) => { if (this.editor.move(id, place)) this.changed(); },
  );
  marks: readonly Mark[] = [];
  private worked: QaContent | null = null;
  private toldChecks = '';
  private toldSelection = 0;

  get rights(): Rights {
    return new Rights(this.mode, this.locked, this.fixing);
  }

  get hasPassage(): boolean {
    return this.settings?.passage !== false && Boolean(this.content?.passage);
  }

  protected override opened(): void {
    const seen = [...(this.earlier?.pairs ?? []).map((pair) => pair.id), ...this.remarks.map(({ path }) => pairOf(path) ?? '')];
    setMessages(this.messages);
    this.editor = new Editor(readResult(this.result), this.content.passage ?? '', seen.filter((id) => id !== ''));
    this.result = this.editor.result;
    this.submitted &&= readResult(this.submitted);
    this.complaints.about(this.editor.result, this.violations);
    this.pending = this.hot = this.removed = null;
    this.toldChecks = '';
    const stays = this.worked === this.content && this.editor.pair(this.inHand) !== undefined;
    if (!stays) this.inHand = null;
    this.inHand ??= this.nextOpen()?.id ?? this.editor.pairs[0]?.id ?? null;
    this.worked = this.content;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('violations')) this.complaints.about(this.editor.result, this.violations);
    const marks = marksOf(this.editor.result, {
      earlier: this.mode === 'review' ? this.earlier : null,
      colourOf: (id) => this.editor.colourOf(id),
      mayMove: (id) => this.rights.mayEdit(id),
    });
    if (!sameMarks(marks, this.marks)) this.marks = marks;
  }

  protected override updated(): void {
    if (!this.settings || !this.content) return;
    const checks = checklist(this.editor.result, this.settings, (id) => this.editor.numberOf(id));
    const told = JSON.stringify(checks);
    if (told === this.toldChecks) return;
    this.toldChecks = told;
    this.emit('gw-checks', { checks });
  }

  protected override render(): TemplateResult | undefined {
    return this.settings && this.content ? renderForm(this) : undefined;
  }

  override get canUndo(): boolean {
    return this.editor.canUndo;
  }

  override get canRedo(): boolean {
    return this.editor.canRedo;
  }

  override undo(): void {
    this.stepped(this.editor.undo(), 'qa.said.undone');
  }

  override redo(): void {
    this.stepped(this.editor.redo(), 'qa.said.redone');
  }

  override get partInHand(): string | null {
    return this.inHand === null ? null : pairPath(this.inHand);
  }

  override parts(): Part[] {
    return this.editor.pairs.map((pair) => ({ path: pairPath(pair.id), label: this.nameOf(pair.id) }));
  }

  override keys(): KeyBinding[] {
    return keysOf(this);
  }

  override focusPart(path: string): void {
    const id = pairOf(path);
    const field = fieldOf(path);
    const fixed = this.mode === 'review' && id !== null && this.rights.mayEdit(id);
    if (id !== null) void this.take(id, field ?? (fixed ? 'question' : 'card'));
    else this.renderRoot.querySelector<HTMLElement>('.right .bar button, gw-qa-pair')?.focus();
  }

  override nextOpenPart(): void {
    const next = this.nextOpen();
    if (next) void this.take(next.id, this.rights.mayEdit(next.id) ? this.firstGap(next) : 'card');
  }

  /** Shows all pairs of a review, or only those that changed. */
  showOnlyChanges(on: boolean): void {
    this.onlyChanges = on;
    this.emit('gw-only-changes', { on });
  }

  /** What people call a pair. */
  nameOf(id: string): string {
    return t('qa.pair', number(this.editor.numberOf(id)));
  }

  /** Takes a pair in hand, and the focus there when a field or the card is named. */
  async take(id: string, focus: string | null = null): Promise<void> {
    this.inHand = id;
    await this.updateComplete;
    const card = this.cardOf(id);
    await card?.updateComplete;
    if (focus !== null) card?.focusField(focus === 'card' ? null : focus);
    card?.scrollIntoView({ block: 'nearest' });
  }

  /** Goes to the next or previous pair; false when the focus is in another part of the page. */
  step(by: 1 | -1, writing = false): boolean {
    const shown = this.cards().map((card) => card.pair);
    if (shown.length === 0 || !this.hasKeys()) return false;
    const at = shown.findIndex((pair) => pair.id === this.inHand);
    const onCard = this.focusedCard() !== null;
    const to = !onCard && !writing && at >= 0 ? shown[at]! : shown[Math.max(0, Math.min(at + by, shown.length - 1))]!;
    const field = writing ? (this.focusedCard()?.renderRoot as ShadowRoot | undefined)?.activeElement?.id || 'question' : null;
    void this.take(to.id, field ?? 'card');
    return true;
  }

  /** Adds a pair, with what is selected. */
  add(): void {
    if (!this.rights.mayArrange) return;
    const id = this.editor.add(this.pending);
    this.pending = null;
    this.changed();
    this.say(t('qa.said.added', this.nameOf(id)));
    void this.take(id, 'question');
  }

  /** Removes the pair whose card itself has the focus, not something in it. */
  removeFocused(): boolean {
    const card = this.focusedCard();
    if (!card || card !== (this.renderRoot as ShadowRoot).activeElement || (card.renderRoot as ShadowRoot).activeElement || !this.rights.mayRemove(card.pair.id)) return false;
    this.removePair(card.pair.id);
    return true;
  }

  shift(by: 1 | -1): boolean {
    const at = this.editor.pairs.findIndex((pair) => pair.id === this.inHand);
    if (at < 0 || !this.rights.mayArrange || !this.editor.move(this.inHand!, at + by)) return false;
    this.changed();
    this.say(t('qa.said.moved', this.nameOf(this.inHand!), number(at + by + 1), number(this.editor.pairs.length)));
    void this.take(this.inHand!, this.focusedCard() ? null : 'card');
    return true;
  }

  chooseType(digit: number): boolean {
    const type = this.types()[digit - 1];
    return type !== undefined && this.inHand !== null && this.setType(this.inHand, type);
  }

  toggleWhole(): boolean {
    const pair = this.editor.pair(this.inHand);
    return pair !== undefined && this.setWhole(pair.id, !pair.wholePassage);
  }

  /** Links what is selected to the pair in hand, or to a new one when there is none. */
  link(): boolean {
    if (!this.pending) return false;
    if (this.inHand === null) {
      this.add();
      return true;
    }
    if (!this.rights.mayEdit(this.inHand)) {
      this.say(t('qa.said.locked', this.nameOf(this.inHand)));
      return true;
    }
    const span = this.editor.link(this.inHand, this.pending);
    this.pending = null;
    if (span) this.changed();
    this.say(span ? t('qa.said.linked', excerpt(span.text, 60), this.nameOf(this.inHand)) : t('qa.said.linked.already'));
    return true;
  }

  /** The types to choose from: those of the brief, then those of other pairs where own ones are allowed. */
  types(): readonly string[] {
    const given = this.settings.types ?? [];
    if (!this.settings.ownTypes) return given;
    const own = this.editor.pairs.filter((pair) => pair.id !== this.inHand).map((pair) => pair.type.trim());
    return [...new Set([...given, ...own.filter((type) => type !== '')])];
  }

  /** Carries out what a person does in a card. */
  act(id: string, action: PairAction): void {
    switch (action.kind) {
      case 'edit': return this.changedIf(this.rights.mayEdit(id) && this.editor.write(id, action.field, action.value));
      case 'type': return void this.setType(id, action.type);
      case 'whole': return void this.setWhole(id, action.whole);
      case 'link': this.link(); return void this.take(id, this.firstGap(this.editor.pair(id)!));
      case 'span-open': return this.passage?.reveal(markId(id, action.nth));
      case 'span-remove': return this.unlink(id, action.nth);
      case 'span-nudge': return this.nudge(id, action);
      case 'remove': return this.removePair(id);
      case 'hover': this.hot = action.on ? id : null; return;
      case 'grab': return this.listDrag.take(id, action.event);
    }
  }

  readonly onSelect = ({ detail }: CustomEvent<PassageEvents['passage-select']>): void => {
    this.pending = detail;
    window.clearTimeout(this.toldSelection);
    if (detail) this.toldSelection = window.setTimeout(() => this.say(t('qa.said.selected', excerpt(detail.text, 200))), 500);
  };

  readonly onOpenMark = ({ detail }: CustomEvent<PassageEvents['passage-open']>): void => {
    this.focusPartQuietly(detail.group);
  };

  readonly onResizeMark = ({ detail }: CustomEvent<PassageEvents['passage-resize']>): void => {
    const { pair, nth } = spanOf(detail.id);
    this.moved(pair, this.editor.resize(pair, nth, detail));
  };

  readonly onRemoveMark = ({ detail }: CustomEvent<PassageEvents['passage-remove']>): void => {
    const { pair, nth } = spanOf(detail.id);
    this.unlink(pair, nth);
  };

  private focusPartQuietly(id: string): void {
    void this.take(id);
    this.say(t('qa.said.in.hand', this.nameOf(id)));
  }

  private setType(id: string, type: string): boolean {
    const now = this.editor.pair(id)?.type === type && (this.settings.types ?? []).includes(type) ? '' : type;
    const done = this.rights.mayEdit(id) && this.editor.setType(id, now);
    this.changedIf(done);
    return done;
  }

  private setWhole(id: string, whole: boolean): boolean {
    const done = this.rights.mayEdit(id) && this.editor.setWhole(id, whole);
    this.changedIf(done);
    if (done) this.say(t(whole ? 'qa.said.whole' : 'qa.said.not.whole', this.nameOf(id)));
    return done;
  }

  private nudge(id: string, { nth, edge, step }: PairAction & { kind: 'span-nudge' }): void {
    if (this.rights.mayEdit(id)) this.moved(id, this.editor.nudge(id, nth, edge, step));
  }

  private moved(id: string, span: Span | null): void {
    if (!span) return;
    this.changed();
    this.say(t('qa.said.span', this.nameOf(id), excerpt(span.text, 200)));
  }

  private unlink(id: string, nth: number): void {
    if (!this.rights.mayEdit(id) || !this.editor.unlink(id, nth)) return;
    this.changed();
    this.say(t('qa.said.unlinked', this.nameOf(id)));
    if (this.focusedCard()) void this.take(id, 'spans');
  }

  private removePair(id: string): void {
    if (!this.rights.mayRemove(id)) return;
    const name = this.nameOf(id);
    const next = this.editor.remove(id);
    this.changed();
    this.removed = id;
    this.inHand = next;
    this.say(t('qa.said.removed', name));
    if (next !== null) void this.take(next, 'card');
    else void this.updateComplete.then(() => this.focusPart(''));
  }

  private stepped(step: Step | null, said: string): void {
    if (!step) return;
    this.changed();
    const id = step.pair ?? (this.editor.pair(this.inHand) ? this.inHand : this.editor.pairs[0]?.id ?? null);
    this.inHand = id;
    this.say(id === null ? t(said, t('qa.pairs')) : t(said, this.nameOf(id)));
    const holder = this.focusedCard();
    if (id !== null) void this.take(id, holder && holder.pair.id !== id ? 'card' : null);
  }

  private changedIf(done: boolean): void {
    if (done) this.changed();
  }

  private changed(): void {
    this.result = this.editor.result;
    this.removed = null;
    this.requestUpdate();
    this.emit('gw-change', { result: this.editor.result });
  }

  private nextOpen(): Pair | undefined {
    const { pairs } = this.editor;
    const from = pairs.findIndex((pair) => pair.id === this.inHand) + 1;
    const decided = new Set(this.decisions.map(({ path }) => path));
    const open = (pair: Pair) => (this.mode === 'review'
      ? !decided.has(pairPath(pair.id)) && !this.rights.isLocked(pair.id)
      : this.rights.mayEdit(pair.id) && (isOpen(pair, this.settings) || this.isSentBack(pair.id)));
    return [...pairs.slice(from), ...pairs.slice(0, from)].find(open);
  }

  /** Whether an earlier round's reviewer remarked on the pair and it is open for rework. */
  isSentBack(id: string): boolean {
    return this.rights.working && !this.rights.isLocked(id) && this.remarks.some(({ path }) => pairOf(path) === id);
  }

  private firstGap(pair: Pair): string {
    if (pair.question.trim() === '') return 'question';
    return pair.answer.trim() === '' ? 'answer' : 'question';
  }

  private cards(): PairCard[] {
    return [...this.renderRoot.querySelectorAll<PairCard>('gw-qa-pair')];
  }

  private cardOf(id: string): PairCard | undefined {
    return this.cards().find((card) => card.pair.id === id);
  }

  private focusedCard(): PairCard | null {
    return (this.renderRoot as ShadowRoot).activeElement?.closest<PairCard>('gw-qa-pair') ?? null;
  }

  private hasKeys(): boolean {
    return this.matches(':focus-within') || document.activeElement === document.body || document.activeElement?.contains(this) === true;
  }

  private say(text: string): void {
    this.emit('gw-announce', { text });
  }
}
