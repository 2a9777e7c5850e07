import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { t } from '../../shared/i18n';
import type { PartChange } from '../../shared/label/changes';
import type { Complaints } from '../../shared/label/complaints';
import type { PartTag } from '../../shared/label/part-tags';
import type { Part, Prefs } from '../../shared/label/props';
import { renderComplaints, renderListReview, renderPartReview, renderReviewBar, type Reviewed } from '../../shared/label/review-view';
import type { Rights } from '../../shared/label/rights';
import type { Mark, PassageEvents, Selected } from '../../widgets/passage-highlighter';
import { compareAnswer, type AnswerChange } from './changes';
import type { LabelEditor } from './editor';
import { SETS, setOf } from './paths';
import type { SetAction, SetActionEvent } from './set-actions';
import type { ClassificationContent, ClassificationResult } from './types';

type Heard<K extends keyof PassageEvents> = (event: CustomEvent<PassageEvents[K]>) => void;

/** What is shown needs to know, and can ask for. */
export interface Desk extends Reviewed {
  readonly content: ClassificationContent;
  readonly editor: LabelEditor;
  readonly rights: Rights;
  readonly earlier: ClassificationResult | null;
  readonly submitted: ClassificationResult | null;
  readonly prefs: Prefs;
  readonly complaints: Complaints<ClassificationResult>;
  readonly marks: readonly Mark[];
  readonly pending: Selected | null;
  readonly hot: string | null;
  inHand: string | null;
  readonly onSelect: Heard<'passage-select'>;
  readonly onOpenMark: Heard<'passage-open'>;
  readonly onHover: Heard<'passage-hover'>;
  readonly onResizeMark: Heard<'passage-resize'>;
  readonly onRemoveMark: Heard<'passage-remove'>;
  parts(): Part[];
  tagOf(part: string, change: PartChange['state'], fixed: boolean): PartTag | null;
  mendedOf(part: string): string[];
  linkable(): Part[];
  link(): boolean;
  linkTo(part: string): void;
  act(id: string, action: SetAction): void;
  take(part: string, focus: string | null): Promise<void>;
}

/** The two grid cells of the form. */
export function renderForm(form: Desk): TemplateResult {
  const size = { '--gw-read-size': `${form.prefs.textSize}px`, '--gw-read-width': `${form.prefs.readingWidth}ch` };
  return html`
    <section part="centre" class="centre" style=${styleMap(size)} aria-label=${t('classification.centre')}>
      <div class="measure">
        ${form.content.prompt ? html`<gw-prompt .prompt=${form.content.prompt}></gw-prompt>` : nothing}
        ${renderText(form)}
      </div>
    </section>
    <section part="right" class="right" aria-label=${t('classification.sets')}>${renderBar(form)}${renderSets(form)}</section>`;
}

function renderText(form: Desk): TemplateResult {
  const selectable = form.parts().some(({ path }) => form.rights.mayEdit(path));
  return html`<gw-passage .text=${form.content.text} .marks=${form.marks} .pending=${form.pending} .hot=${form.hot} .active=${form.inHand}
    ?selectable=${selectable} lang=${form.content.language || nothing}
    .label=${t('classification.text')} .hint=${selectable ? t('classification.text.hint') : ''}
    @passage-select=${form.onSelect} @passage-link=${() => form.link()} @passage-open=${form.onOpenMark} @passage-resize=${form.onResizeMark}
    @passage-remove=${form.onRemoveMark} @passage-hover=${form.onHover}
  >${renderChoice(form)}</gw-passage>`;
}

/** What floats below a selection: the set in hand first, then others whose labels ask for a highlight. */
function renderChoice(form: Desk): TemplateResult {
  const keep = (event: Event) => event.preventDefault();
  return html`<div slot="pending" class="choice" @pointerdown=${keep}>${form.linkable().map(({ path, label }) => html`
    <button class="btn small ${path === form.inHand ? '' : 'quiet'}" @click=${() => form.linkTo(path)}>${t('form.link.to', label)}
      ${path === form.inHand ? html`<span class="key" aria-hidden="true">L</span>` : nothing}</button>`)}</div>`;
}

function renderBar(form: Desk): TemplateResult {
  return html`<div class="bar"><h2>${t('classification.sets')}</h2><span class="grow"></span>${renderReviewBar(form, form.parts().map(({ path }) => path))}</div>`;
}

function renderSets(form: Desk): TemplateResult {
  const review = form.mode === 'review';
  const earlier = review ? form.earlier : null;
  const list = renderListReview(form, SETS, t('classification.sets'));
  const shown = form.parts().map((part) => ({ part, change: changeOf(form, part.path, earlier) }))
    .filter(({ change }) => !form.onlyChanges || !review || !earlier || change.state !== 'same');
  return html`
    ${renderComplaints(form.complaints.besides(form.editor.result, form.parts().map(({ path }) => path)))}
    ${review ? nothing : list}
    ${form.parts().length === 0 ? html`<div class="empty">${t('classification.none')}</div>` : nothing}
    ${form.onlyChanges && form.parts().length > 0 && shown.length === 0 ? html`<p class="notice">${t('classification.only.changes.none')}</p>` : nothing}
    ${repeat(shown, ({ part }) => part.path, ({ part, change }) => renderCard(form, part, change))}
    ${review ? list : nothing}`;
}

/** What a reviewer fixed just now counts first, then what changed since the earlier round. */
function changeOf(form: Desk, part: string, earlier: ClassificationResult | null): AnswerChange {
  const { result } = form.editor;
  const fix = compareAnswer(result, setOf(part)!, form.mode === 'review' ? form.submitted : null);
  return fix.state === 'changed' ? fix : compareAnswer(result, setOf(part)!, earlier);
}

function isFixed(form: Desk, part: string, change: AnswerChange): boolean {
  return form.mode === 'review' && change.state === 'changed' && change.earlier !== null && form.submitted?.sets[setOf(part)!] === change.earlier;
}

function renderCard(form: Desk, { path, label }: Part, change: AnswerChange): TemplateResult {
  const { editor, rights } = form;
  const id = setOf(path)!;
  const colour = editor.colourOf(id);
  return html`<gw-classification-set tabindex="0" role="group" aria-label=${label} style=${styleMap({ '--c': colour.value })}
    ?dashed=${colour.dashed} .path=${path} .set=${editor.set(id)!} .answer=${editor.answerIn(id)} .number=${colour.number}
    .active=${form.inHand === path} .hot=${form.hot === path} .editable=${rights.mayEdit(path)} .remarksFirst=${form.mode !== 'review'}
    .violations=${form.complaints.on(editor.result, path)} .mended=${form.mendedOf(path)} .tag=${form.tagOf(path, change.state, isFixed(form, path, change))} .change=${change}
    .pending=${form.inHand === path && form.pending ? form.pending.text : ''}
    @focusin=${() => { form.inHand = path; }} @click=${(event: MouseEvent) => openField(form, path, event)}
    @set-action=${(event: SetActionEvent) => form.act(id, event.detail)}
  >${renderPartReview(form, path, label)}</gw-classification-set>`;
}

function openField(form: Desk, path: string, event: MouseEvent): void {
  const field = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && Boolean(node.dataset['field']))?.dataset['field'];
  const selecting = document.getSelection()?.isCollapsed === false;
  if (field && form.rights.mayEdit(path) && form.inHand !== path && !selecting) void form.take(path, field);
}
