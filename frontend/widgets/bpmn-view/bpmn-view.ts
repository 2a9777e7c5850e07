import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import canvasStyles from 'bpmn-js/dist/assets/diagram-js.css?inline';
import viewerStyles from 'bpmn-js/dist/assets/bpmn-js.css?inline';
import { LitElement, html, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { badges } from './counts';
import { keepWordsWhole, type Drawn } from './labels';
import { styles } from './styles';

interface Canvas {
  resized(): void;
  zoom(level: number | 'fit-viewport', center?: 'auto'): number;
}
interface Overlay {
  position: { top: number; right: number };
  scale: { min: number };
  html: HTMLElement;
}
interface Overlays {
  add(element: string, type: string, overlay: Overlay): void;
  remove(filter: { type: string }): void;
}
interface Registry {
  filter(test: (element: DrawnElement) => boolean): DrawnElement[];
}
interface Parsed {
  definitions: { diagrams: { plane: { planeElement: Drawn[] } }[] };
}
interface DrawnElement {
  id: string;
  type: string;
  businessObject?: { name?: string };
}

const COLOURS = {
  defaultFillColor: 'var(--gw-surface)',
  defaultStrokeColor: 'var(--gw-text)',
  defaultLabelColor: 'var(--gw-text)',
};
const FONT = 'Inter, system-ui, sans-serif';
const TEXT = {
  defaultStyle: { fontFamily: FONT, fontSize: 13, fontWeight: '500' },
  externalStyle: { fontSize: 12, fontWeight: '400' },
};
const STEP = 1.25;

/**
 * A BPMN diagram to look at: moved by dragging, zoomed by its buttons, with the number of pieces of work at each step.
 * Properties: `xml`, `counts` (step id to number), `label` (the diagram's name), `messages` (`process.diagram.*`).
 */
export class BpmnViewElement extends LitElement {
  static override styles = [unsafeCSS(canvasStyles), unsafeCSS(viewerStyles), styles];

  @property() xml = '';
  @property({ attribute: false }) counts: Record<string, number> = {};
  @property() label = '';
  @property({ attribute: false }) messages: Record<string, string> = {};

  @state() private broken = false;
  @query('.canvas') private canvasElement!: HTMLElement;

  private viewer: NavigatedViewer | undefined;
  private readonly resized = new ResizeObserver(() => this.fit());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.show();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('xml')) void this.show();
    else if (changed.has('counts')) this.drawCounts();
  }

  protected override render(): TemplateResult {
    return html`
      <div class="canvas" role="group" aria-label=${this.text('label', this.label)}></div>
      ${this.broken ? html`<p role="alert">${this.text('broken')}</p>` : this.buttons()}
    `;
  }

  private buttons(): TemplateResult {
    return html`<div class="zoom">
      ${this.button('zoomOut', '−', () => this.zoom(1 / STEP))}
      ${this.button('zoomIn', '+', () => this.zoom(STEP))}
      ${this.button('fit', '⤢', () => this.fit())}
    </div>`;
  }

  private button(key: string, sign: string, run: () => void): TemplateResult {
    return html`<button type="button" title=${this.text(key)} aria-label=${this.text(key)} @click=${run}>${sign}</button>`;
  }

  private async show(): Promise<void> {
    if (this.xml === '' || !this.canvasElement) return;
    this.viewer ??= this.makeViewer();
    try {
      await document.fonts?.load(`13px ${FONT}`);
      await this.viewer.importXML(this.xml);
      this.broken = false;
    } catch {
      this.broken = true;
      return;
    }
    this.fit();
    this.drawCounts();
    this.resized.observe(this);
    this.dispatchEvent(new CustomEvent('gw-diagram-shown', { bubbles: true, composed: true }));
  }

  private makeViewer(): NavigatedViewer {
    const viewer = new NavigatedViewer({
      container: this.canvasElement,
      bpmnRenderer: COLOURS,
      textRenderer: TEXT,
      zoomScroll: { enabled: false },
    });
    const pen = document.createElement('canvas').getContext('2d');
    if (pen) pen.font = `${TEXT.externalStyle.fontSize}px ${FONT}`;
    viewer.on<Parsed>('import.parse.complete', ({ definitions }) => {
      const drawn = definitions?.diagrams.flatMap(({ plane }) => plane.planeElement) ?? [];
      keepWordsWhole(drawn, (text) => pen?.measureText(text).width ?? 0);
    });
    return viewer;
  }

  private fit(): void {
    if (this.viewer?.getDefinitions() && this.canvasElement.clientWidth > 0) {
      this.canvas().resized();
      this.canvas().zoom('fit-viewport', 'auto');
    }
  }

  private zoom(factor: number): void {
    const canvas = this.canvas() as Canvas & { zoom(): number };
    canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)), 'auto');
  }

  private drawCounts(): void {
    if (!this.viewer?.getDefinitions()) return;
    const overlays = this.viewer.get<Overlays>('overlays');
    overlays.remove({ type: 'count' });
    const label = (count: number, name: string): string => this.text('count', count, name);
    for (const badge of badges(this.counts, this.steps(), label)) {
      const element = document.createElement('div');
      element.className = 'count';
      element.textContent = badge.text;
      element.title = badge.label;
      overlays.add(badge.step, 'count', { position: { top: -11, right: 16 }, scale: { min: 1 }, html: element });
    }
  }

  private steps(): { id: string; name: string }[] {
    return this.viewer!.get<Registry>('elementRegistry')
      .filter(({ type }) => type === 'bpmn:UserTask')
      .map(({ id, businessObject }) => ({ id, name: businessObject?.name ?? id }));
  }

  private canvas(): Canvas {
    return this.viewer!.get<Canvas>('canvas');
  }

  private text(key: string, ...args: (string | number)[]): string {
    const pattern = this.messages[`process.diagram.${key}`] ?? '';
    return pattern.replace(/\{(\d)}/g, (_, place: string) => String(args[Number(place)] ?? ''));
  }
}
