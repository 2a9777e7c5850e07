import { html, nothing } from 'lit';
import { ago, exact, t } from '../../shared/i18n';
import type { Gate } from './gates';
import type { WorkSession } from './work-session';
import type { Guidance, Work } from './work';
import './dialog';
import './guidelines';

interface Surroundings { home: string; work: Work | null; earlier: Guidance | null; signIn: (event: Event) => void }

/** The dialog for what stands between the person and the work: what happened, what is safe, what to do. */
export function gateDialog(gate: Gate | null, session: WorkSession, around: Surroundings) {
  switch (gate?.kind) {
    case undefined:
      return nothing;
    case 'acknowledge':
      return acknowledge(gate, session, around.earlier);
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

function signIn(key: string, text: string, session: WorkSession, around: Surroundings) {
  return choice(key, text, html`
    <button slot="buttons" class="btn" @click=${() => session.signedInAgain()}>${t('form.signedOut.again')}</button>
    <a slot="buttons" class="btn primary" autofocus href=${around.home} target="_blank" @click=${around.signIn}>${t('form.signedOut.signIn')}</a>`);
}

function toInbox(session: WorkSession) {
  return html`<button slot="buttons" class="btn" @click=${() => session.leave()}>${t('form.leave')}</button>`;
}

function acknowledge(gate: Extract<Gate, { kind: 'acknowledge' }>, session: WorkSession, earlier: Guidance | null) {
  const { guidelines, reviewerGuidelines = '' } = gate.brief;
  return html`
    <gw-work-dialog firm wide heading=${t('form.acknowledge.title', gate.version)}>
      <p class="muted">${t(earlier === null ? 'form.acknowledge.text' : 'form.acknowledge.changes')}</p>
      <gw-guidelines .text=${guidelines} .earlier=${earlier?.guidelines ?? null}></gw-guidelines>
      ${reviewerGuidelines === '' ? nothing : html`<h3>${t('form.instructions.reviewer')}</h3>
        <gw-guidelines .text=${reviewerGuidelines} .earlier=${earlier?.reviewerGuidelines ?? null}></gw-guidelines>`}
      <button slot="buttons" class="btn primary" @click=${() => session.acknowledge(gate)}>${t('form.acknowledge.do')}</button>
    </gw-work-dialog>`;
}
