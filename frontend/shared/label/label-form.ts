import { LitElement, css, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { emit, type LabelFormEvents } from '../events';
import { setMessages, type Messages } from '../i18n';
import type { KeyBinding } from '../keyboard';
import './part-review';
import {
  DEFAULT_PREFS, type Change, type Check, type IssueType, type LabelFormProps, type Mended, type Mode, type Need, type Part,
  type PartDecision, type Prefs, type Remark, type Violation,
} from './props';

/** The two grid cells of a form: centre and right scroll by themselves; stacked below 768 px. */
export const labelFormStyles = css`
  :host { display: grid; grid-template-columns: subgrid; grid-column: 2 / 4; min-height: 0; }
  *, *::before, *::after { box-sizing: border-box; }
  .centre, .right { overflow: auto; min-height: 0; min-width: 0; scroll-padding-block: var(--gw-s5, 24px); }
  .centre { padding: var(--gw-s5, 24px) var(--gw-s6, 32px); }
  .right { padding: var(--gw-s4, 16px); border-inline-start: 1px solid var(--gw-line); background: var(--gw-surface); }
  @media (max-width: 767px) {
    :host { display: block; }
    .centre, .right { overflow: visible; }
    .right { border-inline-start: 0; border-block-start: 1px solid var(--gw-line); }
  }
`;

/**
 * What every label form is: the centre and right parts of the work page, in
 * `<section part="centre" class="centre">` and `<section part="right" class="right">`.
 *
 * The shell calls {@link open} once per piece of work, also when the next one is swapped in; from then on
 * the form owns `result` and reports every edit with `gw-change`. While a review has `fixing` set to a path, that part
 * is editable and edits are reported the same way. All other properties may be set at any time.
 */
export abstract class LabelForm<C = unknown, S = unknown, R = unknown> extends LitElement implements LabelFormProps<C, S, R> {
  @property({ attribute: false }) content!: C;
  @property({ attribute: false }) settings!: S;
  @property({ attribute: false }) result: R | null = null;
  @property({ reflect: true }) mode: Mode = 'preview';
  @property({ attribute: false }) locked: string[] = [];
  @property({ attribute: false }) remarks: Remark[] = [];
  @property({ attribute: false }) violations: Violation[] = [];
  @property({ attribute: false }) changes: Change[] = [];
  @property({ attribute: false }) earlier: R | null = null;
  @property({ attribute: false }) submitted: R | null = null;
  @property({ attribute: false }) mended: Mended[] = [];
  @property({ attribute: false }) untouched: string[] = [];
  @property({ attribute: false }) decisions: PartDecision[] = [];
  @property({ attribute: false }) fixing: string | null = null;
  @property({ attribute: false }) needs: Need[] = [];
  @property({ attribute: false }) issueTypes: IssueType[] = [];
  @property({ attribute: false }) messages: Messages = {};
  @property({ attribute: false }) prefs: Prefs = DEFAULT_PREFS;
  /** Review: show only the parts that changed. */
  @property({ attribute: false }) onlyChanges = false;

  /** Content, settings and result as texts, for a view that shows the form without a shell. */
  @property({ attribute: false }) contentJson = '';
  @property({ attribute: false }) settingsJson = '';
  @property({ attribute: false }) resultJson = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('messages')) {
      setMessages(this.messages);
    }
    const given = this.contentJson !== '' && this.settingsJson !== '';
    if (given && (changed.has('contentJson') || changed.has('settingsJson') || changed.has('resultJson'))) {
      this.open({
        content: JSON.parse(this.contentJson) as C,
        settings: JSON.parse(this.settingsJson) as S,
        result: JSON.parse(this.resultJson || 'null') as R | null,
      });
    }
  }

  /** Takes up a piece of work, or another state of it, and forgets what could be undone. */
  open(props: Partial<LabelFormProps<C, S, R>>): void {
    Object.assign(this, props);
    this.opened();
  }

  /** Called after {@link open}: start a new undo history from `result`, pick the part in hand, report checks. */
  protected abstract opened(): void;

  abstract undo(): void;
  abstract redo(): void;
  abstract get canUndo(): boolean;
  abstract get canRedo(): boolean;

  /** Brings the part at a path (or the part that holds it) into view and focus. */
  abstract focusPart(path: string): void;
  /** Moves to the next part that a reviewer has not decided, or that still misses something. */
  abstract nextOpenPart(): void;
  /** The part in hand, for the shell's review keys. */
  abstract get partInHand(): string | null;
  /** What a reviewer decides, in order. */
  abstract parts(): Part[];
  /** What the form's keys do now; also shown in the key map. */
  abstract keys(): KeyBinding[];

  /** What to ask once more before the result is handed in, in words; null when there is nothing to ask. */
  doubt(): string | null {
    return null;
  }

  /** Opens the remark editor of a part, if the form shows one there. */
  remark(path: string): void {
    this.renderRoot.querySelectorAll('gw-part-review').forEach((review) => {
      if (review.path === path) {
        review.startRemark();
      }
    });
  }

  protected emit<K extends keyof LabelFormEvents<R, Check>>(name: K, detail: LabelFormEvents<R, Check>[K]): void {
    emit(this, name, detail as LabelFormEvents[K]);
  }
}
