import { html, nothing } from 'lit';
import type { DraftStatus } from '../../shared/draft-keeper';
import { number, t } from '../../shared/i18n';
import { ICONS } from './icons';
import { judges, type Work } from './work';
import './clock';

interface HeaderActions { home: string; leave: (event: Event) => void; prefs: () => void; keys: () => void; done: number; freshBrief: boolean }

/** The bar above: where the person is, what round this is, and the way to keys and settings. */
export function header(work: Work | null, actions: HeaderActions) {
  return html`
    <header>
      <nav class="row where" aria-label=${t('form.where')}>
        <a class="muted clip" href=${actions.home} @click=${actions.leave} title=${t('form.leave')}>${work?.projectName ?? t('form.home')}</a>
        ${work ? html`<span class="faint" aria-hidden="true">/</span><h1 class="clip">${work.title}</h1>` : nothing}
      </nav>
      ${work ? tags(work) : nothing}
      <span class="grow"></span>
      ${work ? facts(work, actions) : nothing}
      <button class="btn icon" aria-label=${t('form.prefs.title')} title=${t('form.prefs.title')} @click=${actions.prefs}>${ICONS.text}</button>
      <button class="btn quiet" @click=${actions.keys}>${t('form.keys')} <span class="key" aria-hidden="true">?</span></button>
    </header>`;
}

function tags(work: Work) {
  return html`
    <span class="tag ${work.round > 1 ? 'warn' : 'info'}">${t('form.round', work.round)}</span>
    ${work.batchName ? html`<span class="tag plain minor">${work.batchName}</span>` : nothing}
    ${judges(work) && work.submission?.author ? html`<span class="muted minor">${t('form.by', work.submission.author)}</span>` : nothing}
    ${work.kind === 'adjudicate' ? html`<span class="tag info minor">${t('form.adjudicate')}</span>` : nothing}
    ${work.sampling && judges(work) ? html`<span class="tag info minor" title=${t('form.sampled.title')}>
      ${t('form.sampled', number(work.sampling.bucket), number(work.sampling.under))}</span>` : nothing}`;
}

function facts(work: Work, { done, freshBrief }: HeaderActions) {
  const version = judges(work) && work.workflowVersion !== null
    ? t('form.versions', work.brief.version, work.workflowVersion) : t('form.version', work.brief.version);
  return html`
    <span class="faint num minor">${t('form.done.today', number(done))}</span>
    <span class="muted minor">${version}${freshBrief ? html` <span class="tag info">${t('form.guidelines.new')}</span>` : nothing}</span>`;
}

const SAVED: Record<DraftStatus<unknown>['state'], { key: string; tag: string }> = {
  saved: { key: 'form.saved', tag: 'ok' },
  saving: { key: 'form.saving', tag: 'plain' },
  offline: { key: 'form.offline', tag: 'warn' },
  stale: { key: 'form.unsaved', tag: 'warn' },
  signedOut: { key: 'form.unsaved', tag: 'warn' },
  otherPerson: { key: 'form.unsaved', tag: 'warn' },
  leaseLost: { key: 'form.unsaved', tag: 'warn' },
  gone: { key: 'form.unsaved', tag: 'warn' },
  failed: { key: 'form.unsaved', tag: 'bad' },
};

/** The state of the draft in a few words; `lasting` says whether the browser can keep text over a reload. */
export function savedTag(draft: DraftStatus<unknown>, lasting: boolean) {
  const { key, tag } = SAVED[draft.state];
  if (draft.state === 'saved' && draft.revision === 0) {
    return html`<span class="tag plain" role="status">${t('form.saved.none')}</span>`;
  }
  const text = draft.state === 'offline' && !lasting ? t('form.offline.memory') : t(key, number(draft.revision));
  return html`<span class="tag num ${tag}" role="status">${text}</span>`;
}
