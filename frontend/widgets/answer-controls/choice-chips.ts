import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controlStyles } from './control-styles';
import { chosenAfter, compareChoices, type Choice } from './choice';

/**
 * Options as chips, one or several to choose. Sends `choice-change` with all that is chosen then. Digits choose while the focus
 * is inside; a form lets them work from elsewhere with {@link choose}.
 */
export class ChoiceChips extends LitElement {
  static override styles = controlStyles;

  @property({ attribute: false }) options: readonly Choice[] = [];
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** What the earlier round had chosen, to show what changed; null to say nothing of it. */
  @property({ attribute: false }) earlier: readonly string[] | null = null;
  @property({ type: Boolean }) multiple = false;
  /** Shows what is chosen and nothing else. */
  @property({ type: Boolean }) readonly = false;
  /** Shows the digits. */
  @property({ type: Boolean }) keyed = false;
  @property() label = '';
  /** The option that Tab comes to, as long as none is chosen for good. */
  @state() private at = 0;

  /** Chooses by place, counted from 1; false when there is nothing there. */
  choose(digit: number): boolean {
    const option = this.options[digit - 1];
    if (!option || this.readonly) return false;
    this.take(option.id);
    return true;
  }

  override focus(): void {
    (this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]') ?? this.renderRoot.querySelector<HTMLElement>('button'))?.focus();
  }

  protected override render(): TemplateResult {
    return this.readonly ? this.renderChosen() : html`<div class="choices" role=${this.multiple ? 'group' : 'radiogroup'} aria-label=${this.label} @keydown=${this.onKey}>
      ${this.options.map((option, at) => this.renderOption(option, at))}</div>`;
  }

  private renderOption({ id, name, about }: Choice, at: number): TemplateResult {
    const on = this.chosen.includes(id);
    const stop = this.multiple || this.chosen.length === 0 ? at === this.at : on;
    return html`<button class="chip" role=${this.multiple ? 'checkbox' : 'radio'} aria-checked=${on} tabindex=${stop ? 0 : -1} title=${about || nothing}
      @focus=${() => { this.at = at; }} @click=${() => this.take(id)}>${name}${this.keyed && at < 9 ? html` <span class="key" aria-hidden="true">${at + 1}</span>` : nothing}</button>`;
  }

  private renderChosen(): TemplateResult {
    const shown = compareChoices(this.options, this.earlier ?? this.chosen, this.chosen);
    return html`<div class="choices" role="group" aria-label=${this.label}>${shown.map(({ option, kind }) => html`<span class="chip ${kind}" title=${option.about || nothing}
      >${kind === 'gone' ? html`<del>${option.name}</del>` : kind === 'new' ? html`<ins>${option.name}</ins>` : option.name}</span>`)}</div>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (digit > 0) { if (!this.choose(digit)) return; }
    else if (step !== undefined) this.go(step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Arrows choose the next one of a single choice, and only go there where several can be chosen. */
  private go(step: number): void {
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const at = buttons.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLButtonElement);
    const to = (at + step + buttons.length) % buttons.length;
    buttons[to]?.focus();
    if (!this.multiple && !this.chosen.includes(this.options[to]!.id)) this.take(this.options[to]!.id);
  }

  private take(id: string): void {
    this.dispatchEvent(new CustomEvent('choice-change', { detail: { chosen: chosenAfter(this.options, this.chosen, id, this.multiple) } }));
  }
}
