export function entries(root: string): Record<string, string>;
