import { html, nothing } from 'lit';
import { t } from '../../shared/i18n';
import type { FormDesk } from './form-desk';
import { ICONS } from './icons';
import type { Asking } from './reason-dialog';
import { judges } from './work';
import type { WorkSession } from './work-session';

/** One button of the bar below. */
export interface Action { id: string; label: string; cap?: string; style?: string; icon?: unknown; disabled?: boolean; run: () => void }

export function actionButton({ id, label, cap, style, icon, disabled, run }: Action) {
  return html`
    <button id=${id} class="btn ${style ?? 'quiet'}" ?disabled=${disabled ?? false} aria-label=${icon ? label : nothing}
      title=${icon ? label : nothing} @click=${run}>
      ${icon ?? label} ${cap ? html`<span class="key" aria-hidden="true">${cap}</span>` : nothing}
    </button>`;
}

/** What can be done beside the one next step; a review has more of it. */
export function actions(session: WorkSession, desk: FormDesk, cap: (id: string) => string, ask: (asking: Asking) => void): Action[] {
  const reviewing = judges(session.work!);
  const park = { id: 'park', label: t('form.park'), style: reviewing ? 'quiet' : '', run: () => void session.park() };
  return [
    { id: 'undo', label: t('form.undo'), cap: cap('undo'), disabled: !desk.canUndo, run: () => desk.undo() },
    { id: 'redo', label: t('form.redo'), icon: ICONS.redo, style: 'icon', disabled: !desk.canRedo, run: () => desk.redo() },
    { id: 'ask', label: t('form.ask'), run: () => ask('ask') },
    { id: 'skip', label: t('form.skip'), run: () => ask('skip') },
    park,
    ...(reviewing ? [
      { id: 'reject', label: t('form.reject'), run: () => ask('reject') },
      {
        id: 'rest', label: t('form.rest'), cap: cap('review.rest'), style: '',
        disabled: desk.review?.step.kind !== 'decide', run: () => desk.approveRest(),
      },
    ] : []),
  ];
}

/** What went wrong with the last action, or what was brought back, in one line above the bar. */
export function note(session: WorkSession) {
  const { trouble, replayed } = session;
  if (!trouble && !replayed) {
    return nothing;
  }
  return html`
    <div class="note ${trouble ? 'warn' : 'info'}" role=${trouble ? 'alert' : 'status'}>
      <span class="sign" aria-hidden="true">${trouble ? '!' : 'i'}</span>
      <span class="grow">${trouble ? t(trouble.key, trouble.text) : t('form.replayed')}</span>
      <button class="btn icon" aria-label=${t('form.close')} @click=${() => session.dismiss()}>✕</button>
    </div>`;
}

/** The bar below for work that is not the person's now; what lies open can be taken up again. */
export function readOnlyFooter(session: WorkSession, leave: (event: Event) => void) {
  const { id, state, held } = session.work!;
  return html`
    <footer>
      <span class="tag ${held ? 'warn' : 'plain'}">${t(held ? 'form.held' : 'form.readOnly')}</span>
      <span class="grow"></span>
      <button class="btn ${state === 'open' ? '' : 'primary'}" @click=${leave}>${t('form.leave')}</button>
      ${state === 'open' && !held ? html`<button class="btn primary" @click=${() => void session.takeUp(id)}>${t('form.leaseLost.again')}</button>` : nothing}
    </footer>`;
}
