import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base, buttons, fields, pieces } from '../styles';
import { partCardStyles } from './part-card-styles';
import { below } from './paths';
import type { PartTag } from './part-tags';
import type { Violation } from './props';

/** For lists that are made anew at every render: the same entries are no change. */
export const sameList = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean =>
  a?.length !== b?.length || (a ?? []).some((one, at) => one !== b![at]);

const otherTag = (a?: PartTag | null, b?: PartTag | null) => a?.text !== b?.text || a?.kind !== b?.kind;

/**
 * The card of one part: to work in while it is in hand, to read otherwise. Give it `tabindex="0" role="group"`, a name and
 * the colour `--c`; what `renderPartReview` makes goes into its slot `review`. Esc leaves a field, Enter goes back into it.
 */
export abstract class PartCard extends LitElement {
  static override styles = [base, buttons, pieces, fields, partCardStyles];

  @property({ reflect: true, attribute: 'data-part' }) path = '';
  @property({ type: Number }) number = 0;
  @property({ type: Boolean, reflect: true }) active = false;
  @property({ type: Boolean, reflect: true }) hot = false;
  @property({ type: Boolean }) editable = false;
  /** Where one works on what was remarked, the remarks stand above it; a reviewer finds them below. */
  @property({ type: Boolean }) remarksFirst = false;
  @property({ attribute: false, hasChanged: sameList }) violations: readonly Violation[] = [];
  /** What reviewers mended in earlier rounds. */
  @property({ attribute: false, hasChanged: sameList }) mended: readonly string[] = [];
  @property({ attribute: false, hasChanged: otherTag }) tag: PartTag | null = null;

  /** The field that the focus was in last, where Enter goes. */
  protected last: string | null = null;

  constructor() {
    super();
    this.addEventListener('keydown', this.onKey);
  }

  /** Puts the focus into a field, or on the card where it is not open for work. */
  focusField(field: string | null): void {
    const inside = field !== null && this.open ? this.fieldAt(field) : null;
    (inside ?? this).focus({ preventScroll: true });
    if (inside instanceof HTMLTextAreaElement) inside.setSelectionRange(inside.value.length, inside.value.length);
  }

  /** The id of the field that has the focus; null for the card itself and what is no field. */
  get focusedField(): string | null {
    return (this.renderRoot as ShadowRoot).activeElement?.id || null;
  }

  /** Whether the card itself has the focus, not something in it. */
  get focusedItself(): boolean {
    return (this.getRootNode() as ShadowRoot).activeElement === this && (this.renderRoot as ShadowRoot).activeElement === null;
  }

  protected get open(): boolean {
    return this.editable && this.active;
  }

  /** Where the focus goes for a field; by its id unless said otherwise. */
  protected fieldAt(field: string): HTMLElement | null {
    return (this.renderRoot as ShadowRoot).getElementById(field);
  }

  protected renderTag(): unknown {
    return this.tag ? html`<span class="tag ${this.tag.kind}">${this.tag.text}</span>` : nothing;
  }

  /** The remarks and the decision, above or below what is between. */
  protected renderAround(content: unknown): unknown {
    const review = html`<slot name="review"></slot>`;
    return html`${this.remarksFirst ? review : nothing}${content}
      ${this.mended.map((said) => html`<p class="mended">${said}</p>`)}
      ${this.problems(null)}
      ${this.remarksFirst ? nothing : review}`;
  }

  /** What is wrong with a field, or with the part itself. */
  protected problems(field: string | null): unknown {
    const messages = this.violations.filter((violation) => this.fieldOf(violation) === field).map((violation) => violation.message);
    if (messages.length === 0) return nothing;
    return html`<p class="problem" id="${field ?? 'part'}-problem"><span aria-hidden="true">!</span><span>${messages.join(' ')}</span></p>`;
  }

  /** The field that a violation is about; null for the part itself. */
  protected fieldOf({ path }: Violation): string | null {
    return below(path, this.path)?.split('/')[0] ?? null;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const from = event.composedPath()[0];
    const writing = from instanceof HTMLTextAreaElement || from instanceof HTMLInputElement;
    const slotted = event.composedPath().some((node) => node instanceof Element && node.slot === 'review');
    if (event.key === 'Escape' && writing && !event.isComposing && !slotted) this.focus();
    else if (event.key === 'Enter' && from === this && this.editable && !event.ctrlKey && !event.metaKey) this.focusField(this.last);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
