/** True when two JSON values mean the same; the order of fields and missing versus undefined do not count. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) {
    return false;
  }
  const left = fields(a);
  const right = fields(b);
  return left.length === right.length
    && left.every(([key, value]) => key in b && equal(value, (b as Record<string, unknown>)[key]));
}

function fields(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}
