import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { hasMessage, number, t, tn } from '../../shared/i18n';
import type { Check, Need, Part, Remark } from '../../shared/label/props';
import { look } from '../../shared/styles';
import { ICONS } from './icons';
import { labelOf } from './part-label';
import { judges, type Guidance, type Work } from './work';
import './guidelines';

/** How the left part stands: a rail of 48 px, the column, or wide over the material. */
export type LeftState = 'rail' | 'open' | 'wide';

/**
 * Instructions, requirements, what is needed next, what changed and what was said in earlier rounds.
 * Sends `gw-left-state {state}`, `gw-goto {path}` and `gw-only-changes {on}`.
 */
export class WorkLeft extends LitElement {
  @property({ attribute: false }) work!: Work;
  @property({ reflect: true }) state: LeftState = 'open';
  @property({ attribute: false }) checks: Check[] = [];
  @property({ attribute: false }) parts: Part[] = [];
  @property({ attribute: false }) remarks: Remark[] = [];
  /** What the brief said when the person read it last, if that was another version. */
  @property({ attribute: false }) earlier: Guidance | null = null;
  /** A review: what was sent back and came as it was. */
  @property({ attribute: false }) untouched: string[] = [];
  @property({ type: Boolean }) onlyChanges = false;
  @state() private searching = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('state') && this.state === 'rail') {
      this.searching = false;
    }
  }

  protected override render() {
    return this.state === 'rail' ? this.rail() : html`
      <div class="all">
        <div class="guide" tabindex="0" role="region" aria-label=${t('form.left.instructions')} data-arrows>${this.instructions()}</div>
        <div class="state" tabindex="0" role="region" aria-label=${t('form.left.state')} data-arrows>
          ${judges(this.work) ? nothing : this.rounds()} ${this.doubts()} ${this.requirements()} ${this.needs()} ${this.changes()}
          ${judges(this.work) ? this.rounds() : nothing} ${this.why()}
        </div>
      </div>`;
  }

  private rail() {
    const done = this.checks.filter((check) => check.ok).length;
    const good = done === this.checks.length;
    return html`
      <div class="rail" role="region" aria-label=${t('form.left.label')}>
        <button class="btn icon" aria-expanded="false" aria-label=${t('form.left.open')} title=${t('form.left.open')}
          @click=${() => this.turn('open')}>${ICONS.expand}</button>
        ${this.checks.length === 0 ? nothing : html`
          <span class="tag ${good ? 'ok' : 'warn'} num" title=${t('form.requirements.done', done, this.checks.length)}>
            ${done}/${this.checks.length}</span>`}
        ${this.earlier === null ? nothing : html`<span class="tag info" title=${t('form.guidelines.changed')}>${t('form.guidelines.new')}</span>`}
      </div>`;
  }

  private instructions() {
    const { work: { brief }, earlier } = this;
    const forReviewers = judges(this.work) && (brief.reviewerGuidelines ?? '') !== '';
    const both = forReviewers && brief.guidelines !== brief.reviewerGuidelines;
    const wide = this.state === 'wide';
    return html`
      <div class="row head">
        <h2 class="group grow">${t(judges(this.work) ? 'form.instructions.reviewer' : 'form.instructions')}</h2>
        <button class="btn icon" aria-pressed=${this.searching} aria-label=${t('form.guidelines.search')} title=${t('form.guidelines.search')}
          @click=${() => { this.searching = !this.searching; }}>${ICONS.search}</button>
        <button class="btn icon" aria-pressed=${wide} aria-label=${t(wide ? 'form.left.narrow' : 'form.left.widen')}
          title=${t(wide ? 'form.left.narrow' : 'form.left.widen')} @click=${() => this.turn(wide ? 'open' : 'wide')}>
          ${wide ? ICONS.narrow : ICONS.widen}</button>
        <button class="btn icon" aria-expanded="true" aria-label=${t('form.left.close')} title=${t('form.left.close')}
          @click=${() => this.turn('rail')}>${ICONS.collapse}</button>
      </div>
      <gw-guidelines .text=${forReviewers ? brief.reviewerGuidelines! : brief.guidelines} .earlier=${(forReviewers ? earlier?.reviewerGuidelines : earlier?.guidelines) ?? null}
        ?searching=${this.searching}></gw-guidelines>
      ${both ? html`
        <details><summary>${t('form.instructions.annotator')}</summary>
          <gw-guidelines .text=${brief.guidelines} .earlier=${earlier?.guidelines ?? null}></gw-guidelines></details>` : nothing}`;
  }

  /** What a reviewer should look at twice. */
  private doubts() {
    const doubts = this.work.submission?.doubts ?? [];
    return doubts.length === 0 ? nothing : html`
      <h2 class="group">${t('form.doubts')}</h2>
      <ul class="checks doubts">${doubts.map(({ path, message }) => this.check({ key: path, path, ok: false, level: 'todo', text: message }))}</ul>`;
  }

  private requirements() {
    return this.checks.length === 0 ? nothing : html`
      <h2 class="group">${t('form.requirements')}</h2>
      <ul class="checks">${this.checks.map((check) => this.check(check))}</ul>`;
  }

  private check(check: Check) {
    const sign = { ok: '✓', todo: '○', bad: '!' }[check.level];
    const line = html`
      <span class="sign ${check.level}" aria-hidden="true">${sign}</span>
      <span class="grow">${check.text}<span class="hidden"> (${t(`form.check.${check.level}`)})</span></span>
      ${check.have === undefined ? nothing : html`<b class="num">${check.have}</b>`}`;
    return html`<li>${check.ok || check.path === '' ? html`<span class="line">${line}</span>`
      : html`<button class="line" @click=${() => this.tell('gw-goto', { path: check.path })}>${line}</button>`}</li>`;
  }

  private needs() {
    const { needs } = this.work;
    return needs.length === 0 ? nothing : html`
      <h2 class="group">${t('form.needs')}</h2>
      <ul class="needs">${needs.map((need) => this.need(need))}</ul>`;
  }

  private need(need: Need) {
    const wanted = need.have + Math.max(0, need.missing);
    const reached = need.missing <= 0 || wanted === 0 ? 1 : need.have / wanted;
    const colour = reached >= 1 ? 'ok' : reached < 0.5 ? 'warn' : 'accent';
    const title = t('form.needs.title', number(need.have), Math.round(need.target * 100));
    return html`
      <li title=${title}>
        <span class="name">${this.nameOf(need.type)}</span>
        <span class="bar" aria-hidden="true"><i style="width:${Math.round(reached * 100)}%;background:var(--gw-${colour})"></i></span>
        <span class="num faint">${reached >= 1 ? t('form.needs.full') : html`<span aria-hidden="true">−${number(need.missing)}</span>
          <span class="hidden">${tn('form.needs.missing', need.missing)}</span>`}</span>
      </li>`;
  }

  /** A type has its own name, what is counted besides the types has one in the messages of the task type. */
  private nameOf(counted: string): string {
    const key = `${this.work.taskType}.need.${counted}`;
    return hasMessage(key) ? t(key) : counted;
  }

  private changes() {
    const { changes, round } = this.work;
    if (!judges(this.work) || round < 2) {
      return nothing;
    }
    const touched = this.parts.filter(({ path }) => changes?.some((change) => change.path === path || change.path.startsWith(`${path}/`)));
    return html`
      <h2 class="group">${t('form.changes', round - 1)}</h2>
      <p>${tn('form.changes.parts', this.parts.length, touched.length)}
        ${touched.length > 0 ? html` · <button class="link" aria-pressed=${this.onlyChanges}
          @click=${() => this.tell('gw-only-changes', { on: !this.onlyChanges })}>${t(this.onlyChanges ? 'form.changes.all' : 'form.changes.only')}</button>` : nothing}
      </p>
      ${this.untouched.map((path) => html`<p><button class="link" @click=${() => this.tell('gw-goto', { path })}>${labelOf(path, this.parts)}</button>
        ${t('form.changes.untouched')}</p>`)}`;
  }

  private rounds() {
    const earlier = this.remarks.filter((remark) => !remark.draft);
    const rounds = [...new Set(earlier.map((remark) => remark.round))].sort((a, b) => b - a);
    const { locked } = this.work;
    return html`${rounds.map((round, index) => html`
      <h2 class="group">${t('form.round', round)}</h2>
      <ul class="rounds muted">
        ${earlier.filter((remark) => remark.round === round).map((remark) => html`
          <li><button class="link" @click=${() => this.tell('gw-goto', { path: remark.path })}>${labelOf(remark.path, this.parts)}</button>
            ${this.said(remark)}</li>`)}
        ${index === 0 && locked.length > 0 ? html`<li>${tn('form.round.locked', locked.length)}</li>` : nothing}
      </ul>`)}`;
  }

  private why() {
    const { why } = this.work;
    return why === null || why === undefined || why.text === '' ? nothing : html`
      <h2 class="group">${t('form.why')}</h2><p class="muted">${why.text}</p>`;
  }

  private said(remark: Remark): string {
    const issue = this.issueOf(remark);
    return issue === '' ? t('form.round.said.plain', remark.text) : t('form.round.said', issue, remark.text);
  }

  private issueOf(remark: Remark): string {
    return this.work.issueTypes.find((type) => type.id === remark.issue)?.name ?? remark.issue;
  }

  private turn(state: LeftState): void {
    this.tell('gw-left-state', { state });
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  static override styles = [...look, css`
    :host { display: block; min-height: 0; background: var(--gw-sunken); border-inline-end: 1px solid var(--gw-line); }
    .all { height: 100%; display: flex; flex-direction: column; background: inherit; }
    .guide, .state { overflow: auto; background: inherit; outline-offset: -2px; }
    .guide { flex: 0 1000 auto; min-height: min(180px, 40%); min-height: calc-size(max-content, min(size, 40%)); padding: 8px 16px 12px; }
    .state { flex: 0 1 auto; min-height: 0; padding: 0 16px 16px; }
    .state:not(:empty) { border-top: 1px solid var(--gw-line); }
    :host([state=wide]) .guide { padding-inline: 32px; font-size: 15px; line-height: 1.6; }
    :host([state=wide]) .state { padding-inline: 32px; }
    .rail { display: flex; flex-direction: column; align-items: center; gap: 12px; padding-top: 8px; }
    .rail .tag { padding: 0 5px; }
    .head { min-height: 36px; gap: 0; position: sticky; top: -8px; background: inherit; z-index: 1; }
    .state > .group { margin: 14px 0 6px; }
    gw-guidelines { margin-top: 4px; }
    ul { list-style: none; padding: 0; }
    .checks .line { display: flex; gap: 8px; width: 100%; min-height: 26px; padding: 2px 0; border: 0; background: none; font: inherit; color: inherit; text-align: start; align-items: baseline; }
    .checks button.line { cursor: pointer; border-radius: 4px; }
    .checks button.line:hover { text-decoration: underline; text-decoration-color: var(--gw-field); }
    .sign { width: 12px; flex: none; text-align: center; font-weight: 700; }
    .sign.ok { color: var(--gw-ok); } .sign.todo { color: var(--gw-warn); } .sign.bad { color: var(--gw-bad); }
    .needs { display: grid; gap: 6px; }
    .needs li { display: grid; grid-template-columns: minmax(48px, 88px) 1fr 40px; gap: 8px; align-items: center; font-size: 12px; }
    .needs .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .needs li > .num { text-align: end; }
    .rounds { display: grid; gap: 6px; overflow-wrap: anywhere; }
    details { margin-top: 8px; }
    summary { cursor: pointer; color: var(--gw-muted); font-size: 12px; font-weight: 600; padding: 4px 0; border-radius: 4px; }
    @media (max-width: 767px) { .all { height: auto; } .guide, .state { max-height: none; overflow: visible; } .rail { flex-direction: row; padding: 4px 16px; } }
  `];
}

customElements.define('gw-work-left', WorkLeft);
