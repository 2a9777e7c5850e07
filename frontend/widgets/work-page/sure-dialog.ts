import { html, type TemplateResult } from 'lit';
import { t } from '../../shared/i18n';
import './dialog';

/** Asks once more before a result is handed in that its form has doubts about. */
export function sureDialog(question: string, back: () => void, go: () => void): TemplateResult {
  return html`<gw-work-dialog heading=${t('form.sure.title')} @close=${back}>
    <p>${question}</p>
    <button slot="buttons" class="btn quiet" @click=${go}>${t('form.sure.go')}</button>
    <button slot="buttons" class="btn primary" autofocus @click=${back}>${t('form.sure.back')}</button>
  </gw-work-dialog>`;
}
