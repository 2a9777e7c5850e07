import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { t } from '../../shared/i18n';
import type { Complaints } from '../../shared/label/complaints';
import type { PartTag } from '../../shared/label/part-tags';
import type { Part, Prefs } from '../../shared/label/props';
import { renderComplaints, renderListReview, renderPartReview, renderReviewBar, type Reviewed } from '../../shared/label/review-view';
import type { Rights } from '../../shared/label/rights';
import { earlierAnswer, earlierReason } from './changes';
import type { PairwiseEditor } from './editor';
import { asksWhy, dimensionPath, promptOf, REASON } from './model';
import type { Choice, Dimension, PairwiseContent, PairwiseResult, PairwiseSettings } from './types';

/** What is shown needs to know, and can ask for. */
export interface Desk extends Reviewed {
  readonly content: PairwiseContent;
  readonly settings: PairwiseSettings;
  readonly editor: PairwiseEditor;
  readonly rights: Rights;
  readonly earlier: PairwiseResult | null;
  readonly submitted: PairwiseResult | null;
  readonly prefs: Prefs;
  readonly complaints: Complaints<PairwiseResult>;
  inHand: string | null;
  onResponse: string | null;
  parts(): Part[];
  nameOf(part: string): string;
  tagOf(part: string, change: 'same' | 'new' | 'changed', fixed: boolean): PartTag | null;
  mendedOf(part: string): string[];
  answersOf(dimension: Dimension): Choice[];
  answer(part: string, answer: Choice): boolean;
  write(reason: string): void;
  undo(): void;
  redo(): void;
}

/** The two grid cells of the form. */
export function renderForm(form: Desk): TemplateResult {
  const size = { '--gw-read-size': `${form.prefs.textSize}px`, '--gw-read-width': `${form.prefs.readingWidth}ch`, '--gw-response-size': `${form.prefs.textSize - 2}px` };
  const prompt = promptOf(form.content);
  return html`
    <section part="centre" class="centre" style=${styleMap(size)} aria-label=${t('pairwise.centre')}>
      ${prompt.length === 0 ? nothing : html`<gw-prompt .prompt=${prompt} lang=${form.content.language || nothing}></gw-prompt>`}
      <gw-response-board .responses=${form.content.responses} .inHand=${form.onResponse} lang=${form.content.language || nothing}
        @response-focus=${(event: CustomEvent<{ id: string }>) => { form.onResponse = event.detail.id; }}></gw-response-board>
    </section>
    <section part="right" class="right" aria-label=${t('pairwise.heading')}>
      <div class="bar"><h2>${t('pairwise.heading')}</h2><span class="grow"></span>${renderReviewBar(form, form.parts().map(({ path }) => path))}</div>
      ${renderParts(form)}
    </section>`;
}

function renderParts(form: Desk): TemplateResult {
  const paths = form.parts().map(({ path }) => path);
  const review = form.mode === 'review';
  const whole = renderListReview(form, '', t('pairwise.heading'));
  const dimensions = form.settings.dimensions.map((dimension, at) => ({ dimension, at, change: changeOf(form, dimension.id) }))
    .filter(({ change }) => !hides(form, change.state));
  const why = asksWhy(form.settings) && !hides(form, reasonChange(form).state);
  return html`
    ${renderComplaints(form.complaints.besides(form.editor.result, paths))}
    ${review ? nothing : whole}
    ${repeat(dimensions, ({ dimension }) => dimension.id, ({ dimension, at, change }) => renderDimension(form, dimension, at, change))}
    ${why ? renderReason(form) : nothing}
    ${form.onlyChanges && dimensions.length === 0 && !why ? html`<p class="notice">${t('pairwise.only.changes.none')}</p>` : nothing}
    ${review ? whole : nothing}`;
}

function hides(form: Desk, state: Seen<unknown>['state']): boolean {
  return form.mode === 'review' && form.onlyChanges && form.earlier !== null && state === 'same';
}

/** A value beside what it was: what a reviewer fixed just now counts first, then what changed since the earlier round. */
interface Seen<T> { readonly state: 'same' | 'new' | 'changed'; readonly fixed: boolean; readonly earlier: T }

function changeOf(form: Desk, id: string): Seen<Choice | null | undefined> {
  const { result } = form.editor;
  const fixed = form.mode === 'review' ? earlierAnswer(id, result, form.submitted) : undefined;
  const before = fixed ?? (form.mode === 'review' ? earlierAnswer(id, result, form.earlier) : undefined);
  return { state: before === undefined ? 'same' : before === null ? 'new' : 'changed', fixed: fixed !== undefined, earlier: before };
}

function reasonChange(form: Desk): Seen<string | null> {
  const { result } = form.editor;
  const fixed = form.mode === 'review' ? earlierReason(result, form.submitted) : null;
  const before = fixed ?? (form.mode === 'review' ? earlierReason(result, form.earlier) : null);
  return { state: before === null ? 'same' : 'changed', fixed: fixed !== null, earlier: before };
}

function renderDimension(form: Desk, dimension: Dimension, at: number, change: Seen<Choice | null | undefined>): TemplateResult {
  const path = dimensionPath(dimension.id);
  return html`<gw-pairwise-dimension tabindex="0" role="group" aria-label=${dimension.name} style="--c: var(--gw-muted)"
    .path=${path} .number=${at + 1} .dimension=${dimension} .responses=${form.content.responses} .answers=${form.answersOf(dimension)}
    .answer=${form.editor.result.dimensions[dimension.id] ?? null} .earlier=${change.earlier} ?alone=${form.settings.dimensions.length === 1}
    .active=${form.inHand === path} .editable=${form.rights.mayEdit(path)} .remarksFirst=${form.mode !== 'review'} .tag=${form.tagOf(path, change.state, change.fixed)}
    .mended=${form.mendedOf(path)} .violations=${form.complaints.on(form.editor.result, path)}
    @focusin=${() => { form.inHand = path; }} @click=${() => { form.inHand = path; }}
    @dimension-answer=${(event: CustomEvent<Choice>) => form.answer(path, event.detail)}
  >${renderPartReview(form, path, dimension.name)}</gw-pairwise-dimension>`;
}

function renderReason(form: Desk): TemplateResult {
  const change = reasonChange(form);
  return html`<gw-pairwise-reason tabindex="0" role="group" aria-label=${t('pairwise.reason')} style="--c: var(--gw-field)"
    .path=${REASON} .value=${form.editor.result.reason ?? ''} .earlier=${change.earlier} ?required=${form.settings.reason === 'required'}
    .active=${form.inHand === REASON} .editable=${form.rights.mayEdit(REASON)} .remarksFirst=${form.mode !== 'review'} .tag=${form.tagOf(REASON, change.state, change.fixed)}
    .mended=${form.mendedOf(REASON)} .violations=${form.complaints.on(form.editor.result, REASON)}
    @focusin=${() => { form.inHand = REASON; }} @click=${() => { form.inHand = REASON; }}
    @reason-change=${(event: CustomEvent<{ value: string }>) => form.write(event.detail.value)}
    @reason-history=${(event: CustomEvent<'undo' | 'redo'>) => form[event.detail]()}
  >${renderPartReview(form, REASON, t('pairwise.reason'))}</gw-pairwise-reason>`;
}
