import type { PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Mark, PassageElement, PassageEvents, Selected } from '../../widgets/passage-highlighter';
import type { PartColour } from '../colours';
import { t } from '../i18n';
import { excerpt } from '../text';
import { markId, marksOf, sameMarks, spanOf, type Linked } from './marks';
import { PartForm } from './part-form';
import type { SpanAction } from './span-chips';
import type { SpanEditor } from './span-editor';
import type { Span } from './spans';

/** A form whose parts are linked to spans of one text, shown in a `<gw-passage>` in the centre. */
export abstract class PassageForm<C, S, R, E extends SpanEditor<R>> extends PartForm<C, S, R, E> {
  /** What is selected in the text and not linked yet; it outlives the browser's own selection. */
  @state() pending: Selected | null = null;
  /** The part to light up. */
  @state() hot: string | null = null;

  @query('gw-passage') private passage?: PassageElement;

  marks: readonly Mark[] = [];
  private toldSelection = 0;
  private writingIn: string | null = null;

  /** The parts of a result with their spans. */
  protected abstract linkedIn(result: R): Linked[];
  abstract colourOf(part: string): PartColour;
  /** What linking does while no part is in hand. */
  protected abstract linkToNone(): void;

  protected override opened(): void {
    super.opened();
    this.pending = this.hot = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const marks = marksOf(this.linkedIn(this.editor.result), {
      earlier: this.mode === 'review' && this.earlier ? this.linkedIn(this.earlier) : null,
      colourOf: (part) => this.colourOf(part),
      mayMove: (part) => this.rights.mayEdit(part),
    });
    if (!sameMarks(marks, this.marks)) this.marks = marks;
  }

  /** Goes from the part in hand, which stays in hand, into the text to select there, and from the text back to where it came from. */
  toText(): boolean {
    const { passage, inHand } = this;
    if (!passage) return false;
    if ((this.renderRoot as ShadowRoot).activeElement === passage) {
      if (inHand !== null) void this.take(inHand, this.writingIn ?? 'card');
      return inHand !== null;
    }
    this.writingIn = this.focusedCard()?.focusedField ?? null;
    passage.focus();
    return true;
  }

  /** Links what is selected to the part in hand. */
  link(): boolean {
    if (!this.pending) return false;
    if (this.inHand === null) {
      this.linkToNone();
      return true;
    }
    if (!this.rights.mayEdit(this.inHand)) {
      this.say(t('form.said.locked', this.nameOf(this.inHand)));
      return true;
    }
    const span = this.editor.link(this.inHand, this.pending);
    this.pending = null;
    this.changedIf(span !== null);
    this.say(span ? t('form.said.linked', excerpt(span.text, 60), this.nameOf(this.inHand)) : t('form.said.linked.already'));
    return true;
  }

  /** Carries out what a person does with a span in a card. */
  onSpan(part: string, action: SpanAction): void {
    switch (action.kind) {
      case 'link': this.link(); return void this.take(part, this.beginOf(part));
      case 'span-open': return this.passage?.reveal(markId(part, action.nth));
      case 'span-remove': return this.unlink(part, action.nth);
      case 'span-nudge':
        if (this.rights.mayEdit(part)) this.moved(part, this.editor.nudge(part, action.nth, action.edge, action.step));
    }
  }

  readonly onSelect = ({ detail }: CustomEvent<PassageEvents['passage-select']>): void => {
    this.pending = detail;
    window.clearTimeout(this.toldSelection);
    if (detail) this.toldSelection = window.setTimeout(() => this.say(t('form.said.selected', excerpt(detail.text, 200))), 500);
  };

  readonly onOpenMark = ({ detail }: CustomEvent<PassageEvents['passage-open']>): void => {
    void this.take(detail.group);
    this.say(t('form.said.in.hand', this.nameOf(detail.group)));
  };

  readonly onHover = ({ detail }: CustomEvent<PassageEvents['passage-hover']>): void => {
    this.hot = detail.group;
  };

  readonly onResizeMark = ({ detail }: CustomEvent<PassageEvents['passage-resize']>): void => {
    const { part, nth } = spanOf(detail.id);
    this.moved(part, this.editor.resize(part, nth, detail));
  };

  readonly onRemoveMark = ({ detail }: CustomEvent<PassageEvents['passage-remove']>): void => {
    const { part, nth } = spanOf(detail.id);
    this.unlink(part, nth);
  };

  private moved(part: string, span: Span | null): void {
    if (!span) return;
    this.changed();
    this.say(t('form.said.span', this.nameOf(part), excerpt(span.text, 200)));
  }

  private unlink(part: string, nth: number): void {
    if (!this.rights.mayEdit(part) || !this.editor.unlink(part, nth)) return;
    this.changed();
    this.say(t('form.said.unlinked', this.nameOf(part)));
    if (this.focusedCard()) void this.take(part, 'spans');
  }
}
