import { LitElement, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { t } from '../../shared/i18n';
import type { KeyGroup } from '../../shared/key-table';
import { keyCap, keyOf, type KeyBinding, type KeyChoices } from '../../shared/keyboard';
import { look } from '../../shared/styles';
import './dialog';

const GROUPS: KeyGroup[] = ['work', 'parts', 'passage', 'review'];

/** Shows what the keys do here; each can be changed or switched off. Sends `gw-keys {choices, singleKeys}` and `close`. */
export class KeyMap extends LitElement {
  /** The bindings in force, chosen keys included. */
  @property({ attribute: false }) bindings: KeyBinding[] = [];
  @property({ attribute: false }) choices: KeyChoices = {};
  @property({ attribute: false }) singleKeys = true;
  @state() private listening: string | null = null;
  @state() private clash = '';

  protected override render() {
    return html`
      <gw-work-dialog wide heading=${t('form.keys.title')} @close=${this.close} @keydown=${this.keydown}>
        <label class="line">
          <input type="checkbox" .checked=${this.singleKeys} @change=${this.toggleSingle}>
          ${t('form.keys.single')}
        </label>
        <p class="muted small">${t('form.keys.text')}</p>
        <p class="small" role="alert" style="color:var(--gw-bad)">${this.clash}</p>
        <div class="groups">${GROUPS.map((group) => this.group(group))}</div>
        <button slot="buttons" class="btn quiet" @click=${() => this.tell({}, true)}>${t('form.keys.reset')}</button>
        <button slot="buttons" class="btn primary" autofocus @click=${this.close}>${t('form.close')}</button>
      </gw-work-dialog>`;
  }

  private group(group: KeyGroup) {
    const rows = this.bindings.filter((binding) => binding.group === group);
    return rows.length === 0 ? nothing : html`
      <section>
        <h3 class="group">${t(`form.keys.group.${group}`)}</h3>
        <ul>${rows.map((row) => this.row(row))}</ul>
        ${group === 'passage' ? html`<p class="muted small">${t('form.keys.in.text')}</p>` : nothing}
      </section>`;
  }

  private row(row: KeyBinding) {
    const fixed = row.keys.includes('1-9') || row.keys.includes('Alt+1-9');
    const off = row.keys.length === 0 || (row.scope === 'single' && !this.singleKeys);
    const caps = off ? html`<span class="faint small">${t('form.keys.off')}</span>`
      : row.keys.map((key) => html`<kbd class="key">${keyCap(key)}</kbd>`);
    return html`
      <li class="row">
        <span class="grow">${row.label}</span>
        ${this.listening === row.id ? html`<span class="small" role="status">${t('form.keys.press')}</span>` : caps}
        <button class="link small" ?disabled=${fixed} aria-label=${t('form.keys.change.of', row.label)}
          @click=${() => this.listen(row.id)}>${fixed ? '' : t('form.keys.change')}</button>
      </li>`;
  }

  private listen(id: string): void {
    this.clash = '';
    this.listening = id;
  }

  private readonly keydown = (event: KeyboardEvent): void => {
    const id = this.listening;
    const key = keyOf(event);
    if (id === null || key === null) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.listening = null;
    if (key !== 'Escape') {
      this.choose(id, key);
    }
  };

  private choose(id: string, key: string): void {
    const binding = this.bindings.find((row) => row.id === id)!;
    const taken = this.bindings.find((row) => row.id !== id && row.keys.includes(key));
    const off = key === 'Delete' || key === 'Backspace';
    if (!off && taken) {
      this.clash = t('form.keys.taken', keyCap(key), taken.label);
    } else if (!off && binding.scope === 'chord' && !/Ctrl|Alt/.test(key)) {
      this.clash = t('form.keys.chord');
    } else {
      this.tell({ ...this.choices, [id]: off ? [] : [key] }, this.singleKeys);
    }
  }

  private readonly toggleSingle = (event: Event): void => this.tell(this.choices, (event.target as HTMLInputElement).checked);

  private tell(choices: KeyChoices, singleKeys: boolean): void {
    this.dispatchEvent(new CustomEvent('gw-keys', { detail: { choices, singleKeys } }));
  }

  private readonly close = (): void => {
    this.dispatchEvent(new CustomEvent('close'));
  };

  static override styles = [...look, css`
    .groups { columns: 2 300px; column-gap: 32px; }
    section { break-inside: avoid; margin-bottom: 16px; }
    ul { list-style: none; padding: 0; margin-top: 4px; }
    li .link { min-width: 52px; text-align: end; }
    li { min-height: 30px; border-bottom: 1px solid var(--gw-line); font-size: 13px; }
    kbd.key { font-family: var(--gw-font); }
  `];
}

customElements.define('gw-key-map', KeyMap);
