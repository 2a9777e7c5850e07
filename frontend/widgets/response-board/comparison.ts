import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { breathe } from '../../shared/breathe';
import type { DiffRun } from '../../shared/diff';
import { diffLater } from '../../shared/diff-later';
import { t } from '../../shared/i18n';
import { look } from '../../shared/styles';
import { letterStyles } from './card-styles';
import { ICONS } from './icons';
import { colourOf, letterOf } from './response';

const SLICE = 400;

/** Two responses in one, word by word: what only the first has struck through, what only the second has underlaid. */
export class Comparison extends LitElement {
  @property({ attribute: false }) earlier = '';
  @property({ attribute: false }) later = '';
  /** The places of both, for their letters. */
  @property({ attribute: false }) places: readonly [number, number] = [0, 1];

  @state() private busy = true;
  @query('.text') private text!: HTMLElement;
  private asked = 0;

  protected override render(): TemplateResult {
    const [first, second] = this.places;
    return html`<div class="head" role="group" aria-label=${t('form.compare.of', letterOf(first), letterOf(second))}>
        <span class="hidden">${t('form.compare.of', letterOf(first), letterOf(second))}</span>
        ${letter(first)} <del aria-hidden="true">${t('form.compare.only', letterOf(first))}</del>
        <button class="btn icon" aria-label=${t('form.compare.swap')} title=${t('form.compare.swap')} @click=${() => this.tell('comparison-swap')}>${ICONS.swap}</button>
        ${letter(second)} <ins aria-hidden="true">${t('form.compare.only', letterOf(second))}</ins>
        <span class="grow"></span>
        <button class="btn small" @click=${() => this.tell('comparison-close')}>${t('form.close')} <span class="key" aria-hidden="true">Esc</span></button>
      </div>
      <p class="busy" role="status" ?hidden=${!this.busy}>${this.busy ? t('form.compare.busy') : ''}</p>
      <div class="text" dir="auto" tabindex="0" role="region" aria-label=${t('form.compare.of', letterOf(first), letterOf(second))}></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('earlier') || changed.has('later')) void this.compare();
  }

  private async compare(): Promise<void> {
    const turn = ++this.asked;
    this.busy = true;
    this.text.replaceChildren();
    const runs = await diffLater(this.earlier, this.later);
    let line: HTMLElement = this.text.appendChild(document.createElement('p'));
    for (let at = 0; at < runs.length && turn === this.asked; at += SLICE) {
      runs.slice(at, at + SLICE).forEach((run) => { line = this.put(run, line); });
      await breathe();
    }
    if (turn === this.asked) this.busy = false;
  }

  /** Adds a run; every line is an element of its own, so that only those near the screen are laid out. */
  private put({ kind, text }: DiffRun, into: HTMLElement): HTMLElement {
    let line = into;
    text.split('\n').forEach((piece, nth) => {
      if (nth > 0) line = this.text.appendChild(document.createElement('p'));
      if (piece === '') return;
      if (kind === 'same' || piece.trim() === '') line.append(piece);
      else line.append(...changed(kind, piece));
    });
    return line;
  }

  private tell(name: 'comparison-swap' | 'comparison-close'): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  static override styles = [...look, letterStyles, css`
    :host { display: flex; flex-direction: column; min-height: 0; background: var(--gw-surface); border: 1px solid var(--gw-line); border-radius: var(--gw-r, 8px); box-shadow: var(--gw-shadow); }
    .head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 8px 12px; border-bottom: 1px solid var(--gw-line); }
    .busy { padding: 16px 16px 0; color: var(--gw-muted); }
    .busy[hidden] { display: none; }
    .text { padding: 16px; font: var(--gw-response-size, 16px) / 1.6 var(--gw-read); overflow-wrap: anywhere; outline-offset: -2px; max-width: calc(var(--gw-read-width, 68ch) + 32px); width: 100%; margin: 0 auto; }
    .text p { min-height: 1.6em; white-space: pre-wrap; unicode-bidi: plaintext; content-visibility: auto; contain-intrinsic-block-size: auto 4em; }
    ins, del { border-radius: 3px; padding: 0 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    ins { background: var(--gw-ok-soft); color: var(--gw-ok); text-decoration: none; }
    del { background: var(--gw-bad-soft); color: var(--gw-bad); }
    svg { display: block; }
    @media (forced-colors: active) { ins { text-decoration: underline; } }
  `];
}

/** The words of a run as changed, the spaces around them not. */
function changed(kind: 'gone' | 'new', text: string): (string | HTMLElement)[] {
  const words = document.createElement(kind === 'gone' ? 'del' : 'ins');
  words.textContent = text.trim();
  const at = text.indexOf(words.textContent);
  return [text.slice(0, at), words, text.slice(at + words.textContent.length)];
}

function letter(place: number): TemplateResult {
  return html`<span class="letter" style=${styleMap({ '--c': colourOf(place).value })} aria-hidden="true">${letterOf(place)}</span>`;
}
