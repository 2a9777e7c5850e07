import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { number, t } from '../../shared/i18n';
import type { PartChange } from '../../shared/label/changes';
import type { Complaints } from '../../shared/label/complaints';
import type { PartTag } from '../../shared/label/part-tags';
import type { Prefs } from '../../shared/label/props';
import { renderComplaints, renderListReview, renderPartReview, renderReviewBar, type Reviewed } from '../../shared/label/review-view';
import type { Rights } from '../../shared/label/rights';
import type { RankAction, RankActionEvent } from './actions';
import { compareDimension, compareReason } from './changes';
import { isOpen } from './checks';
import type { RankingEditor } from './editor';
import type { Entry } from './entries';
import { reasonOf } from './model';
import { DIMENSIONS, REASON, dimensionPath } from './paths';
import type { Place } from './ranks';
import type { Dimension, RankingContent, RankingResult, RankingSettings } from './types';

/** What is shown needs to know, and can ask for. */
export interface Desk extends Reviewed {
  readonly content: RankingContent;
  readonly settings: RankingSettings;
  readonly editor: RankingEditor;
  readonly entries: readonly Entry[];
  readonly rights: Rights;
  readonly earlier: RankingResult | null;
  readonly submitted: RankingResult | null;
  readonly prefs: Prefs;
  readonly complaints: Complaints<RankingResult>;
  inHand: string | null;
  readonly response: string | null;
  readonly drop: { id: string; place: Place } | null;
  readonly dimensionInHand: Dimension | undefined;
  readonly showsReason: boolean;
  readonly onReason: (event: CustomEvent<{ value: string }>) => void;
  readonly onBoardKey: (event: KeyboardEvent) => void;
  nameOf(part: string): string;
  tagOf(part: string, change: PartChange['state'], fixed: boolean): PartTag | null;
  mendedOf(part: string): string[];
  pick(response: string): void;
  goToPart(digit: number): boolean;
  act(dimension: Dimension, action: RankAction): void;
  undo(): void;
  redo(): void;
}

/** The two grid cells of the form. */
export function renderForm(form: Desk): TemplateResult {
  const size = { '--gw-read-size': `${form.prefs.textSize}px`, '--gw-read-width': `${form.prefs.readingWidth}ch` };
  return html`
    <section part="centre" class="centre" style=${styleMap(size)} aria-label=${t('ranking.centre')}>${renderAsked(form)}
      <gw-response-board lang=${form.content.language || nothing} .responses=${form.content.responses} .inHand=${form.response} .notes=${notesOf(form)}
        @response-focus=${(event: CustomEvent<{ id: string }>) => form.pick(event.detail.id)} @keydown=${form.onBoardKey}></gw-response-board>
    </section>
    <section part="right" class="right" aria-label=${t('ranking.yours')}>${renderBar(form)}${renderParts(form)}</section>`;
}

function renderAsked({ content }: Desk): unknown {
  const asked = content.turns ?? content.prompt;
  return asked && asked.length > 0 ? html`<gw-prompt lang=${content.language || nothing} .prompt=${asked}></gw-prompt>` : nothing;
}

/** What is said beside the letters: the rank on the dimension in hand. */
function notesOf({ dimensionInHand, editor }: Desk): Record<string, string> {
  if (!dimensionInHand?.rank) return {};
  return Object.fromEntries(Object.entries(editor.on(dimensionInHand).ranks).map(([id, rank]) => [id, t('ranking.note', number(rank))]));
}

function partsOf(form: Desk): string[] {
  const dimensions = form.settings.dimensions.map(({ id }) => dimensionPath(id));
  return reasonOf(form.editor.result) === '' ? dimensions : [...dimensions, REASON];
}

function renderBar(form: Desk): TemplateResult {
  return html`<div class="bar"><h2>${t(form.mode === 'review' ? 'ranking.theirs' : 'ranking.yours')}</h2><span class="grow"></span>
    ${renderReviewBar(form, partsOf(form))}
    ${form.settings.dimensions.length > 1 ? html`<span class="dims" role="group" aria-label=${t('ranking.dimensions')}>${form.settings.dimensions.map((one, at) => renderChip(form, one, at))}</span>` : nothing}
  </div>`;
}

function renderChip(form: Desk, { id, name }: Dimension, at: number): TemplateResult {
  const path = dimensionPath(id);
  const done = form.mode !== 'review' && !isOpen(form.editor.result, form.settings, form.editor.ids, path);
  return html`<button class="chip ${done ? 'done' : ''}" aria-pressed=${form.inHand === path ? 'true' : 'false'} @click=${() => form.goToPart(at + 1)}>${name}
    ${at < 9 ? html`<span class="key" aria-hidden="true">Alt ${at + 1}</span>` : nothing}</button>`;
}

function renderParts(form: Desk): TemplateResult {
  const review = form.mode === 'review';
  const list = renderListReview(form, DIMENSIONS, t('ranking.dimensions'));
  const cards = form.settings.dimensions.map((dimension) => renderDimension(form, dimension));
  const reason = form.showsReason ? renderReason(form) : null;
  const shown = [...cards, ...(reason ? [reason] : [])].filter(({ changed }) => !form.onlyChanges || !review || !form.earlier || changed);
  return html`
    ${renderComplaints(form.complaints.besides(form.editor.result, [...form.settings.dimensions.map(({ id }) => dimensionPath(id)), REASON]))}
    ${review ? nothing : list}
    ${form.onlyChanges && shown.length === 0 ? html`<p class="notice">${t('ranking.only.changes.none')}</p>` : nothing}
    ${shown.map(({ view }) => view)}
    ${review ? list : nothing}`;
}

/** A card and whether its part changed since the earlier round. */
interface Shown {
  readonly view: TemplateResult;
  readonly changed: boolean;
}

function renderDimension(form: Desk, dimension: Dimension): Shown {
  const path = dimensionPath(dimension.id);
  const { result } = form.editor;
  const review = form.mode === 'review';
  const fix = compareDimension(dimension.id, result, review ? form.submitted : null);
  const change = fix.state === 'changed' ? fix : compareDimension(dimension.id, result, review ? form.earlier : null);
  const view = html`<gw-ranking-dimension tabindex="0" role="group" aria-label=${dimension.name} .path=${path} .dimension=${dimension} .judgement=${form.editor.on(dimension)}
    .entries=${form.entries} .change=${change} .active=${form.inHand === path} .editable=${form.rights.mayEdit(path)} .remarksFirst=${!review}
    .response=${form.inHand === path ? form.response : null} .drop=${form.inHand === path ? form.drop : null} .mayBeAllBad=${form.settings.allBad}
    .violations=${form.complaints.on(result, path)} .mended=${form.mendedOf(path)} .tag=${form.tagOf(path, change.state, fix.state === 'changed')}
    @focusin=${() => { form.inHand = path; }} @click=${() => { form.inHand = path; }} @rank-action=${(event: RankActionEvent) => form.act(dimension, event.detail)}
  >${renderPartReview(form, path, dimension.name)}</gw-ranking-dimension>`;
  return { view, changed: change.state !== 'same' };
}

function renderReason(form: Desk): Shown {
  const { result } = form.editor;
  const review = form.mode === 'review';
  const fix = compareReason(result, review ? form.submitted : null);
  const change = fix.state === 'changed' ? fix : compareReason(result, review ? form.earlier : null);
  const reason = reasonOf(result);
  const view = html`<gw-ranking-reason tabindex="0" role="group" aria-label=${t('ranking.reason')} .path=${REASON} .value=${reason} .earlier=${change.earlier?.reason ?? null}
    .required=${form.settings.reason === 'required'} .active=${form.inHand === REASON} .editable=${form.rights.mayEdit(REASON)} .remarksFirst=${!review}
    .violations=${form.complaints.on(result, REASON)} .mended=${form.mendedOf(REASON)} .tag=${form.tagOf(REASON, reason === '' ? 'same' : change.state, fix.state === 'changed')}
    @focusin=${() => { form.inHand = REASON; }} @reason-change=${form.onReason} @reason-history=${(event: CustomEvent<'undo' | 'redo'>) => form[event.detail]()}
  >${reason === '' && review ? nothing : renderPartReview(form, REASON, t('ranking.reason'))}</gw-ranking-reason>`;
  return { view, changed: change.state !== 'same' };
}
