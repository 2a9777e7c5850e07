import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { t } from '../i18n';
import { excerpt } from '../text';
import { cross } from './icons';
import { compareSpans, type Span, type SpanChange } from './spans';

/** What a person does with the spans of a part. */
export type SpanAction =
  | { kind: 'link' }
  | { kind: 'span-open'; nth: number }
  | { kind: 'span-remove'; nth: number }
  | { kind: 'span-nudge'; nth: number; edge: 'start' | 'end'; step: 1 | -1 };

/** The spans of a part and how they are shown. */
export interface SpanChips {
  readonly spans: readonly Span[];
  /** What the earlier round had, where that was different; null to say nothing of it. */
  readonly earlier: readonly Span[] | null;
  /** Whether the part is open for work. */
  readonly open: boolean;
  readonly editable: boolean;
  /** Whether to say which spans are new. */
  readonly changed: boolean;
  /** What is selected in the text and could be linked. */
  readonly pending: string;
  readonly act: (action: SpanAction) => void;
}

/** Each span as a button that shows it in the text; open for work with what takes it away, links another and moves its edges. */
export function renderSpanChips(chips: SpanChips): unknown {
  const { spans, earlier, open, pending, act } = chips;
  const moved = earlier !== null && !open;
  const shown = compareSpans(moved ? earlier : spans, spans);
  if (shown.length === 0 && !open) return nothing;
  const hint = open && !pending ? html`<span class="faint small">${t('form.span.hint')}</span>` : nothing;
  return html`<div class=${classMap({ spans: true, short: !open && !moved })} role="group" aria-label=${t('form.spans')}>
    ${shown.map((change) => renderSpan(chips, change))}
    ${open && pending ? html`<button class="chip" @click=${() => act({ kind: 'link' })}>${t('form.span.link', excerpt(pending, 18))} <span class="key" aria-hidden="true">Alt L</span></button>` : hint}
  </div>`;
}

function renderSpan({ spans, open, editable, changed, act }: SpanChips, { kind, span }: SpanChange): TemplateResult {
  const said = t('form.quote', excerpt(span.text, open ? 26 : 34));
  const nth = spans.indexOf(span);
  if (kind === 'gone') return html`<span class="span gone"><span title=${t('form.span.was')}><bdi>${said}</bdi></span></span>`;
  return html`<span class=${classMap({ span: true, new: kind === 'new' && changed })}>
    <button title=${editable ? t('form.span.keys') : ''} aria-label=${t('form.span.go', excerpt(span.text, 60))}
      @click=${() => act({ kind: 'span-open', nth })} @keydown=${(event: KeyboardEvent) => onSpanKey(event, nth, open, act)}><bdi>${said}</bdi></button>
    ${open ? html`<button aria-label=${t('form.span.remove', excerpt(span.text, 40))} title=${t('form.span.remove.short')}
      @click=${() => act({ kind: 'span-remove', nth })}>${cross}</button>` : nothing}
  </span>`;
}

function onSpanKey(event: KeyboardEvent, nth: number, open: boolean, act: SpanChips['act']): void {
  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
  if (step !== null && (event.shiftKey || event.altKey)) act({ kind: 'span-nudge', nth, edge: event.shiftKey ? 'end' : 'start', step });
  else if (open && (event.key === 'Delete' || event.key === 'Backspace')) act({ kind: 'span-remove', nth });
  else return;
  event.preventDefault();
  event.stopPropagation();
}
