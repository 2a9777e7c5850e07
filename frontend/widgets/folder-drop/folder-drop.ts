import { filesIn } from './folders';

/** What an upload field offers to whoever hands it files. */
interface UploadField extends HTMLElement {
  files: File[];
  nodrop: boolean;
  disabled: boolean;
  uploadFiles(files: File[]): void;
}

/**
 * Goes around a `vaadin-upload`: folders that are dropped on it are handed over whole, however many files they hold, and
 * each file under its path, by which tables name their media. Files alone are left to the field.
 */
export class FolderDropElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('drop', this.onDrop, { capture: true });
  }

  disconnectedCallback(): void {
    this.removeEventListener('drop', this.onDrop, { capture: true });
  }

  private readonly onDrop = (event: DragEvent): void => {
    const field = this.querySelector<UploadField>('vaadin-upload');
    const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
    if (!field || field.nodrop || field.disabled || !entries.some(({ isDirectory }) => isDirectory)) return;
    event.preventDefault();
    event.stopPropagation();
    field.dispatchEvent(new Event('dragleave', { cancelable: true }));
    void this.handOver(field, entries);
  };

  private async handOver(field: UploadField, entries: FileSystemEntry[]): Promise<void> {
    const files = await filesIn(entries);
    field.files = [...files, ...field.files];
    field.uploadFiles(files);
  }
}
