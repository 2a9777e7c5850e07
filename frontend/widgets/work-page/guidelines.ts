import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { t, tn } from '../../shared/i18n';
import { look } from '../../shared/styles';
import { blocks, find } from '../../shared/markdown';

/** A brief's text: Markdown made safe, searchable, with marks at what is new since the person last read it. */
export class Guidelines extends LitElement {
  @property() text = '';
  /** The version that the person read last; null when this is the first, or the same. */
  @property({ attribute: false }) earlier: string | null = null;
  /** Shows the search field. */
  @property({ type: Boolean }) searching = false;
  @state() private words = '';
  @state() private found = 0;
  @query('.text') private body!: HTMLElement;

  protected override render() {
    const pieces = blocks(this.text, this.earlier);
    return html`
      ${this.searching ? html`
        <div class="search">
          <input type="search" aria-label=${t('form.guidelines.search')} placeholder=${t('form.guidelines.search')} .value=${this.words}
            @input=${(event: Event) => { this.words = (event.target as HTMLInputElement).value; }}>
          <span class="small muted" role="status">${this.words.trim() ? tn('form.guidelines.found', this.found) : ''}</span>
        </div>` : nothing}
      <div class="text">${pieces.map((piece, at) => html`
        <div class=${piece.fresh ? 'fresh' : ''}>
          ${piece.fresh && !pieces[at - 1]?.fresh ? html`<span class="tag info">${t('form.guidelines.new')}</span>` : nothing}${unsafeHTML(piece.html)}
        </div>`)}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('searching') && this.searching) {
      this.renderRoot.querySelector('input')?.focus();
    }
    const ranges = this.searching ? find(this.body, this.words) : [];
    CSS.highlights?.set('gw-found', new Highlight(...ranges));
    if (changed.has('words')) {
      ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    }
    this.found = ranges.length;
  }

  static override styles = [...look, css`
    :host { display: block; }
    .search { position: sticky; top: 0; padding-bottom: 8px; background: inherit; display: grid; gap: 4px; z-index: 1; }
    .text { overflow-wrap: anywhere; }
    .text > div > :first-child { margin-top: 0; }
    .text :is(p, ul, ol, table, blockquote, pre) { margin: 0 0 10px; }
    .text :is(h1, h2, h3, h4) { margin: 16px 0 6px; font-size: 14px; font-weight: 650; line-height: 1.4; color: var(--gw-text); letter-spacing: 0; }
    .text h1 { font-size: 16px; }
    .text h2 { font-size: 15px; }
    .text :is(ul, ol) { padding-inline-start: 20px; }
    .text li { margin: 3px 0; }
    .text a { color: var(--gw-accent); }
    .text blockquote { border-inline-start: 3px solid var(--gw-line); padding-inline-start: 12px; color: var(--gw-muted); }
    .text code { font-size: 13px; background: var(--gw-line); border-radius: 4px; padding: 0 4px; }
    .text table { border-collapse: collapse; }
    .text :is(th, td) { border: 1px solid var(--gw-line); padding: 4px 8px; text-align: start; }
    .text img { max-width: 100%; }
    .fresh { border-inline-start: 3px solid var(--gw-accent); padding-inline-start: 10px; margin-inline-start: -13px; }
    .fresh .tag { margin-bottom: 4px; }
    ::highlight(gw-found) { background: var(--gw-warn); color: var(--gw-surface); }
  `];
}

customElements.define('gw-guidelines', Guidelines);
