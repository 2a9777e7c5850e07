import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Api, OtherPerson, Problem, SignedOut, Unreachable } from './api';

type Answer = Response | Error;

const json = (status: number, body: unknown, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
const problem = (status: number, type: string, more: object = {}) => json(status, { type, title: 'No', ...more }, 'application/problem+json');
const html = () => new Response('<html>', { status: 200, headers: { 'Content-Type': 'text/html' } });
const session = (id = 'anna') => json(200, { person: { id, name: id }, header: 'X-TOKEN', token: 't2' });

describe('api', () => {
  let calls: { url: string; init: RequestInit }[];
  let answers: Answer[];

  beforeEach(() => {
    document.head.innerHTML = '<base href="http://host/app/"><meta name="_csrf" content="t1"><meta name="_csrf_header" content="X-CSRF">';
    calls = [];
    answers = [];
    vi.stubGlobal('fetch', async (url: URL, init: RequestInit) => {
      calls.push({ url: url.href, init });
      const answer = answers.shift()!;
      if (answer instanceof Error) {
        throw answer;
      }
      return answer;
    });
  });
  const header = (call: number, name: string) => (calls[call]!.init.headers as Record<string, string>)[name];

  it('sends the token of the page with a change, relative to the document', async () => {
    answers = [json(200, { revision: 1 })];
    expect(await new Api('anna').put('work-items/w1/draft', { a: 1 })).toEqual({ revision: 1 });
    expect(calls[0]!.url).toBe('http://host/app/api/v1/work-items/w1/draft');
    expect(header(0, 'X-CSRF')).toBe('t1');
  });

  it('takes the token of a new session and sends the same once more', async () => {
    answers = [problem(403, 'csrf'), session(), json(200, { revision: 2 })];
    expect(await new Api('anna').put('x', { a: 1 })).toEqual({ revision: 2 });
    expect(header(2, 'X-TOKEN')).toBe('t2');
    expect(calls[2]!.init.body).toBe('{"a":1}');
  });

  it('knows when the session of the page has ended, whether somebody signed in again or not', async () => {
    const api = new Api('anna');
    answers = [problem(403, 'forbidden'), session(), problem(403, 'forbidden')];
    await expect(api.put('x', {})).rejects.toBeInstanceOf(Problem);
    expect(api.sessionEnded).toBe(false);
    answers = [problem(403, 'csrf'), session(), json(200, {})];
    await api.put('x', {});
    expect(api.sessionEnded).toBe(true);
    const other = new Api('anna');
    answers = [problem(401, 'unauthorized'), problem(401, 'unauthorized')];
    await expect(other.put('x', {})).rejects.toBeInstanceOf(SignedOut);
    expect(other.sessionEnded).toBe(true);
  });

  it('says signed out when there is no session', async () => {
    answers = [problem(401, 'unauthorized'), problem(401, 'unauthorized')];
    await expect(new Api('anna').put('x', {})).rejects.toBeInstanceOf(SignedOut);
  });

  it('takes the sign-in page for what it is', async () => {
    answers = [html(), html()];
    await expect(new Api('anna').put('x', {})).rejects.toBeInstanceOf(SignedOut);
  });

  it('refuses to go on in the name of someone else', async () => {
    answers = [problem(403, 'csrf'), session('ben')];
    await expect(new Api('anna').put('x', {})).rejects.toBeInstanceOf(OtherPerson);
    expect(calls).toHaveLength(2);
  });

  it('reports a refusal that stays after the new token', async () => {
    answers = [problem(403, 'forbidden'), session(), problem(403, 'forbidden')];
    await expect(new Api('anna').post('x')).rejects.toMatchObject({ status: 403, type: 'forbidden' });
  });

  it('gives the key and the violations of a problem', async () => {
    const violations = [{ path: '/pairs/p1', key: 'qa.short', message: 'Too short' }];
    answers = [problem(422, 'https://groundwork/problems/invalid', { detail: 'Not yet', violations })];
    const failure = await new Api('anna').post('x').catch((error: unknown) => error) as Problem;
    expect(failure).toBeInstanceOf(Problem);
    expect([failure.type, failure.message, failure.violations]).toEqual(['invalid', 'Not yet', violations]);
  });

  it('says unreachable when the network is cut', async () => {
    answers = [new TypeError('network')];
    await expect(new Api('anna').put('x', {})).rejects.toBeInstanceOf(Unreachable);
  });

  it('posts again with the same idempotency key when no answer came', async () => {
    answers = [new TypeError('network'), problem(503, 'restarting'), json(200, {})];
    await new Api('anna').post('x');
    expect(header(0, 'Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
    expect(header(2, 'Idempotency-Key')).toBe(header(0, 'Idempotency-Key'));
  });

  it('takes an answer without a body', async () => {
    answers = [new Response(null, { status: 204 })];
    expect(await new Api('anna').post('x')).toBeNull();
  });
});
