import { t } from '../../shared/i18n';
import type { Check } from '../../shared/label/props';
import { countWords } from '../../shared/text';
import { answerIn, chosenLabels, setsOf, unknownLabels } from './model';
import { setPath } from './paths';
import type { Answer, ClassificationResult, ClassificationSettings, Field, Label, LabelSet } from './types';

/** The live checklist: for each set its label, and the reason and the highlight that chosen labels ask for. */
export function checklist(result: ClassificationResult, settings: ClassificationSettings): Check[] {
  return setsOf(result, settings).flatMap((set) => {
    const known = settings.sets.find(({ id }) => id === set.id) ?? { ...set, labels: [] };
    return setChecks(set, known, answerIn(result, set.id));
  });
}

function setChecks(set: LabelSet, known: LabelSet, given: Answer): Check[] {
  if (set.unknown || unknownLabels(known, given.labels).length > 0) {
    return [line(set.unknown ? 'set.unknown' : 'label.unknown', set, 'labels', false, t('classification.checklist.unknown', set.name), 'bad')];
  }
  const chosen = chosenLabels(set, given);
  const label = t(`classification.checklist.${set.multiple ? 'labels' : 'label'}`, set.name);
  if (!set.multiple && chosen.length > 1) return [line('labels.many', set, 'labels', false, label, 'bad')];
  if (set.required) return [line('labels.missing', set, 'labels', chosen.length > 0, label), ...asked(set, given, chosen)];
  return chosen.length === 0 && hasEvidence(given)
    ? [line('labels.none', set, 'labels', false, t('classification.checklist.none', set.name))]
    : asked(set, given, chosen);
}

function hasEvidence({ reason, spans }: Answer): boolean {
  return spans.length > 0 || (reason ?? '').trim() !== '';
}

function asked(set: LabelSet, given: Answer, chosen: readonly Label[]): Check[] {
  const names = (labels: readonly Label[]) => labels.map(({ name }) => name).join(', ');
  const reason = chosen.filter((label) => label.reasonRequired);
  const spans = chosen.filter((label) => label.spansRequired);
  return [
    ...(reason.length > 0 ? [line('reason.missing', set, 'reason', hasReason(given), t('classification.checklist.reason', names(reason)))] : []),
    ...(spans.length > 0 ? [line('spans.missing', set, 'spans', given.spans.length > 0, t('classification.checklist.spans', names(spans)))] : []),
  ];
}

/** Whether a reason has words at all. */
export function hasReason({ reason }: Answer): boolean {
  return countWords(reason ?? '') > 0;
}

/** A line under the key of the server's check. */
function line(key: string, set: LabelSet, field: Field, ok: boolean, text: string, level: Check['level'] = ok ? 'ok' : 'todo'): Check {
  return { key: `classification.check.${key}`, path: setPath(set.id, field), ok, level, text };
}
