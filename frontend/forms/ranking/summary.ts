import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { number, t } from '../../shared/i18n';
import type { JudgementChange } from './changes';
import type { Entry } from './entries';
import { groupsOf, unranked } from './ranks';
import type { Dimension, Judgement } from './types';

/** What a summary is made of. */
export interface Summary {
  readonly dimension: Dimension;
  readonly judgement: Judgement;
  readonly entries: readonly Entry[];
  readonly change: JudgementChange;
}

/** What was said on a dimension, to read: the order as a chain of letters, ratings and classes, with what changed. */
export function renderSummary({ dimension, judgement, entries, change }: Summary): TemplateResult {
  const { earlier, fields } = change;
  const reordered = earlier !== null && (fields.has('ranks') || fields.has('allBad'));
  return html`
    ${dimension.rank ? renderChain(judgement, entries, false) : nothing}
    ${dimension.rank && reordered ? renderChain(earlier, entries, true) : nothing}
    ${saysMore(judgement) || (earlier && saysMore(earlier)) ? html`<div class="said">${entries.map((entry) => renderSaid(dimension, judgement, earlier, entry))}</div>` : nothing}`;
}

function saysMore({ ratings, classes }: Judgement): boolean {
  return Object.keys(ratings).length > 0 || Object.keys(classes).length > 0;
}

function renderChain(judgement: Judgement, entries: readonly Entry[], was: boolean): TemplateResult {
  const said = sayOrder(judgement, entries);
  return html`<p class="chain ${was ? 'was' : ''}" role="img" aria-label=${was ? t('ranking.was', said) : said}>${was ? html`<span class="small muted">${t('ranking.was.short')}</span>` : nothing}
    ${judgement.allBad ? html`<span class="tag bad">${t('ranking.all.bad')}</span>` : renderOrder(judgement, entries)}</p>`;
}

function renderOrder({ ranks }: Judgement, entries: readonly Entry[]): TemplateResult {
  const ids = entries.map((entry) => entry.id);
  const rest = unranked(ranks, ids);
  const letters = (some: readonly string[]) => some.map((id, at) => html`${at > 0 ? html`<span class="sign">=</span>` : nothing}${letterOf(entries.find((one) => one.id === id)!)}`);
  return html`${groupsOf(ranks, ids).map((group, at) => html`${at > 0 ? html`<span class="sign">›</span>` : nothing}${letters(group.ids)}`)}
    ${rest.length > 0 ? html`<span class="faint small">${t('ranking.unranked')}</span>${rest.map((id) => letterOf(entries.find((one) => one.id === id)!))}` : nothing}`;
}

function letterOf({ letter, colour }: Entry): TemplateResult {
  return html`<span class="letter" style=${styleMap({ '--c': colour.value })}>${letter}</span>`;
}

/** The order in words. */
export function sayOrder({ ranks, allBad }: Judgement, entries: readonly Entry[]): string {
  if (allBad) return t('ranking.all.bad');
  const ids = entries.map((entry) => entry.id);
  const letters = (some: readonly string[]) => some.map((id) => entries.find((one) => one.id === id)!.letter).join(', ');
  const groups = groupsOf(ranks, ids).map((group) => t('ranking.at', number(group.rank), letters(group.ids)));
  const rest = unranked(ranks, ids);
  return [...groups, ...(rest.length > 0 ? [`${t('ranking.unranked')}: ${letters(rest)}`] : [])].join('; ');
}

function renderSaid({ scale, classes, name }: Dimension, judgement: Judgement, earlier: Judgement | null, entry: Entry): TemplateResult {
  const { id, letter } = entry;
  return html`${letterOf(entry)}<span class="marks">
    ${scale ? html`<gw-rating-scale readonly .min=${scale.min} .max=${scale.max} .value=${judgement.ratings[id] ?? null} .earlier=${earlier ? earlier.ratings[id] ?? null : undefined}
      .label=${t('ranking.rating', name, letter)}></gw-rating-scale>` : nothing}
    ${classes?.length ? html`<gw-choice-chips readonly .options=${classes.map((one) => ({ id: one, name: one }))} .chosen=${judgement.classes[id] ?? []} .earlier=${earlier ? earlier.classes[id] ?? [] : null}
      .label=${t('ranking.classes', name, letter)}></gw-choice-chips>` : nothing}</span>`;
}
