import { html, nothing } from 'lit';
import { t } from '../../shared/i18n';
import type { Phase } from './phases';
import type { WorkSession } from './work-session';
import './nothing-view';

interface Around { leave: (event: Event) => void; again: () => void }

/** What the page shows instead of the work: its shape while it loads, the end of the queue, or why it did not open. */
export function phaseView(phase: Phase, session: WorkSession | null, around: Around) {
  switch (phase.name) {
    case 'loading':
      return shapes();
    case 'nothing':
      return html`
        <gw-nothing-view class="whole" .reason=${phase.answer.reason} .at=${phase.at} ?found=${phase.found} .doneHere=${session?.doneHere ?? 0}
          @gw-look=${() => void session?.lookAgain()} @gw-start=${() => void session?.next()} @gw-leave=${around.leave}></gw-nothing-view>`;
    case 'failed':
      return failed(phase, around);
    default:
      return nothing;
  }
}

function failed(phase: Extract<Phase, { name: 'failed' }>, { leave, again }: Around) {
  return html`
    <div class="whole failed" role="alert">
      <h1>${t(`form.failed.${phase.reason}`)}</h1>
      <p class="muted">${phase.reason === 'refused' ? phase.text : t(`form.failed.${phase.reason}.text`)}</p>
      <div class="row">
        <button class="btn" @click=${leave}>${t('form.leave')}</button>
        ${phase.reason === 'unreachable' ? html`<button class="btn primary" @click=${again}>${t('form.again')}</button>` : nothing}
      </div>
    </div>`;
}

function shapes() {
  const lines = (widths: number[], height: number) => widths.map((width) => html`<div class="shape" style="width:${width}%;height:${height}px"></div>`);
  return html`
    <div class="shapes left" aria-hidden="true">${lines([40, 100, 90, 96, 60], 12)}</div>
    <div class="shapes centre" aria-hidden="true">${lines([30, 70, 70, 70, 66, 70, 40], 14)}</div>
    <div class="shapes right" aria-hidden="true">${lines([100, 100, 100], 96)}</div>
    <span class="hidden" role="status">${t('form.loading')}</span>`;
}
