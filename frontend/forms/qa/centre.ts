import { html, nothing } from 'lit';
import { t } from '../../shared/i18n';
import type { QaContent } from './types';

const SHOWN = ['headingPath', 'heading', 'page', 'author', 'date'];

/** What stands above the passage: its title and where it comes from. */
export function renderHeading(content: QaContent): unknown {
  const facts = [content.source, ...SHOWN.map((key) => fact(key, content.metadata?.[key]))].filter((one) => one);
  return html`
    ${content.title ? html`<h1 class="title" dir="auto">${content.title}</h1>` : nothing}
    ${facts.length > 0 ? html`<p class="source" dir="auto">${facts.join(' · ')}</p>` : nothing}`;
}

function fact(key: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const text = Array.isArray(value) ? value.join(' › ') : String(value);
  return key === 'page' ? t('qa.source.page', text) : text;
}

/** What stands in the centre where the project has no passages. */
export function renderTopic(content: QaContent): unknown {
  return html`<div class="card topic" dir="auto">${content.topic || t('qa.topic.none')}</div>
    <p class="source">${t('qa.topic.hint')}</p>`;
}
