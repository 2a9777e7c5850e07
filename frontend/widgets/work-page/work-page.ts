import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Api } from '../../shared/api';
import { setMessages, t, tn, type Messages } from '../../shared/i18n';
import { Journal } from '../../shared/journal';
import { Keyboard, bind, keyCap, type KeyBinding, type KeyChoices } from '../../shared/keyboard';
import type { LabelForm } from '../../shared/label/label-form';
import type { Prefs } from '../../shared/label/props';
import { store, stored } from '../../shared/remembered';
import { actionButton, actions, note, readOnlyFooter } from './actions';
import { header, savedTag } from './bars';
import { BriefMemory } from './brief-memory';
import { FormDesk } from './form-desk';
import { gateDialog } from './gate-dialogs';
import { PageLife } from './page-life';
import { phaseView } from './phase-views';
import type { Phase } from './phases';
import { loadPrefs, savePrefs } from './prefs';
import type { Asking } from './reason-dialog';
import { RightWidth } from './right-width';
import { SignInWindow } from './sign-in-window';
import { sureDialog } from './sure-dialog';
import type { Guidance, Scope, Work } from './work';
import type { LeftState } from './work-left';
import { workPageStyles } from './work-page.styles';
import { WorkSession } from './work-session';
import './key-map';
import './prefs-dialog';
import './reason-dialog';
import './work-left';

const LEFT = 'gw.work.left';

/**
 * The whole work screen: bars above and below, instructions left, the label form (its child) in the centre and on
 * the right. Everything goes through REST; `gw-left {to}` says that the person leaves the page.
 */
export class WorkPage extends LitElement {
  @property() workId = '';
  @property({ attribute: false }) messages: Messages = {};
  @property({ attribute: false }) person = { id: '', name: '' };
  @property() home = 'inbox';
  @property({ attribute: false }) prefs: Partial<Prefs> | undefined;
  /** What part of the queue the next piece of work comes from. */
  @property({ attribute: false }) scope: Scope = {};

  @property({ reflect: true }) left: LeftState = stored<LeftState>(LEFT) ?? 'open';
  @property({ type: Boolean, reflect: true }) narrow = false;
  @state() private dialog: Asking | 'keys' | 'prefs' | 'sure' | null = null;
  @state() private announced = '';
  @state() private earlier: Guidance | null = null;
  private chosen: Prefs = loadPrefs();
  private session: WorkSession | null = null;
  private desk: FormDesk | null = null;
  private briefs: BriefMemory | null = null;
  private lasting = true;
  private opened = '';
  private readonly signInWindow = new SignInWindow(() => void this.session?.signedInAgain());
  private readonly right = new RightWidth(() => this.requestUpdate());
  private readonly keyboard = new Keyboard();

  constructor() {
    super();
    this.keyboard.add(() => this.bindings());
    new PageLife(this, {
      pressed: (event) => this.pressed(event),
      goes: () => this.session?.farewell(),
      comesBack: () => void (this.opened === '' ? undefined : this.session?.load(this.opened)),
      seen: () => void (this.session?.gate?.kind === 'signedOut' ? this.session.signedInAgain() : undefined),
      resized: (narrow) => this.resized(narrow),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.signInWindow.forget();
    void this.session?.end();
    this.session = null;
    this.opened = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('messages')) {
      setMessages(this.messages);
    }
    if (changed.has('prefs') && this.prefs) {
      this.chosen = loadPrefs(this.prefs);
    }
    this.style.setProperty('--right', `${this.right.value}px`);
    this.style.setProperty('--gw-reading-size', `${this.chosen.textSize}px`);
    this.style.setProperty('--gw-reading-width', `${this.chosen.readingWidth}ch`);
    this.keyboard.singleKeys = this.chosen.singleKeys;
    this.keyboard.choices = this.chosen.keys;
  }

  protected override updated(): void {
    if (this.workId !== '' && this.person.id !== '' && this.opened === '') {
      this.opened = this.workId;
      void this.start();
    }
  }

  private async start(): Promise<void> {
    const journal = await Journal.open();
    const api = new Api(this.person.id);
    this.lasting = journal.lasting;
    this.briefs = new BriefMemory(api, this.person.id);
    this.session = new WorkSession({
      api, journal, person: this.person.id, scope: this.scope,
      onOpen: (work, result) => this.open(work, result),
      onResult: (result) => this.desk?.show(result, this.chosen),
      onRead: (project, version) => {
        this.briefs?.read(project, version);
        this.earlier = null;
      },
      onChange: () => this.changed(),
      onLeave: () => this.goHome(api.sessionEnded),
    });
    await this.session.load(this.opened);
  }

  /** Through the view, or past it once the session it lives in has ended: it would only load this page again. */
  private goHome(viewIsGone: boolean): void {
    if (viewIsGone) {
      location.assign(new URL(this.home, document.baseURI));
    } else {
      this.dispatchEvent(new CustomEvent('gw-left', { detail: { to: this.home }, bubbles: true, composed: true }));
    }
  }

  private open(work: Work, result: unknown): void {
    const desk = this.deskFor(work);
    if (desk === null) {
      location.assign(new URL(`work/${work.id}`, document.baseURI));
      return;
    }
    this.desk = desk;
    desk.open(work, result, this.chosen);
    if (work.id !== this.opened) {
      this.opened = work.id;
      history.replaceState(history.state, '', new URL(`work/${work.id}`, document.baseURI));
      this.announced = t('form.announce.next', work.title);
      this.left = this.narrow ? 'rail' : this.left;
    }
    document.title = `${work.title} · ${work.projectName}`;
    this.earlier = null;
    void this.briefs?.earlier(work).then((earlier) => {
      this.earlier = earlier;
    });
    void desk.form.updateComplete.then(() => this.focusWork(desk));
  }

  private focusWork(desk: FormDesk): void {
    const stacked = matchMedia('(max-width: 767px)').matches;
    const first = desk.form.partInHand ?? desk.form.parts()[0]?.path;
    if (first && !stacked && document.activeElement === document.body) {
      desk.form.focusPart(first);
    }
  }

  /** The label form in the page, or a new one of the type; null when its code is not in the page. */
  private deskFor(work: Work): FormDesk | null {
    const tag = `gw-form-${work.taskType}`;
    const present = this.firstElementChild;
    if (this.desk && this.desk.form === present && present.localName === tag) {
      return this.desk;
    }
    if (!customElements.get(tag)) {
      return null;
    }
    const form = (present?.localName === tag ? present : document.createElement(tag)) as LabelForm;
    customElements.upgrade(form);
    if (form !== present) {
      this.replaceChildren(form);
    }
    return new FormDesk(form, {
      person: this.person,
      onValue: (value) => this.session?.change(value),
      onReply: (id, text) => void this.reply(id, text),
      onAnnounce: (text) => this.announce(text),
      onChange: () => this.requestUpdate(),
    });
  }

  private async reply(id: string, text: string): Promise<void> {
    const work = await this.session?.reply(id, text, this.person.name);
    if (work) {
      this.desk?.remarked(work);
    }
  }

  private announce(text: string): void {
    this.announced = '';
    void this.updateComplete.then(() => {
      this.announced = text;
    });
  }

  private changed(): void {
    const { session, desk } = this;
    if (desk && session?.work) {
      desk.form.violations = session.violations;
      desk.form.hidden = session.phase.name === 'nothing';
      desk.form.inert = session.phase.name === 'busy';
    }
    this.requestUpdate();
  }

  protected override render() {
    const { session } = this;
    const phase: Phase = session?.phase ?? { name: 'loading' };
    const working = phase.name === 'ready' || phase.name === 'busy';
    const work = session?.work ?? null;
    return html`
      ${header(work, {
        home: this.home, leave: this.leave, prefs: () => { this.dialog = 'prefs'; }, keys: () => { this.dialog = 'keys'; },
        done: session?.doneToday ?? 0, freshBrief: this.earlier !== null,
      })}
      ${working ? this.leftPart(work!) : nothing}
      <main>
        <slot style=${working ? '' : 'display:none'}></slot>
        ${working ? html`${this.separator()} ${note(session!)}` : phaseView(phase, session, { leave: this.leave, again: () => void session?.load(this.opened) })}
      </main>
      ${working ? this.footer() : nothing}
      <div class="hidden" role="status" aria-live="polite">${this.announced}</div>
      ${this.dialogs()}
      ${session ? gateDialog(session.gate, session, {
        home: this.home, work, earlier: this.earlier, signIn: this.signIn,
      }) : nothing}`;
  }

  private leftPart(work: Work) {
    return html`
      <gw-work-left .work=${work} .state=${this.left} .checks=${this.desk?.checks ?? []} .parts=${this.desk?.form.parts() ?? []}
        .remarks=${this.desk?.remarks ?? []} .earlier=${this.earlier} .untouched=${this.desk?.form.untouched ?? []} ?onlyChanges=${this.desk?.onlyChanges ?? false}
        @gw-left-state=${(event: CustomEvent<{ state: LeftState }>) => this.turnLeft(event.detail.state)}
        @gw-goto=${(event: CustomEvent<{ path: string }>) => this.desk?.form.focusPart(event.detail.path)}
        @gw-only-changes=${(event: CustomEvent<{ on: boolean }>) => this.desk?.showOnlyChanges(event.detail.on)}></gw-work-left>`;
  }

  private separator() {
    const { value, min, max, drag, key } = this.right;
    return html`<div class="separator" role="separator" tabindex="0" aria-orientation="vertical" aria-label=${t('form.right.width')}
      aria-valuenow=${value} aria-valuemin=${min} aria-valuemax=${max} @pointerdown=${drag} @keydown=${key}></div>`;
  }

  private footer() {
    const session = this.session!;
    if (!session.work!.editable) {
      return readOnlyFooter(session, this.leave);
    }
    const busy = session.phase.name === 'busy';
    return html`
      <footer>
        ${savedTag(session.draft, this.lasting)}
        ${this.chosen.hideClock ? nothing : html`<gw-work-clock .spent=${() => session.spent}></gw-work-clock>`}
        <span class="grow"></span>
        ${actions(session, this.desk!, (id) => this.cap(id), (asking) => { this.dialog = asking; })
          .map((action) => actionButton({ ...action, disabled: busy || action.disabled === true }))}
        ${this.primaryButton(busy)}
      </footer>`;
  }

  private primaryButton(busy: boolean) {
    const primary = this.desk?.primary(() => this.handIn());
    if (!primary) {
      return nothing;
    }
    const label = primary.count === null ? t(primary.key) : tn(primary.key, primary.count);
    return actionButton({
      id: 'primary', label, cap: this.cap('submit'), style: primary.ready ? 'primary' : 'primary waiting', disabled: busy, run: primary.run,
    });
  }

  private cap(id: string): string {
    const binding = this.keyboard.bindings().find((known) => known.id === id);
    return binding?.keys[0] && (this.chosen.singleKeys || binding.scope === 'chord') ? keyCap(binding.keys[0]) : '';
  }

  private dialogs() {
    const close = () => { this.dialog = null; };
    switch (this.dialog) {
      case null:
        return nothing;
      case 'keys':
        return html`<gw-key-map .bindings=${this.keyboard.bindings()} .choices=${this.chosen.keys} .singleKeys=${this.chosen.singleKeys}
          @close=${close} @gw-keys=${(event: CustomEvent<{ choices: KeyChoices; singleKeys: boolean }>) =>
            this.choose({ ...this.chosen, keys: event.detail.choices, singleKeys: event.detail.singleKeys })}></gw-key-map>`;
      case 'prefs':
        return html`<gw-prefs-dialog .prefs=${this.chosen} @close=${close}
          @gw-prefs=${(event: CustomEvent<{ prefs: Prefs }>) => this.choose(event.detail.prefs)}></gw-prefs-dialog>`;
      case 'sure':
        return sureDialog(this.desk?.doubt ?? '', close, () => { close(); void this.submit(); });
      default:
        return html`<gw-reason-dialog asking=${this.dialog} .issueTypes=${this.session?.work?.issueTypes ?? []} @close=${close}
          @gw-reason=${(event: CustomEvent<{ reason: string; text: string }>) => this.reasoned(event.detail.reason, event.detail.text)}></gw-reason-dialog>`;
    }
  }

  private reasoned(reason: string, text: string): void {
    const asking = this.dialog;
    this.dialog = null;
    if (asking === 'skip') {
      void this.session?.skip(reason, text);
    } else if (asking === 'ask') {
      void this.session?.ask(text);
    } else if (this.desk?.review) {
      void this.submit(this.desk.review.rejected(reason, text));
    }
  }

  private handIn(): void {
    if (this.desk?.doubt) {
      this.dialog = 'sure';
    } else {
      void this.submit();
    }
  }

  private async submit(value: unknown = this.desk?.value): Promise<void> {
    const work = this.session?.work;
    await this.session?.submit(value);
    const first = this.session?.violations[0];
    if (first) {
      this.desk?.form.focusPart(first.path);
      this.announce(first.message);
    } else if (work && this.session?.work?.id !== work.id) {
      this.briefs?.readFor(work);
    }
  }

  private choose(prefs: Prefs): void {
    this.chosen = prefs;
    savePrefs(prefs);
    if (this.desk) {
      this.desk.form.prefs = prefs;
    }
    this.requestUpdate();
  }

  private bindings(): KeyBinding[] {
    const map = bind('map', () => { this.dialog = 'keys'; });
    if (!this.session?.writable || !this.desk) {
      return [map];
    }
    const desk = this.desk;
    return [
      bind('submit', () => desk.primary(() => this.handIn()).run()),
      bind('undo', () => desk.undo()),
      bind('redo', () => desk.redo()),
      bind('park', () => void this.session?.park()),
      bind('ask', () => { this.dialog = 'ask'; }),
      bind('skip', () => { this.dialog = 'skip'; }),
      bind('instructions', () => this.turnLeft(this.left === 'rail' ? 'open' : 'rail')),
      map,
      ...desk.form.keys(),
      ...desk.reviewKeys(() => { this.dialog = 'reject'; }),
    ];
  }

  private turnLeft(left: LeftState): void {
    this.left = left;
    if (!this.narrow && left !== 'wide') {
      store(LEFT, left);
    }
  }

  private readonly leave = (event: Event): void => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (!ctrlKey && !metaKey && !shiftKey) {
      event.preventDefault();
      void (this.session ? this.session.leave() : undefined);
    }
  };

  private readonly signIn = (event: Event): void => {
    if (this.signInWindow.open(new URL(this.home, document.baseURI).href)) {
      event.preventDefault();
    }
  };

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.narrow && this.left !== 'rail' && !event.defaultPrevented) {
      this.turnLeft('rail');
    } else if (event.key === 'Escape' && this.left === 'wide' && !event.defaultPrevented) {
      this.turnLeft('open');
    }
    this.keyboard.handle(event);
  }

  private resized(narrow: boolean): void {
    this.narrow = narrow;
    this.left = narrow ? 'rail' : stored<LeftState>(LEFT) ?? 'open';
  }

  static override styles = workPageStyles;
}
