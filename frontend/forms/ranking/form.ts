import type { TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { t } from '../../shared/i18n';
import type { KeyBinding } from '../../shared/keyboard';
import { formStyles } from '../../shared/label/form-styles';
import { labelFormStyles } from '../../shared/label/label-form';
import { PartForm } from '../../shared/label/part-form';
import { PointerDrag } from '../../shared/label/pointer-drag';
import type { Check, Part } from '../../shared/label/props';
import { look } from '../../shared/styles';
import { letterOf, type ResponseBoard } from '../../widgets/response-board';
import type { RankAction } from './actions';
import { checklist, isOpen } from './checks';
import type { DimensionCard } from './dimension-card';
import { RankingEditor } from './editor';
import { entriesOf, type Entry } from './entries';
import { renderForm } from './form-view';
import { keysOf } from './keys';
import { readResult, reasonOf } from './model';
import { REASON, dimensionOf, dimensionPath } from './paths';
import { isAsShown, unranked, type Place } from './ranks';
import { viewStyles } from './view-styles';
import type { Dimension, RankingContent, RankingResult, RankingSettings } from './types';
import { inWords } from './words';

/** The label form of rankings: prompt and responses in the centre, what is said of them on each dimension at the right. */
export class RankingForm extends PartForm<RankingContent, RankingSettings, RankingResult, RankingEditor> {
  static override styles = [...look, labelFormStyles, formStyles, viewStyles];

  @state() editor = new RankingEditor();
  /** The id of the response in hand, in the centre and at the right. */
  @state() response: string | null = null;
  @state() drop: { id: string; place: Place } | null = null;

  @query('gw-response-board') private board?: ResponseBoard;

  protected override readonly texts = 'ranking';
  entries: readonly Entry[] = [];

  private readonly drag = new PointerDrag<{ place: Place }>(
    (y) => {
      const card = this.cardInHand();
      return card && this.drop ? { place: card.placeAt(this.drop.id, y) } : null;
    },
    (id, at) => { this.drop = id !== null && at !== null ? { id, place: at.place } : null; },
    (id, { place }) => void this.order((dimension) => this.editor.place(dimension, id, place), id),
  );

  get ids(): readonly string[] {
    return this.editor.ids;
  }

  protected override get heading(): string {
    return t('ranking.yours');
  }

  protected override read(stored: RankingResult | null): RankingResult {
    return readResult(stored);
  }

  protected override edit(result: RankingResult): RankingEditor {
    return new RankingEditor(result, this.content.responses.map(({ id }) => id));
  }

  protected override opened(): void {
    const goesOn = this.worked === this.content;
    this.entries = entriesOf(this.content.responses);
    super.opened();
    this.drop = null;
    if (goesOn && this.response !== null && this.ids.includes(this.response)) return;
    const dimension = this.dimensionInHand;
    this.response = (dimension ? unranked(this.editor.on(dimension).ranks, this.ids)[0] : undefined) ?? this.ids[0] ?? null;
  }

  protected override checklist(): Check[] {
    return checklist(this.editor.result, this.settings, this.ids);
  }

  protected override isOpen(part: string): boolean {
    return isOpen(this.editor.result, this.settings, this.ids, part);
  }

  protected override beginOf(part: string): string {
    return part === REASON ? 'reason' : 'rows';
  }

  protected override renderForm(): TemplateResult {
    return renderForm(this);
  }

  override parts(): Part[] {
    const dimensions = this.settings.dimensions.map(({ id, name }) => ({ path: dimensionPath(id), label: name }));
    return this.hasReason ? [...dimensions, { path: REASON, label: t('ranking.reason') }] : dimensions;
  }

  protected override places(): string[] {
    const dimensions = this.settings.dimensions.map(({ id }) => dimensionPath(id));
    return this.showsReason ? [...dimensions, REASON] : dimensions;
  }

  override nameOf(part: string): string {
    return part === REASON ? t('ranking.reason') : super.nameOf(part);
  }

  override keys(): KeyBinding[] {
    return keysOf(this);
  }

  /** Asks again when the order in which the responses were shown is handed in untouched. */
  override doubt(): string | null {
    const ranked = this.settings.dimensions.filter((dimension) => dimension.rank);
    const untouched = ranked.length > 0 && ranked.every((dimension) => !this.editor.isTouched(dimension) && isAsShown(this.editor.on(dimension).ranks, this.ids));
    return untouched ? t('ranking.doubt.shown') : null;
  }

  get hasReason(): boolean {
    return reasonOf(this.editor.result) !== '';
  }

  /** Whether there is a place for the reason: something in it, or somebody who may write there. */
  get showsReason(): boolean {
    return this.hasReason || (this.settings.reason !== 'none' && (this.rights.mayEdit(REASON) || Boolean(this.earlier?.reason)));
  }

  get dimensionInHand(): Dimension | undefined {
    const id = dimensionOf(this.inHand);
    return this.settings?.dimensions.find((one) => one.id === id);
  }

  get mayBeAllBad(): boolean {
    return this.settings?.allBad === true && this.dimensionInHand?.rank === true;
  }

  /** In a dimension to work in, the focus goes to the response in hand: there the arrows move it. */
  override async take(part: string, focus: string | null = null): Promise<void> {
    const working = focus === 'card' && part !== REASON && this.rights.mayEdit(part);
    await super.take(part, working ? 'rows' : focus);
  }

  /** Takes a response in hand; a response that comes in hand at the right is brought into view in the centre. */
  pick(response: string, reveal = false): void {
    if (this.response !== response && reveal) this.board?.reveal(response);
    this.response = response;
  }

  /** Goes to the next or previous response in the order shown, with the focus where it is in the centre. */
  go(by: 1 | -1): boolean {
    const at = this.response === null ? -1 : this.ids.indexOf(this.response);
    const to = this.ids[Math.max(0, Math.min(at + by, this.ids.length - 1))];
    if (to === undefined) return false;
    this.pick(to, true);
    if (this.inCentre()) this.board?.focusResponse(to);
    else this.say(this.said(to));
    return true;
  }

  compareNext(): boolean {
    const at = this.ids.indexOf(this.response ?? '');
    const other = this.ids[at + 1] ?? this.ids[at - 1];
    if (at < 0 || other === undefined) return false;
    this.board?.compare(this.response!, other);
    return true;
  }

  goToPart(digit: number): boolean {
    const part = this.places()[digit - 1];
    if (part === undefined) return false;
    void this.take(part, this.rights.mayEdit(part) ? this.beginOf(part) : 'card');
    return true;
  }

  /** A digit: the rank of the response in hand; its rating or class where nothing is ranked. */
  answer(digit: number): boolean {
    const { response, dimensionInHand: dimension } = this;
    if (response === null || !dimension || !this.editor.means(dimension, digit)) return false;
    return this.judge((one) => this.editor.answer(one, response, digit), response);
  }

  unrank(): boolean {
    const { response } = this;
    return response !== null && this.order((dimension) => this.editor.rank(dimension, response, null), response);
  }

  shift(by: 1 | -1): boolean {
    const { response } = this;
    return response !== null && this.order((dimension) => this.editor.move(dimension, response, by), response);
  }

  toggleAllBad(): boolean {
    const dimension = this.dimensionInHand;
    return dimension !== undefined && this.mayBeAllBad && this.setAllBad(dimension, !this.editor.on(dimension).allBad);
  }

  /** Carries out what a person does in the card of a dimension. */
  act(dimension: Dimension, action: RankAction): void {
    if (action.kind === 'focus') return this.pick(action.response, true);
    if (!this.rights.mayEdit(dimensionPath(dimension.id))) return;
    switch (action.kind) {
      case 'next': return void this.order((one) => this.editor.rankNext(one, action.response), action.response);
      case 'none': return void this.order((one) => this.editor.rank(one, action.response, null), action.response);
      case 'move': return void this.order((one) => this.editor.move(one, action.response, action.by), action.response);
      case 'grab':
        this.pick(action.response);
        this.drop = { id: action.response, place: null };
        return this.drag.take(action.response, action.event);
      case 'rate': return void this.changedIf(this.editor.rate(dimension, action.response, action.rating));
      case 'classify': return void this.changedIf(this.editor.classify(dimension, action.response, action.chosen));
      case 'bad': return void this.setAllBad(dimension, action.on);
      case 'shown': if (this.changedIf(this.editor.takeShown(dimension))) this.say(t('ranking.said.shown'));
    }
  }

  /** Takes what is typed as the reason. */
  readonly onReason = ({ detail }: CustomEvent<{ value: string }>): void => {
    this.changedIf(this.rights.mayEdit(REASON) && this.editor.reason(detail.value));
  };

  /** Up and down move the response that has the focus in the centre. */
  readonly onBoardKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!this.mayRank()) return;
    event.preventDefault();
    this.shift(by);
  };

  private mayRank(): boolean {
    return this.dimensionInHand?.rank === true && this.inHand !== null && this.rights.mayEdit(this.inHand);
  }

  private order(change: (dimension: Dimension) => boolean, response: string): boolean {
    return this.dimensionInHand?.rank === true && this.judge(change, response);
  }

  /** Changes what is said on the dimension in hand and says where the response stands then. */
  private judge(change: (dimension: Dimension) => boolean, response: string): boolean {
    const dimension = this.dimensionInHand;
    if (!dimension) return false;
    if (!this.rights.mayEdit(this.inHand!)) {
      this.say(t('form.said.locked', dimension.name));
      return false;
    }
    this.response = response;
    const done = this.changedIf(change(dimension));
    this.say(done ? this.said(response) : t('ranking.said.same', this.said(response)));
    return true;
  }

  private setAllBad(dimension: Dimension, on: boolean): boolean {
    const done = this.changedIf(this.rights.mayEdit(dimensionPath(dimension.id)) && this.editor.setAllBad(dimension, on));
    if (done) this.say(t(on ? 'ranking.said.bad' : 'ranking.said.not.bad', dimension.name));
    return done;
  }

  /** Where a response stands on the dimension in hand, in words. */
  private said(response: string): string {
    const dimension = this.dimensionInHand;
    return dimension ? inWords(dimension, this.editor.on(dimension), this.ids, response) : t('form.response', letterOf(this.ids.indexOf(response)));
  }

  private inCentre(): boolean {
    return (this.renderRoot as ShadowRoot).activeElement?.localName === 'gw-response-board';
  }

  private cardInHand(): DimensionCard | undefined {
    return this.cards().find((card): card is DimensionCard => card.path === this.inHand && card.localName === 'gw-ranking-dimension');
  }
}
