import { LitElement, css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { emit } from '../events';
import { ago, exact, t } from '../i18n';
import type { IssueType, Mode, Remark } from './props';
import { look } from '../styles';

/**
 * What a reviewer does with one part, and what was said about it: approve, remark and fix buttons, the remarks with
 * their answers, the decision. Stands inside the part's card; in rework it shows the remarks and takes an answer.
 * Sends `gw-decide`, `gw-remark`, `gw-unremark`, `gw-fix` and `gw-reply`.
 */
export class PartReview extends LitElement {
  /** The part's path; the list's path where something missing is remarked. */
  @property() path = '';
  /** The part's name, for screen readers. */
  @property() label = '';
  @property() mode: Mode = 'read';
  /** Only the remarks of this path are shown. */
  @property({ attribute: false }) remarks: Remark[] = [];
  @property({ attribute: false }) issueTypes: IssueType[] = [];
  @property({ attribute: false }) decision: 'approve' | 'rework' | null = null;
  /** Approved in an earlier round: nothing to decide. */
  @property({ type: Boolean }) locked = false;
  /** True while this part is being fixed in place. */
  @property({ type: Boolean }) fixing = false;
  /** A list, where only something missing can be remarked. */
  @property({ type: Boolean }) list = false;
  /** True when the part can be mended here by the reviewer. */
  @property({ type: Boolean }) fixable = false;
  /** Key caps only on the part in hand. */
  @property({ type: Boolean }) current = false;

  @state() private writing = false;
  @state() private answering: string | null = null;
  @state() private missing = false;
  @query('textarea') private text?: HTMLTextAreaElement;
  @query('select') private issue?: HTMLSelectElement;

  /** Opens the remark editor and takes the focus there. */
  startRemark(): void {
    if (this.mode !== 'review' || this.locked) {
      return;
    }
    this.answering = null;
    this.writing = true;
    void this.updateComplete.then(() => (this.issue ?? this.text)?.focus());
  }

  protected override render() {
    const remarks = this.remarks.filter((remark) => remark.path === this.path);
    return html`
      ${remarks.map((remark) => this.remark(remark))}
      ${this.mode === 'review' && !this.locked ? (this.writing ? this.editor() : this.actions()) : nothing}
    `;
  }

  private remark(remark: Remark) {
    const issue = this.issueTypes.find((type) => type.id === remark.issue)?.name ?? remark.issue;
    return html`
      <article class="remark" aria-label=${t('form.remark.on', this.label)}>
        <div class="row wrap">
          <b>${issue}</b>
          <span class="muted small">${remark.draft ? t('form.remark.now') : t('form.remark.by', remark.author, remark.round)}</span>
          <span class="grow"></span>
          ${remark.draft ? html`
            <button class="link small" @click=${() => emit(this, 'gw-unremark', { id: remark.id })}>${t('form.remark.remove')}</button>` : nothing}
        </div>
        ${remark.text ? html`<p class="said">${remark.text}</p>` : nothing}
        ${remark.replies.map((reply) => html`
          <p class="reply"><span class="muted small" title=${exact(reply.at)}>${reply.author}, ${ago(reply.at)}</span><br>${reply.text}</p>`)}
        ${this.mode === 'annotate' ? this.answer(remark) : nothing}
      </article>`;
  }

  private answer(remark: Remark) {
    if (this.answering !== remark.id) {
      return html`<button class="link small" @click=${() => this.startAnswer(remark.id)}>${t('form.remark.answer')}</button>`;
    }
    const send = () => this.sendAnswer(remark.id);
    return html`
      <div class="editor" @keydown=${(event: KeyboardEvent) => this.editorKey(event, send)}>
        <textarea rows="2" aria-label=${t('form.remark.answer.label')} maxlength="2000"></textarea>
        ${this.editorButtons(t('form.remark.answer.send'), send)}
      </div>`;
  }

  private actions() {
    const cap = (key: string) => (this.current ? html`<span class="key" aria-hidden="true">${key}</span>` : nothing);
    if (this.list) {
      return html`<div class="actions"><button class="btn quiet small" @click=${this.startRemark}>${t('form.review.missing')}</button></div>`;
    }
    return html`
      <div class="actions" role="group" aria-label=${t('form.review.decide', this.label)}>
        <button class="btn" aria-pressed=${this.decision === 'approve'} @click=${this.approve}>${t('form.review.approve')} ${cap('A')}</button>
        <button class="btn" @click=${this.startRemark}>${t('form.review.remark')} ${cap('R')}</button>
        ${this.fixable ? html`
          <button class="btn quiet" aria-pressed=${this.fixing} @click=${this.fix}>
            ${this.fixing ? t('form.review.fix.done') : t('form.review.fix')} ${cap('F')}
          </button>` : nothing}
      </div>`;
  }

  private editor() {
    const send = () => this.sendRemark();
    return html`
      <div class="editor" @keydown=${(event: KeyboardEvent) => this.editorKey(event, send)}>
        <select aria-label=${t('form.remark.issue')}>
          ${this.issueTypes.map((type) => html`<option value=${type.id} ?selected=${this.list && type.id === 'missing'}>${type.name}</option>`)}
        </select>
        <textarea rows="2" aria-label=${t('form.remark.text')} placeholder=${t('form.remark.text')} maxlength="2000"
          aria-invalid=${this.missing} aria-describedby="missing"></textarea>
        ${this.missing ? html`<span id="missing" class="bad small" role="alert">${t('form.remark.empty')}</span>` : nothing}
        ${this.editorButtons(t('form.remark.add'), send)}
      </div>`;
  }

  private editorButtons(label: string, send: () => void) {
    return html`
      <div class="row">
        <button class="btn small" @click=${send}>${label} <span class="key" aria-hidden="true">Ctrl ↵</span></button>
        <button class="btn small quiet" @click=${this.close}>${t('form.cancel')} <span class="key" aria-hidden="true">Esc</span></button>
      </div>`;
  }

  private readonly approve = () => emit(this, 'gw-decide', { path: this.path, decision: this.decision === 'approve' ? null : 'approve' });
  private readonly fix = () => emit(this, 'gw-fix', { path: this.fixing ? null : this.path });

  private sendRemark(): void {
    const text = this.text?.value.trim() ?? '';
    if (text === '') {
      this.missing = true;
      this.text?.focus();
      return;
    }
    emit(this, 'gw-remark', { path: this.path, issue: this.issue?.value ?? '', text });
    this.reset();
  }

  private startAnswer(id: string): void {
    this.answering = id;
    void this.updateComplete.then(() => this.text?.focus());
  }

  private sendAnswer(id: string): void {
    const text = this.text?.value.trim() ?? '';
    if (text !== '') {
      emit(this, 'gw-reply', { id, text });
      this.close();
    }
  }

  private reset(): void {
    this.writing = false;
    this.answering = null;
    this.missing = false;
  }

  /** Puts the focus on the first thing that can be done here. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('button')?.focus());
  }

  private readonly close = () => {
    this.reset();
    this.focus();
  };

  private editorKey(event: KeyboardEvent, send: () => void): void {
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (sends || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      (sends ? send : this.close)();
    }
  }

  static override styles = [...look, css`
    :host { display: block; }
    .remark { border-inline-start: 2px solid var(--gw-warn); background: var(--gw-warn-soft); border-radius: 0 6px 6px 0; padding: 6px 10px; margin-top: 10px; }
    .said, .reply { white-space: pre-wrap; overflow-wrap: anywhere; }
    .reply { margin-top: 6px; padding-inline-start: 10px; border-inline-start: 2px solid var(--gw-line); }
    .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; }
    .editor { display: grid; gap: 8px; margin-top: 10px; }
    .bad { color: var(--gw-bad); }
    .remark > .link { margin-top: 4px; }
  `];
}

customElements.define('gw-part-review', PartReview);

declare global {
  interface HTMLElementTagNameMap {
    'gw-part-review': PartReview;
  }
}
