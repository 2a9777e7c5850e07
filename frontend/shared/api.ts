import type { Violation } from './label/props';

/** Who is signed in, and what a changing request must carry. */
export interface Session { person: { id: string; name: string }; header: string; token: string }

/** The server refused; `type` is the stable key of the reason. */
export class Problem extends Error {
  constructor(readonly status: number, readonly type: string, message: string, readonly violations: Violation[],
    readonly body: Record<string, unknown>) {
    super(message);
  }

  /** True when the same request may work a little later. */
  get passing(): boolean {
    return this.status >= 500 || this.status === 429 || this.status === 408 || this.type === 'idempotency-running';
  }
}

/** The server could not be reached, or did not answer in time. */
export class Unreachable extends Error {}

/** Nobody is signed in any more. */
export class SignedOut extends Error {}

/** Someone else signed in meanwhile; nothing may be sent in their name. */
export class OtherPerson extends Error {
  constructor(readonly person: string) {
    super(person);
  }
}

interface Sending { method: string; body?: unknown; key?: string; keepalive?: boolean; tries?: number }

const TIMEOUT_MS = 20_000;
const PAUSE_MS = 400;

/** Talks to the REST interface with the session's cookie; survives a new session of the same person. */
export class Api {
  /** Whether the session that the page was loaded in has ended, whoever signed in since. */
  sessionEnded = false;
  private header = meta('_csrf_header') ?? 'X-CSRF-TOKEN';
  private token = meta('_csrf') ?? '';

  /** @param person whom the page belongs to; @param base where the interface lies, relative to the document */
  constructor(private readonly person: string, private readonly base: string = 'api/v1/') {}

  get<T>(path: string): Promise<T> {
    return this.send<T>(path, { method: 'GET', tries: 3 });
  }

  put<T>(path: string, body: unknown, keepalive = false): Promise<T> {
    return this.send<T>(path, { method: 'PUT', body, keepalive });
  }

  /** The idempotency key makes it safe to send again when no answer came. */
  post<T>(path: string, body: unknown = {}, key: string = randomId()): Promise<T> {
    return this.send<T>(path, { method: 'POST', body, key, tries: 3 });
  }

  /** A last word while the page goes away; nobody waits for the answer. */
  farewell(path: string, body: unknown): void {
    this.fetch(path, { method: 'POST', body, key: randomId(), keepalive: true }).catch(() => undefined);
  }

  /** Asks who is signed in and takes their token; fails when it is nobody or someone else. */
  async session(): Promise<Session> {
    const response = await this.fetch('session', { method: 'GET' });
    if (!isJson(response) || !response.ok) {
      this.sessionEnded ||= response.status < 500;
      throw response.status >= 500 ? new Unreachable(String(response.status)) : new SignedOut();
    }
    const session = await response.json() as Session;
    if (this.person !== '' && session.person.id !== this.person) {
      throw new OtherPerson(session.person.name);
    }
    this.header = session.header;
    this.token = session.token;
    return session;
  }

  private async send<T>(path: string, sending: Sending): Promise<T> {
    for (let left = (sending.tries ?? 1) - 1; ; left--) {
      try {
        return await this.once<T>(path, sending);
      } catch (failure) {
        const again = failure instanceof Unreachable || (failure instanceof Problem && (failure.status >= 502 || failure.type === 'idempotency-running'));
        if (!again || left <= 0) {
          throw failure;
        }
        await new Promise((resume) => setTimeout(resume, PAUSE_MS * (3 - left)));
      }
    }
  }

  private async once<T>(path: string, sending: Sending): Promise<T> {
    let response = await this.fetch(path, sending);
    if (response.status === 401 || response.status === 403 || !isAnswer(response)) {
      await this.session();
      response = await this.fetch(path, sending);
      this.sessionEnded ||= response.ok;
    }
    return this.read<T>(response);
  }

  private async read<T>(response: Response): Promise<T> {
    const text = await response.text().catch(() => {
      throw new Unreachable('answer was cut');
    });
    if (response.ok && isAnswer(response)) {
      return (text === '' ? null : JSON.parse(text)) as T;
    }
    throw problem(response, text);
  }

  private async fetch(path: string, { method, body, key, keepalive }: Sending): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
    if (method !== 'GET') {
      headers[this.header] = this.token;
      headers['Content-Type'] = 'application/json';
    }
    if (key) {
      headers['Idempotency-Key'] = key;
    }
    try {
      return await fetch(new URL(this.base + path, document.baseURI), {
        method, headers, keepalive: keepalive ?? false, credentials: 'same-origin', cache: 'no-store',
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(keepalive ? {} : { signal: AbortSignal.timeout(TIMEOUT_MS) }),
      });
    } catch (failure) {
      throw new Unreachable(String(failure));
    }
  }
}

/** An id that needs no secure context. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function meta(name: string): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
}

function isJson(response: Response): boolean {
  return /[/+]json/.test(response.headers.get('Content-Type') ?? '');
}

/** A redirect to the sign-in page ends in an HTML page with status 200: that is no answer. */
function isAnswer(response: Response): boolean {
  return !response.ok || response.status === 204 || isJson(response) || !response.headers.get('Content-Type');
}

function problem(response: Response, text: string): Problem {
  const body = isJson(response) ? JSON.parse(text || '{}') as Record<string, unknown> : {};
  const type = String(body['type'] ?? 'unknown').replace(/^.*[/:]/, '');
  const message = String(body['detail'] ?? body['title'] ?? response.statusText);
  return new Problem(response.status, type, message, (body['violations'] as Violation[] | undefined) ?? [], body);
}
