import { afterEach, beforeAll, expect, it } from 'vitest';
import './dialog';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
});

afterEach(() => document.body.replaceChildren());

it('gives the focus back to what had it, in whatever shadow root', async () => {
  const host = document.createElement('div');
  const field = document.createElement('input');
  host.attachShadow({ mode: 'open' }).append(field);
  document.body.append(host);
  field.focus();
  const dialog = document.createElement('gw-work-dialog');
  dialog.innerHTML = '<button slot="buttons">Done</button>';
  document.body.append(dialog);
  await (dialog as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  expect(document.activeElement?.textContent).toBe('Done');
  dialog.remove();
  expect(host.shadowRoot!.activeElement).toBe(field);
});
