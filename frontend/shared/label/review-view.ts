import { html, nothing, type TemplateResult } from 'lit';
import { t, tn } from '../i18n';
import './part-review';
import { isWithin } from './paths';
import type { IssueType, Mode, PartDecision, Remark, Violation } from './props';

/** What is shown of a review needs to know of its form. */
export interface Reviewed {
  readonly mode: Mode;
  readonly remarks: readonly Remark[];
  readonly issueTypes: IssueType[];
  readonly decisions: readonly PartDecision[];
  readonly rights: { isLocked(part: string): boolean };
  readonly fixing: string | null;
  readonly inHand: string | null;
  readonly earlier: unknown;
  readonly onlyChanges: boolean;
  showOnlyChanges(on: boolean): void;
}

export function decisionOn(form: Reviewed, part: string): 'approve' | 'rework' | null {
  return form.decisions.find((decision) => decision.path === part)?.decision ?? null;
}

/** Remarks on a part with what a reviewer decides there; stands in the slot `review` of its card. Nothing where nothing was said. */
export function renderPartReview(form: Reviewed, part: string, label: string): unknown {
  const remarks = form.remarks.filter((remark) => isWithin(remark.path, part)).map((remark) => ({ ...remark, path: part }));
  if (form.mode !== 'review' && remarks.length === 0) return nothing;
  return html`<gw-part-review slot="review" .path=${part} .label=${label} .mode=${form.mode} .remarks=${remarks} .issueTypes=${form.issueTypes}
    .decision=${decisionOn(form, part)} .locked=${form.rights.isLocked(part)} .fixing=${form.fixing === part} .current=${form.inHand === part} fixable></gw-part-review>`;
}

/** Remarks on a list, or on the whole, where a reviewer can say that something is missing. */
export function renderListReview(form: Reviewed, list: string, label: string): unknown {
  const remarks = form.remarks.filter(({ path }) => path === list || path === '').map((remark) => ({ ...remark, path: list }));
  if (form.mode !== 'review' && remarks.length === 0) return nothing;
  return html`<gw-part-review list .path=${list} .label=${label} .mode=${form.mode} .remarks=${remarks} .issueTypes=${form.issueTypes}
    .decision=${decisionOn(form, list)}></gw-part-review>`;
}

/** What stands at the right of the bar in a review: the switch to changes alone, and how far it is. */
export function renderReviewBar(form: Reviewed, parts: readonly string[]): unknown {
  return form.mode === 'review' ? html`${renderOnlyChanges(form)}<span class="muted num">${reviewState(form, parts)}</span>` : nothing;
}

function renderOnlyChanges(form: Reviewed): unknown {
  if (!form.earlier) return nothing;
  return html`<label class="only"><input type="checkbox" .checked=${form.onlyChanges}
    @change=${(event: Event) => form.showOnlyChanges((event.target as HTMLInputElement).checked)}>${t('form.only.changes')}</label>`;
}

function reviewState(form: Reviewed, parts: readonly string[]): string {
  const states = parts.map((part) => (form.rights.isLocked(part) ? 'approve' : decisionOn(form, part)));
  const count = (state: string | null) => states.filter((one) => one === state).length;
  return [
    tn('form.state.approved', count('approve')),
    count('rework') > 0 ? tn('form.state.rework', count('rework')) : '',
    count(null) > 0 ? tn('form.state.open', count(null)) : '',
  ].filter((one) => one !== '').join(', ');
}

/** What is wrong with a list or the whole. */
export function renderComplaints(violations: readonly Violation[]): TemplateResult[] {
  return violations.map(({ message }) => html`<p class="notice bad" role="alert"><span aria-hidden="true">!</span>${message}</p>`);
}
