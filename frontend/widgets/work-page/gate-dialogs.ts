import { html, nothing } from 'lit';
import { ago, exact, t } from '../../shared/i18n';
import type { Gate } from './gates';
import type { WorkSession } from './work-session';
import type { Work } from './work';
import './dialog';
import './guidelines';

interface Surroundings { home: string; work: Work | null; earlierGuidelines: string | null }

/** The dialog for what stands between the person and the work: what happened, what is safe, what to do. */
export function gateDialog(gate: Gate | null, session: WorkSession, around: Surroundings) {
  switch (gate?.kind) {
    case undefined:
      return nothing;
    case 'acknowledge':
      return acknowledge(gate, session, around.earlierGuidelines);
    case 'stale':
      return choice('form.stale', t('form.stale.text', ago(new Date(gate.at).toISOString()), exact(new Date(gate.at).toISOString())), html`
        <button slot="buttons" class="btn" @click=${() => session.takeStored()}>${t('form.stale.stored')}</button>
        <button slot="buttons" class="btn primary" autofocus @click=${() => session.keepMine()}>${t('form.stale.mine')}</button>`);
    case 'signedOut':
      return signIn('form.signedOut', t('form.signedOut.text'), session, around);
    case 'otherPerson':
      return signIn('form.otherPerson', t('form.otherPerson.text', gate.name), session, around);
    case 'secondTab':
      return choice('form.secondTab', t('form.secondTab.text'), html`
        ${toInbox(session)}
        <button slot="buttons" class="btn primary" autofocus @click=${() => session.takeOver()}>${t('form.secondTab.take')}</button>`);
    case 'leaseLost':
      return choice('form.leaseLost', t('form.leaseLost.text'), html`
        ${toInbox(session)}
        <button slot="buttons" class="btn primary" autofocus @click=${() => session.takeUp(around.work!.id)}>${t('form.leaseLost.again')}</button>`);
    case 'gone':
      return choice('form.gone', t('form.gone.text'), html`
        ${toInbox(session)}
        <button slot="buttons" class="btn primary" autofocus @click=${() => session.next()}>${t('form.next')}</button>`);
  }
}

function choice(key: string, text: string, buttons: unknown) {
  return html`<gw-work-dialog firm heading=${t(`${key}.title`)}><p>${text}</p>${buttons}</gw-work-dialog>`;
}

function signIn(key: string, text: string, session: WorkSession, { home }: Surroundings) {
  return choice(key, text, html`
    <button slot="buttons" class="btn" @click=${() => session.signedInAgain()}>${t('form.signedOut.again')}</button>
    <a slot="buttons" class="btn primary" autofocus href=${home} target="_blank">${t('form.signedOut.signIn')}</a>`);
}

function toInbox(session: WorkSession) {
  return html`<button slot="buttons" class="btn" @click=${() => session.leave()}>${t('form.leave')}</button>`;
}

function acknowledge(gate: Extract<Gate, { kind: 'acknowledge' }>, session: WorkSession, earlier: string | null) {
  return html`
    <gw-work-dialog firm wide heading=${t('form.acknowledge.title', gate.version)}>
      <p class="muted">${t(earlier === null ? 'form.acknowledge.text' : 'form.acknowledge.changes')}</p>
      <gw-guidelines .text=${gate.guidelines} .earlier=${earlier}></gw-guidelines>
      <button slot="buttons" class="btn primary" @click=${() => session.acknowledge(gate)}>${t('form.acknowledge.do')}</button>
    </gw-work-dialog>`;
}
