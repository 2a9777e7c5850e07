import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { hasMessage, number, t, tn } from '../../shared/i18n';
import '../../shared/part-review';
import { excerpt } from '../../shared/text';
import { renderHeading, renderTopic } from './centre';
import { comparePair, removedPairs, type PairChange } from './changes';
import type { QaForm } from './form';
import type { PairActionEvent } from './pair-actions';
import type { PairTag } from './pair-card';
import { PAIRS, fieldOf, pairOf, pairPath } from './paths';
import type { Pair, QaResult } from './types';

/** The two grid cells of the form. */
export function renderForm(form: QaForm): TemplateResult {
  const size = { '--gw-read-size': `${form.prefs.textSize}px`, '--gw-read-width': `${form.prefs.readingWidth}ch` };
  return html`
    <section part="centre" class="centre" style=${styleMap(size)} aria-label=${t('qa.centre')}>
      <div class="measure">${renderHeading(form.content)}${form.hasPassage ? renderPassage(form) : renderTopic(form.content)}</div>
    </section>
    <section part="right" class="right" aria-label=${t('qa.pairs')}>${renderBar(form)}${renderList(form)}</section>`;
}

function renderPassage(form: QaForm): TemplateResult {
  const selectable = form.editor.pairs.some((pair) => form.rights.mayEdit(pair.id)) || form.rights.mayArrange;
  return html`<gw-passage .text=${form.content.passage ?? ''} .marks=${form.marks} .pending=${form.pending} .hot=${form.hot} .active=${form.inHand}
    ?selectable=${selectable} coverage lang=${form.content.language || nothing}
    .label=${t('qa.passage')} .hint=${selectable ? t('qa.passage.hint') : ''} .coverageHint=${t('qa.coverage')}
    @passage-select=${form.onSelect} @passage-link=${() => form.link()} @passage-open=${form.onOpenMark} @passage-resize=${form.onResizeMark}
    @passage-remove=${form.onRemoveMark} @passage-hover=${(event: CustomEvent<{ group: string | null }>) => { form.hot = event.detail.group; }}
  >${renderChoice(form)}</gw-passage>`;
}

function renderChoice(form: QaForm): TemplateResult {
  const { inHand } = form;
  const keep = (event: Event) => event.preventDefault();
  const link = inHand !== null && form.rights.mayEdit(inHand) ? html`<button class="btn small" @click=${() => form.act(inHand, { kind: 'link' })}>
    ${t('qa.link.to', form.nameOf(inHand))} <span class="key" aria-hidden="true">L</span></button>` : nothing;
  const fresh = form.rights.mayArrange ? html`<button class="btn small quiet" @click=${() => form.add()}>${t('qa.link.new')}
    <span class="key" aria-hidden="true">Alt N</span></button>` : nothing;
  return html`<div slot="pending" class="choice" @pointerdown=${keep}>${link}${fresh}</div>`;
}

function renderBar(form: QaForm): TemplateResult {
  return html`<div class="bar"><h2>${t('qa.pairs')}</h2><span class="grow"></span>
    ${form.mode === 'review' ? html`${renderOnlyChanges(form)}<span class="muted num">${reviewState(form)}</span>` : nothing}
    ${form.rights.mayArrange ? html`<button class="btn" @click=${() => form.add()}>${t('qa.pair.add')} <span class="key" aria-hidden="true">Alt N</span></button>` : nothing}
  </div>`;
}

function renderOnlyChanges(form: QaForm): unknown {
  if (!form.earlier) return nothing;
  return html`<label class="only"><input type="checkbox" .checked=${form.onlyChanges}
    @change=${(event: Event) => form.showOnlyChanges((event.target as HTMLInputElement).checked)}>${t('qa.only.changes')}</label>`;
}

function reviewState(form: QaForm): string {
  const states = form.editor.pairs.map((pair) => (form.rights.isLocked(pair.id) ? 'approve' : decisionOn(form, pairPath(pair.id))));
  const count = (state: string | null) => states.filter((one) => one === state).length;
  return [
    tn('qa.review.approved', count('approve')),
    count('rework') > 0 ? tn('qa.review.rework', count('rework')) : '',
    count(null) > 0 ? tn('qa.review.open', count(null)) : '',
  ].filter((one) => one !== '').join(', ');
}

function decisionOn(form: QaForm, path: string): 'approve' | 'rework' | null {
  return form.decisions.find((decision) => decision.path === path)?.decision ?? null;
}

function renderList(form: QaForm): TemplateResult {
  const review = form.mode === 'review';
  const earlier = review ? form.earlier : null;
  const pairs = form.editor.pairs.map((pair) => ({ pair, change: changeOf(form, pair, earlier) }))
    .filter(({ change }) => !form.onlyChanges || !review || !earlier || change.state !== 'same');
  return html`
    ${form.complaints.onList(form.editor.result).map(({ message }) => html`<p class="notice bad" role="alert"><span aria-hidden="true">!</span>${message}</p>`)}
    ${review ? nothing : renderListReview(form)}
    ${form.editor.pairs.length === 0 ? renderEmpty(form) : nothing}
    ${review && form.changes.some(({ path }) => path === PAIRS) ? html`<p class="notice">${t('qa.order.changed')}</p>` : nothing}
    ${form.onlyChanges && pairs.length === 0 ? html`<p class="notice">${t('qa.only.changes.none')}</p>` : nothing}
    ${repeat(pairs, ({ pair }) => pair.id, ({ pair, change }, at) => html`${dropLine(form, at)}${renderCard(form, pair, change)}`)}
    ${dropLine(form, pairs.length)}
    ${removedPairs(form.editor.result, earlier).map((pair) => renderGone(form, pair))}
    ${form.removed === null ? nothing : html`<p class="notice"><span class="grow">${t('qa.pair.removed', form.editor.numberOf(form.removed))}</span>
      <button class="link" @click=${() => form.undo()}>${t('qa.undo')} <span class="key" aria-hidden="true">Ctrl Z</span></button></p>`}
    ${review ? renderListReview(form) : nothing}`;
}

/** What a reviewer fixed just now counts first, then what changed since the earlier round. */
function changeOf(form: QaForm, pair: Pair, earlier: QaResult | null): PairChange {
  const fix = comparePair(pair, form.mode === 'review' ? form.submitted : null);
  return fix.state === 'changed' ? fix : comparePair(pair, earlier);
}

function isFixed(form: QaForm, change: PairChange): boolean {
  return form.mode === 'review' && change.state === 'changed' && change.earlier !== null && form.submitted?.pairs.includes(change.earlier) === true;
}

function dropLine(form: QaForm, at: number): unknown {
  return form.dropAt?.place === at ? html`<div class="drop"></div>` : nothing;
}

function renderEmpty(form: QaForm): unknown {
  if (!form.rights.mayArrange) return html`<div class="empty">${t('qa.empty.read')}</div>`;
  return html`<div class="empty"><p>${t(form.hasPassage ? 'qa.empty' : 'qa.empty.topic')}</p></div>`;
}

function renderCard(form: QaForm, pair: Pair, change: PairChange): TemplateResult {
  const { editor, rights } = form;
  const colour = editor.colourOf(pair.id);
  const editable = rights.mayEdit(pair.id);
  return html`<gw-qa-pair tabindex="0" role="group" aria-label=${form.nameOf(pair.id)} style=${styleMap({ '--c': colour.value })}
    ?dashed=${colour.dashed} ?dropping=${form.dropAt?.id === pair.id} .pair=${pair} .settings=${form.settings} .number=${colour.number}
    .active=${form.inHand === pair.id} .hot=${form.hot === pair.id} .editable=${editable} .movable=${rights.mayArrange && editor.pairs.length > 1}
    .removable=${rights.mayRemove(pair.id)} .remarksFirst=${form.mode !== 'review'} .passage=${form.hasPassage} .types=${editable ? form.types() : []} .needed=${editable ? neededTypes(form) : []}
    .violations=${form.complaints.on(pair)} .mended=${mendedOf(form, pair)} .tag=${tagOf(form, pair, change)} .change=${change}
    .pending=${form.inHand === pair.id && form.pending ? form.pending.text : ''}
    @focusin=${() => { form.inHand = pair.id; }} @click=${(event: MouseEvent) => openField(form, pair, event)}
    @pair-action=${(event: PairActionEvent) => form.act(pair.id, event.detail)}
    @pair-history=${(event: CustomEvent<'undo' | 'redo'>) => form[event.detail]()}
  >${renderReview(form, pair)}</gw-qa-pair>`;
}

function openField(form: QaForm, pair: Pair, event: MouseEvent): void {
  const field = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && Boolean(node.dataset['field']))?.dataset['field'];
  const selecting = document.getSelection()?.isCollapsed === false;
  if (field && form.rights.mayEdit(pair.id) && !selecting) void form.take(pair.id, field);
}

/** Who mended what of the pair in earlier rounds, in words. */
function mendedOf(form: QaForm, pair: Pair): string[] {
  return form.mended.filter(({ path }) => pairOf(path) === pair.id).map(({ path, author, round }) => {
    const field = fieldOf(path);
    const key = `qa.mended.${field}`;
    return t(field !== null && hasMessage(key) ? key : 'qa.mended', author, number(round));
  });
}

function neededTypes(form: QaForm): string[] {
  return form.needs.filter((need) => need.missing > 0).map((need) => need.type);
}

function tagOf(form: QaForm, pair: Pair, change: PairChange): PairTag | null {
  const locked = form.rights.isLocked(pair.id);
  if (form.mode === 'review') {
    const decision = decisionOn(form, pairPath(pair.id));
    const fixed = isFixed(form, change);
    if (decision === 'approve') return { kind: 'ok', text: t(fixed ? 'qa.tag.approved.fixed' : 'qa.tag.approved') };
    if (decision === 'rework') return { kind: 'warn', text: t('qa.tag.rework') };
    if (locked) return { kind: 'ok', text: t('qa.tag.approved.earlier') };
    if (fixed) return { kind: 'info', text: t('qa.tag.fixed') };
    if (change.state === 'same') return null;
    return change.state === 'new' ? { kind: 'info', text: t('qa.tag.new') } : { kind: 'warn', text: t('qa.tag.changed') };
  }
  if (form.mode === 'annotate' && locked) return { kind: 'ok', text: t('qa.tag.locked') };
  return form.isSentBack(pair.id) ? { kind: 'warn', text: t('qa.tag.sent.back') } : null;
}

function renderReview(form: QaForm, pair: Pair): unknown {
  const path = pairPath(pair.id);
  const remarks = form.remarks.filter((remark) => remark.path === path || remark.path.startsWith(`${path}/`)).map((remark) => ({ ...remark, path }));
  if (form.mode !== 'review' && remarks.length === 0) return nothing;
  return html`<gw-part-review slot="review" .path=${path} .label=${form.nameOf(pair.id)} .mode=${form.mode} .remarks=${remarks} .issueTypes=${form.issueTypes}
    .decision=${decisionOn(form, path)} .locked=${form.rights.isLocked(pair.id)} .fixing=${form.fixing === path} .current=${form.inHand === pair.id} fixable></gw-part-review>`;
}

function renderListReview(form: QaForm): unknown {
  const remarks = form.remarks.filter((remark) => remark.path === PAIRS || remark.path === '').map((remark) => ({ ...remark, path: PAIRS }));
  if (form.mode !== 'review' && remarks.length === 0) return nothing;
  return html`<gw-part-review list .path=${PAIRS} .label=${t('qa.pairs')} .mode=${form.mode} .remarks=${remarks} .issueTypes=${form.issueTypes}
    .decision=${decisionOn(form, PAIRS)}></gw-part-review>`;
}

function renderGone(form: QaForm, pair: Pair): TemplateResult {
  return html`<div class="gone" role="group" @pointerenter=${() => { form.hot = pair.id; }} @pointerleave=${() => { form.hot = null; }} aria-label=${form.nameOf(pair.id)}><div class="row"><b>${form.nameOf(pair.id)}</b><span class="grow"></span>
    <span class="tag warn">${t('qa.tag.removed')}</span></div><p dir="auto">${excerpt(pair.question, 200)}</p><p dir="auto">${excerpt(pair.answer, 200)}</p></div>`;
}
