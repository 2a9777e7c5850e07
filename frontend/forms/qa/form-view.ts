import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { PartColour } from '../../shared/colours';
import { t } from '../../shared/i18n';
import type { PartChange } from '../../shared/label/changes';
import type { Complaints } from '../../shared/label/complaints';
import type { PartTag } from '../../shared/label/part-tags';
import type { Change, Need, Prefs } from '../../shared/label/props';
import { renderComplaints, renderListReview, renderPartReview, renderReviewBar, type Reviewed } from '../../shared/label/review-view';
import type { Rights } from '../../shared/label/rights';
import { excerpt } from '../../shared/text';
import type { Mark, PassageEvents, Selected } from '../../widgets/passage-highlighter';
import { renderHeading, renderTopic } from './centre';
import { comparePair, removedPairs, type PairChange } from './changes';
import type { PairEditor } from './editor';
import type { PairAction, PairActionEvent } from './pair-actions';
import { PAIRS, pairPath } from './paths';
import type { Pair, QaContent, QaResult, QaSettings } from './types';

type Heard<K extends keyof PassageEvents> = (event: CustomEvent<PassageEvents[K]>) => void;

/** What is shown needs to know, and can ask for. */
export interface Desk extends Reviewed {
  readonly content: QaContent;
  readonly settings: QaSettings;
  readonly editor: PairEditor;
  readonly rights: Rights;
  readonly earlier: QaResult | null;
  readonly submitted: QaResult | null;
  readonly changes: readonly Change[];
  readonly untouched: readonly string[];
  readonly needs: readonly Need[];
  readonly prefs: Prefs;
  readonly complaints: Complaints<QaResult>;
  readonly hasPassage: boolean;
  readonly marks: readonly Mark[];
  readonly pending: Selected | null;
  inHand: string | null;
  hot: string | null;
  readonly dropAt: { id: string; place: number } | null;
  readonly removed: string | null;
  readonly onSelect: Heard<'passage-select'>;
  readonly onOpenMark: Heard<'passage-open'>;
  readonly onHover: Heard<'passage-hover'>;
  readonly onResizeMark: Heard<'passage-resize'>;
  readonly onRemoveMark: Heard<'passage-remove'>;
  nameOf(part: string): string;
  nameOfPair(id: string): string;
  colourOf(part: string): PartColour;
  tagOf(part: string, change: PartChange['state'], fixed: boolean): PartTag | null;
  mendedOf(part: string): string[];
  types(): readonly string[];
  link(): boolean;
  add(): void;
  undo(): void;
  redo(): void;
  act(id: string, action: PairAction): void;
  take(part: string, focus: string | null): Promise<void>;
}

/** The two grid cells of the form. */
export function renderForm(form: Desk): TemplateResult {
  const size = { '--gw-read-size': `${form.prefs.textSize}px`, '--gw-read-width': `${form.prefs.readingWidth}ch` };
  return html`
    <section part="centre" class="centre" style=${styleMap(size)} aria-label=${t('qa.centre')}>
      <div class="measure">${renderHeading(form.content)}${form.hasPassage ? renderPassage(form) : renderTopic(form.content)}</div>
    </section>
    <section part="right" class="right" aria-label=${t('qa.pairs')}>${renderBar(form)}${renderList(form)}</section>`;
}

function renderPassage(form: Desk): TemplateResult {
  const selectable = form.editor.pairs.some((pair) => form.rights.mayEdit(pairPath(pair.id))) || form.rights.mayArrange(PAIRS);
  return html`<gw-passage .text=${form.content.passage ?? ''} .marks=${form.marks} .pending=${form.pending} .hot=${form.hot} .active=${form.inHand}
    ?selectable=${selectable} coverage lang=${form.content.language || nothing}
    .label=${t('qa.passage')} .hint=${selectable ? t('qa.passage.hint') : ''} .coverageHint=${t('qa.coverage')}
    @passage-select=${form.onSelect} @passage-link=${() => form.link()} @passage-open=${form.onOpenMark} @passage-resize=${form.onResizeMark}
    @passage-remove=${form.onRemoveMark} @passage-hover=${form.onHover}
  >${renderChoice(form)}</gw-passage>`;
}

function renderChoice(form: Desk): TemplateResult {
  const { inHand } = form;
  const keep = (event: Event) => event.preventDefault();
  const link = inHand !== null && form.rights.mayEdit(inHand) ? html`<button class="btn small" @click=${() => form.link()}>
    ${t('form.link.to', form.nameOf(inHand))} <span class="key" aria-hidden="true">L</span></button>` : nothing;
  const fresh = form.rights.mayArrange(PAIRS) ? html`<button class="btn small quiet" @click=${() => form.add()}>${t('qa.link.new')}
    <span class="key" aria-hidden="true">Alt N</span></button>` : nothing;
  return html`<div slot="pending" class="choice" @pointerdown=${keep}>${link}${fresh}</div>`;
}

function renderBar(form: Desk): TemplateResult {
  return html`<div class="bar"><h2>${t('qa.pairs')}</h2><span class="grow"></span>
    ${renderReviewBar(form, form.editor.pairs.map((pair) => pairPath(pair.id)))}
    ${form.rights.mayArrange(PAIRS) ? html`<button class="btn" @click=${() => form.add()}>${t('qa.pair.add')} <span class="key" aria-hidden="true">Alt N</span></button>` : nothing}
  </div>`;
}

function renderList(form: Desk): TemplateResult {
  const { editor } = form;
  const review = form.mode === 'review';
  const earlier = review ? form.earlier : null;
  const list = renderListReview(form, PAIRS, t('qa.pairs'));
  const pairs = editor.pairs.map((pair) => ({ pair, change: changeOf(form, pair, earlier) }))
    .filter(({ pair, change }) => !form.onlyChanges || !review || !earlier || change.state !== 'same' || form.untouched.includes(pairPath(pair.id)));
  return html`
    ${renderComplaints(form.complaints.besides(editor.result, editor.pairs.map(({ id }) => pairPath(id))))}
    ${review ? nothing : list}
    ${editor.pairs.length === 0 ? renderEmpty(form) : nothing}
    ${review && form.changes.some(({ path }) => path === PAIRS) ? html`<p class="notice">${t('qa.order.changed')}</p>` : nothing}
    ${form.onlyChanges && pairs.length === 0 ? html`<p class="notice">${t('qa.only.changes.none')}</p>` : nothing}
    ${repeat(pairs, ({ pair }) => pair.id, ({ pair, change }, at) => html`${dropLine(form, at)}${renderCard(form, pair, change)}`)}
    ${dropLine(form, pairs.length)}
    ${removedPairs(editor.result, earlier).map((pair) => renderGone(form, pair))}
    ${form.removed === null ? nothing : html`<p class="notice"><span class="grow">${t('qa.pair.removed', editor.numberOf(form.removed))}</span>
      <button class="link" @click=${() => form.undo()}>${t('form.undo')} <span class="key" aria-hidden="true">Ctrl Z</span></button></p>`}
    ${review ? list : nothing}`;
}

/** What a reviewer fixed just now counts first, then what changed since the earlier round. */
function changeOf(form: Desk, pair: Pair, earlier: QaResult | null): PairChange {
  const fix = comparePair(pair, form.mode === 'review' ? form.submitted : null);
  return fix.state === 'changed' ? fix : comparePair(pair, earlier);
}

function isFixed(form: Desk, change: PairChange): boolean {
  return form.mode === 'review' && change.state === 'changed' && change.earlier !== null && form.submitted?.pairs.includes(change.earlier) === true;
}

function dropLine(form: Desk, at: number): unknown {
  return form.dropAt?.place === at ? html`<div class="drop"></div>` : nothing;
}

function renderEmpty(form: Desk): unknown {
  if (!form.rights.mayArrange(PAIRS)) return html`<div class="empty">${t('qa.empty.read')}</div>`;
  return html`<div class="empty"><p>${t(form.hasPassage ? 'qa.empty' : 'qa.empty.topic')}</p></div>`;
}

function renderCard(form: Desk, pair: Pair, change: PairChange): TemplateResult {
  const { editor, rights } = form;
  const path = pairPath(pair.id);
  const colour = editor.colourOf(pair.id);
  const editable = rights.mayEdit(path);
  return html`<gw-qa-pair tabindex="0" role="group" aria-label=${form.nameOf(path)} style=${styleMap({ '--c': colour.value })}
    ?dashed=${colour.dashed} ?dropping=${form.dropAt?.id === pair.id} .path=${path} .pair=${pair} .settings=${form.settings} .number=${colour.number}
    .active=${form.inHand === path} .hot=${form.hot === path} .editable=${editable} .movable=${rights.mayArrange(PAIRS) && editor.pairs.length > 1}
    .removable=${rights.mayRemove(path, PAIRS)} .remarksFirst=${form.mode !== 'review'} .passage=${form.hasPassage} .types=${editable ? form.types() : []} .needed=${editable ? neededTypes(form) : []}
    .violations=${form.complaints.on(editor.result, path)} .mended=${form.mendedOf(path)} .tag=${form.tagOf(path, change.state, isFixed(form, change))} .change=${change}
    .pending=${form.inHand === path && form.pending ? form.pending.text : ''}
    @focusin=${() => { form.inHand = path; }} @click=${(event: MouseEvent) => openField(form, path, event)}
    @pair-action=${(event: PairActionEvent) => form.act(pair.id, event.detail)}
    @pair-history=${(event: CustomEvent<'undo' | 'redo'>) => form[event.detail]()}
  >${renderPartReview(form, path, form.nameOf(path))}</gw-qa-pair>`;
}

function openField(form: Desk, path: string, event: MouseEvent): void {
  const field = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && Boolean(node.dataset['field']))?.dataset['field'];
  const selecting = document.getSelection()?.isCollapsed === false;
  if (field && form.rights.mayEdit(path) && !selecting) void form.take(path, field);
}

function neededTypes(form: Desk): string[] {
  return form.needs.filter((need) => need.missing > 0).map((need) => need.type);
}

function renderGone(form: Desk, pair: Pair): TemplateResult {
  const name = form.nameOfPair(pair.id);
  return html`<div class="gone" role="group" @pointerenter=${() => { form.hot = pairPath(pair.id); }} @pointerleave=${() => { form.hot = null; }} aria-label=${name}><div class="row"><b>${name}</b><span class="grow"></span>
    <span class="tag warn">${t('form.tag.removed')}</span></div><p dir="auto">${excerpt(pair.question, 200)}</p><p dir="auto">${excerpt(pair.answer, 200)}</p></div>`;
}
