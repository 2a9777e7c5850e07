/** What a form tells the shell, by event name. */
export interface LabelFormEvents<R = unknown, C = unknown> {
  'gw-change': { result: R };
  'gw-checks': { checks: C[] };
  'gw-decide': { path: string; decision: 'approve' | 'rework' | null };
  'gw-remark': { path: string; issue: string; text: string };
  'gw-unremark': { id: string };
  'gw-fix': { path: string | null };
  'gw-reply': { id: string; text: string };
  'gw-only-changes': { on: boolean };
  'gw-announce': { text: string };
}

/** Sends one of the form's events up through all shadow roots. */
export function emit<K extends keyof LabelFormEvents>(from: EventTarget, name: K, detail: LabelFormEvents[K]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
