import type { LabelFormEvents } from '../../shared/events';
import { listed, t, tn } from '../../shared/i18n';
import type { LabelForm } from '../../shared/label/label-form';
import type { Check, LabelFormProps, Mode, Prefs, Remark } from '../../shared/label/props';
import { bind, type KeyBinding } from '../../shared/keyboard';
import type { Review } from './review-model';
import { ReviewDesk } from './review-desk';
import { labelOf } from './part-label';
import { unmended } from './unmended';
import { judges, type Work } from './work';

interface Setup {
  person: { id: string; name: string };
  /** The value to save became another one. */
  onValue: (value: unknown) => void;
  onReply: (id: string, text: string) => void;
  onAnnounce: (text: string) => void;
  onChange: () => void;
}

/** What the primary button says and does. */
export interface Primary { key: string; count: number | null; ready: boolean; run: () => void }

/** Between the shell and the label form in hand: gives it the work, hears its edits, and keeps the review. */
export class FormDesk {
  checks: Check[] = [];
  review: ReviewDesk | null = null;
  onlyChanges = false;
  private work: Work | null = null;
  private result: unknown = null;

  constructor(readonly form: LabelForm, private readonly setup: Setup) {
    const hear = <K extends keyof LabelFormEvents>(name: K, run: (detail: LabelFormEvents<unknown, Check>[K]) => void) =>
      form.addEventListener(name, (event) => run((event as CustomEvent<LabelFormEvents<unknown, Check>[K]>).detail));
    hear('gw-change', ({ result }) => this.edited(result));
    hear('gw-checks', ({ checks }) => this.checked(checks));
    hear('gw-decide', ({ path, decision }) => this.reviewed((desk) => desk.decide(path, decision)));
    hear('gw-remark', ({ path, issue, text }) => this.remark(path, issue, text));
    hear('gw-unremark', ({ id }) => this.reviewed((desk) => desk.unremark(id)));
    hear('gw-fix', ({ path }) => this.fix(path));
    hear('gw-reply', ({ id, text }) => setup.onReply(id, text));
    hear('gw-only-changes', ({ on }) => this.showOnlyChanges(on));
    hear('gw-announce', ({ text }) => setup.onAnnounce(text));
  }

  /** The value that is saved and handed in. */
  get value(): unknown {
    return this.review ? this.review.value : this.result ?? this.form.result;
  }

  get remarks(): Remark[] {
    const { work, review } = this;
    return review ? review.remarks(work!.remarks, this.setup.person.name, work!.round) : work?.remarks ?? [];
  }

  get canUndo(): boolean {
    return this.review ? this.review.canUndo : this.form.canUndo;
  }

  get canRedo(): boolean {
    return this.review ? this.review.canRedo : this.form.canRedo;
  }

  /** Opens a piece of work in the form. */
  open(work: Work, state: unknown, prefs: Prefs): void {
    this.work = work;
    this.checks = [];
    this.onlyChanges = false;
    this.result = state;
    this.review = judges(work) ? new ReviewDesk(state as Partial<Review> | null, work.submission?.result ?? null, () => this.openParts()) : null;
    const mode: Mode = !work.editable ? 'read' : this.review ? 'review' : 'annotate';
    this.form.onlyChanges = false;
    this.form.untouched = [];
    this.form.open({
      mode, prefs, content: work.content, settings: work.settings,
      result: this.review ? this.review.result : state,
      changes: work.changes ?? [], earlier: this.review ? work.earlier ?? work.previous : null,
      submitted: this.review ? work.submission?.result ?? null : null, mended: work.mended ?? [],
      needs: work.needs, issueTypes: work.issueTypes, violations: [], ...this.shared(),
    });
    this.form.untouched = this.notMendedBefore(work);
  }

  /** Shows another state of the same work. */
  show(state: unknown, prefs: Prefs): void {
    this.open(this.work!, state, prefs);
  }

  undo(): void {
    this.step((desk) => desk.undo(), (form) => form.undo());
  }

  redo(): void {
    this.step((desk) => desk.redo(), (form) => form.redo());
  }

  /** The remarks of the work became others: an answer was added. */
  remarked(work: Work): void {
    this.work = work;
    this.sync();
  }

  showOnlyChanges(on: boolean): void {
    this.onlyChanges = on;
    this.form.onlyChanges = on;
    this.setup.onChange();
  }

  approveRest(): void {
    this.reviewed((desk) => desk.approveRest());
    this.setup.onAnnounce(t('form.announce.rest'));
  }

  /** What to ask once more before the work is handed in, in words; null when there is nothing to ask. */
  get doubt(): string | null {
    return this.review ? null : this.form.doubt() ?? this.notMended();
  }

  /** In a review: what an earlier round sent back and this one brought as it was. */
  private notMendedBefore(work: Work): string[] {
    const earlier = work.remarks.filter(({ round }) => round < work.round);
    return this.review ? unmended(earlier, this.paths, work.earlier ?? work.previous, work.submission?.result) : [];
  }

  private get paths(): string[] {
    return this.form.parts().map(({ path }) => path);
  }

  private notMended(): string | null {
    const { work } = this;
    const same = work && work.round > 1 ? unmended(work.remarks, this.paths, work.previous, this.value) : [];
    return same.length === 0 ? null : tn('form.sure.unmended', same.length, listed(same.map((path) => labelOf(path, this.form.parts()))));
  }

  /** What the primary button does now. */
  primary(submit: () => void): Primary {
    const open = this.checks.filter((check) => !check.ok);
    if (!this.review) {
      return open.length > 0
        ? { key: 'form.primary.open', count: open.length, ready: false, run: () => this.form.focusPart(open[0]!.path) }
        : { key: 'form.primary.submit', count: null, ready: true, run: submit };
    }
    const { step } = this.review;
    switch (step.kind) {
      case 'decide':
        return { key: 'form.primary.decide', count: step.open, ready: false, run: () => this.form.nextOpenPart() };
      case 'sendBack':
        return { key: 'form.primary.sendBack', count: step.parts, ready: true, run: submit };
      case 'accept':
        return { key: step.fixed ? 'form.primary.acceptFixed' : 'form.primary.accept', count: null, ready: true, run: submit };
    }
  }

  /** The review keys, which act on the part in hand. */
  reviewKeys(reject: () => void): KeyBinding[] {
    return this.review === null ? [] : [
      bind('review.approve', () => this.inHand((path) => this.approve(path))),
      bind('review.remark', () => this.inHand((path) => this.form.remark(path))),
      bind('review.fix', () => this.inHand((path) => this.fix(this.review?.fixing === path ? null : path))),
      bind('review.rest', () => this.approveRest()),
      bind('review.reject', reject),
    ];
  }

  private inHand(run: (path: string) => void): void | false {
    const path = this.form.partInHand;
    if (path === null || !this.openParts().includes(path)) {
      return false;
    }
    run(path);
  }

  private approve(path: string): void {
    this.reviewed((desk) => desk.decide(path, 'approve'));
    const label = this.form.parts().find((part) => part.path === path)?.label ?? '';
    this.setup.onAnnounce(t('form.announce.approved', label));
    this.goOn(path);
  }

  private remark(path: string, issue: string, text: string): void {
    this.reviewed((desk) => desk.remark(path, issue, text));
    this.goOn(path);
  }

  private goOn(path: string): void {
    if (this.review?.step.kind === 'decide') {
      this.form.nextOpenPart();
    } else {
      this.form.focusPart(path);
    }
  }

  private openParts(): string[] {
    const locked = new Set(this.work?.locked ?? []);
    return this.paths.filter((path) => !locked.has(path));
  }

  private edited(result: unknown): void {
    if (this.review) {
      this.reviewed((desk) => desk.mend(result));
    } else {
      this.result = result;
      this.setup.onValue(result);
    }
  }

  private checked(checks: Check[]): void {
    this.checks = checks;
    this.setup.onChange();
  }

  private fix(path: string | null): void {
    if (this.review) {
      this.review.fixing = path;
      this.sync();
      if (path !== null) {
        void this.form.updateComplete.then(() => this.form.focusPart(path));
      }
    }
  }

  private reviewed(change: (desk: ReviewDesk) => void): void {
    if (this.review && this.work?.editable) {
      change(this.review);
      this.sync();
      this.setup.onValue(this.review.value);
    }
  }

  private step(reviewing: (desk: ReviewDesk) => void, making: (form: LabelForm) => void): void {
    if (!this.review) {
      making(this.form);
      this.setup.onChange();
      return;
    }
    const shown = this.review.result;
    this.reviewed(reviewing);
    if (this.review.result !== shown) {
      this.form.open({ result: this.review.result });
    }
  }

  private sync(): void {
    Object.assign(this.form, this.shared());
    this.setup.onChange();
  }

  private shared(): Pick<LabelFormProps<unknown, unknown, unknown>, 'locked' | 'remarks' | 'decisions' | 'fixing'> {
    return {
      locked: this.work?.locked ?? [],
      remarks: this.remarks,
      decisions: this.review?.review.parts ?? [],
      fixing: this.review?.fixing ?? null,
    };
  }
}
