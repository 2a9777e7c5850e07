/** The kinds of media that can be shown. */
export type MediaKind = 'image' | 'video' | 'other';

const known = new Map<string, Promise<MediaKind>>();

export function mediaUrl(sha256: string): string {
  return `api/v1/media/${encodeURIComponent(sha256)}`;
}

/** Asks the server once what a medium is; its content comes only when it is shown. */
export function kindOf(sha256: string): Promise<MediaKind> {
  const asked = known.get(sha256) ?? ask(sha256);
  known.set(sha256, asked);
  asked.catch(() => known.delete(sha256));
  return asked;
}

async function ask(sha256: string): Promise<MediaKind> {
  const answer = await fetch(mediaUrl(sha256), { method: 'HEAD', credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const type = answer.headers.get('Content-Type') ?? '';
  return type.startsWith('image/') ? 'image' : type.startsWith('video/') ? 'video' : 'other';
}
