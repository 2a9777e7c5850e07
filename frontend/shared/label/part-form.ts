import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { hasMessage, number, setMessages, t } from '../i18n';
import type { PartChange } from './changes';
import { Complaints } from './complaints';
import type { Editor, Step } from './editor';
import { LabelForm } from './label-form';
import type { PartCard } from './part-card';
import { tagOf, type PartTag } from './part-tags';
import { below, isWithin, valueAt } from './paths';
import type { Check } from './props';
import { decisionOn } from './review-view';
import { Rights } from './rights';

/**
 * A label form whose result has parts, each in a {@link PartCard}: takes parts in hand, moves between them, tells the shell
 * of edits and open requirements, keeps undo, rights, complaints and tags. A part is known by its path everywhere.
 */
export abstract class PartForm<C, S, R, E extends Editor<R>> extends LabelForm<C, S, R> {
  /** What is edited; made anew by {@link edit} whenever work is opened. Declare it with `@state()`. */
  abstract editor: E;

  /** The part in hand. */
  @state() inHand: string | null = null;

  readonly complaints = new Complaints<R>((result, path) => this.meantBy(result, path));
  protected worked: C | null = null;
  private toldChecks = '';

  /** With what the messages of the type begin, e.g. `qa`. */
  protected abstract readonly texts: string;
  /** What people call all parts together. */
  protected abstract get heading(): string;
  /** A result that is safe to edit, whatever was stored. */
  protected abstract read(stored: R | null): R;
  /** An editor of a result; content, settings and remarks are set. */
  protected abstract edit(result: R): E;
  /** The live requirements. */
  protected abstract checklist(): Check[];
  /** Whether a part still misses something. */
  protected abstract isOpen(part: string): boolean;
  /** The field of a part at which to begin. */
  protected abstract beginOf(part: string): string;
  /** The two sections; called once there is something to show. */
  protected abstract renderForm(): TemplateResult;

  /** What a violation is about; when that is different, the violation is dropped. */
  protected meantBy(result: R, path: string): unknown {
    return valueAt(result, path);
  }

  get rights(): Rights {
    return new Rights(this.mode, this.locked, this.fixing);
  }

  protected override opened(): void {
    setMessages(this.messages);
    this.editor = this.edit(this.read(this.result));
    this.result = this.editor.result;
    if (this.submitted) this.submitted = this.read(this.submitted);
    this.complaints.take(this.editor.result, this.violations);
    this.toldChecks = '';
    const paths = this.places();
    const stays = this.worked === this.content && this.inHand !== null && paths.includes(this.inHand);
    if (!stays) this.inHand = null;
    this.inHand ??= this.nextOpen() ?? paths[0] ?? null;
    this.worked = this.content;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('violations')) this.complaints.take(this.editor.result, this.violations);
  }

  protected override updated(): void {
    if (!this.settings || !this.content) return;
    const checks = this.checklist();
    const told = JSON.stringify(checks);
    if (told === this.toldChecks) return;
    this.toldChecks = told;
    this.emit('gw-checks', { checks });
  }

  protected override render(): TemplateResult | undefined {
    return this.settings && this.content ? this.renderForm() : undefined;
  }

  override get canUndo(): boolean {
    return this.editor.canUndo;
  }

  override get canRedo(): boolean {
    return this.editor.canRedo;
  }

  override undo(): void {
    this.stepped(this.editor.undo(), 'form.said.undone');
  }

  override redo(): void {
    this.stepped(this.editor.redo(), 'form.said.redone');
  }

  override get partInHand(): string | null {
    return this.inHand;
  }

  override focusPart(path: string): void {
    const part = this.places().find((one) => isWithin(path, one));
    if (part === undefined) {
      this.renderRoot.querySelector<HTMLElement>(this.mode === 'review' ? 'gw-part-review[list]' : '.right .bar button, [data-part]')?.focus();
      return;
    }
    const fixed = this.mode === 'review' && this.rights.mayEdit(part);
    void this.take(part, below(path, part) ?? (fixed ? this.beginOf(part) : 'card'));
  }

  override nextOpenPart(): void {
    const next = this.nextOpen();
    if (next !== null) void this.take(next, this.rights.mayEdit(next) ? this.beginOf(next) : 'card');
  }

  /** Shows all parts of a review, or only those that changed. */
  showOnlyChanges(on: boolean): void {
    this.onlyChanges = on;
    this.emit('gw-only-changes', { on });
  }

  /** What people call a part. */
  nameOf(part: string): string {
    return this.parts().find(({ path }) => path === part)?.label ?? '';
  }

  /** Takes a part in hand, and the focus there when a field or `card` is named. */
  async take(part: string, focus: string | null = null): Promise<void> {
    this.inHand = part;
    await this.updateComplete;
    const card = this.cards().find((one) => one.path === part);
    await card?.updateComplete;
    if (focus !== null) card?.focusField(focus === 'card' ? null : focus);
    card?.scrollIntoView({ block: 'nearest' });
  }

  /** Goes to the next or previous part shown, while writing to the same field; false when the focus is in another part of the page. */
  step(by: 1 | -1, writing = false): boolean {
    const shown = this.cards().map((card) => card.path);
    if (shown.length === 0 || !this.hasKeys()) return false;
    const at = this.inHand === null ? -1 : shown.indexOf(this.inHand);
    const focused = this.focusedCard();
    const to = focused === null && !writing && at >= 0 ? shown[at]! : shown[Math.max(0, Math.min(at + by, shown.length - 1))]!;
    void this.take(to, writing ? focused?.focusedField ?? this.beginOf(to) : 'card');
    return true;
  }

  /** Whether an earlier round's reviewer remarked on the part and it is open for rework. */
  isSentBack(part: string): boolean {
    return this.rights.working && !this.rights.isLocked(part) && this.remarks.some(({ path }) => isWithin(path, part));
  }

  /** The tag of a part, with what became of it since the earlier round. */
  tagOf(part: string, change: PartChange['state'] = 'same', fixed = false): PartTag | null {
    return tagOf({
      reviewing: this.mode === 'review', working: this.mode === 'annotate', locked: this.rights.isLocked(part), sentBack: this.isSentBack(part),
      decision: decisionOn(this, part), fixed, untouched: this.untouched.includes(part), change,
    });
  }

  /** Who mended what of the part in earlier rounds: the messages `<type>.mended.<field>`, or `<type>.mended`. */
  mendedOf(part: string): string[] {
    return this.mended.filter(({ path }) => isWithin(path, part)).map(({ path, author, round }) => {
      const key = `${this.texts}.mended.${below(path, part)}`;
      return t(hasMessage(key) ? key : `${this.texts}.mended`, author, number(round));
    });
  }

  /** The parts' cards, in order. */
  protected cards(): PartCard[] {
    return [...this.renderRoot.querySelectorAll<PartCard>('[data-part]')];
  }

  protected focusedCard(): PartCard | null {
    return (this.renderRoot as ShadowRoot).activeElement?.closest<PartCard>('[data-part]') ?? null;
  }

  /** Reports the result after an edit. */
  protected changed(): void {
    this.result = this.editor.result;
    this.requestUpdate();
    this.emit('gw-change', { result: this.editor.result });
  }

  protected changedIf(done: boolean): boolean {
    if (done) this.changed();
    return done;
  }

  /** Says something to screen readers. */
  protected say(text: string): void {
    this.emit('gw-announce', { text });
  }

  protected nextOpen(): string | null {
    const paths = this.places();
    const from = this.inHand === null ? 0 : paths.indexOf(this.inHand) + 1;
    return [...paths.slice(from), ...paths.slice(0, from)].find((part) => (this.mode === 'review'
      ? decisionOn(this, part) === null && !this.rights.isLocked(part)
      : this.rights.mayEdit(part) && (this.isOpen(part) || this.isSentBack(part)))) ?? null;
  }

  /** The paths of all that can be taken in hand, in order; parts, and what is a part only once there is something in it. */
  protected places(): string[] {
    return this.parts().map(({ path }) => path);
  }

  private hasKeys(): boolean {
    return this.matches(':focus-within') || document.activeElement === document.body || document.activeElement?.contains(this) === true;
  }

  private stepped(step: Step | null, said: string): void {
    if (!step) return;
    this.changed();
    const paths = this.places();
    const part = step.part ?? (this.inHand !== null && paths.includes(this.inHand) ? this.inHand : paths[0] ?? null);
    this.inHand = part;
    this.say(t(said, part === null ? this.heading : this.nameOf(part)));
    const holder = this.focusedCard();
    if (part !== null) void this.take(part, holder && holder.path !== part ? 'card' : null);
  }
}
