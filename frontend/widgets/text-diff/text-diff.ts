import { LitElement, css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { diffWords, type DiffRun } from '../../shared/diff';

/** Two versions of a text in one, word by word: what went struck through, what came underlaid. */
export class TextDiffElement extends LitElement {
  static override styles = css`
    :host { white-space: pre-wrap; overflow-wrap: anywhere; }
    ins, del { border-radius: 3px; padding: 0 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    ins { background: var(--gw-ok-soft); color: var(--gw-ok); text-decoration: none; }
    del { background: var(--gw-bad-soft); color: var(--gw-bad); }
    @media (forced-colors: active) { ins { text-decoration: underline; } }
  `;

  @property({ attribute: false }) earlier = '';
  @property({ attribute: false }) later = '';

  private runs: DiffRun[] = [];

  protected override willUpdate(): void {
    this.runs = diffWords(this.earlier, this.later);
  }

  protected override render(): unknown[] {
    return this.runs.map(({ kind, text }) => (kind === 'same' ? html`<span>${text}</span>` : changed(kind, text)));
  }
}

function changed(kind: 'gone' | 'new', text: string): TemplateResult {
  const [, before, words, behind] = /^(\s*)([^]*?)(\s*)$/.exec(text)!;
  const shown = words === '' ? text : words;
  return html`${words && before}${kind === 'gone' ? html`<del>${shown}</del>` : html`<ins>${shown}</ins>`}${words && behind}`;
}
