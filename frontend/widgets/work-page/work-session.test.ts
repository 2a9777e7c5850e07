import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem, SignedOut, Unreachable, type Api } from '../../shared/api';
import { Journal } from '../../shared/journal';
import type { Work } from './work';
import { WorkSession } from './work-session';

const aWork = (id: string, more: Partial<Work> = {}): Work => ({
  id, itemId: `item-${id}`, projectId: 'p', batchId: 'b', kind: 'annotate', run: 1, slot: 1, round: 1, taskType: 'qa',
  projectName: 'Project', batchName: '', title: id, workflowVersion: 1, content: {}, settings: {}, brief: { version: 2, guidelines: '' },
  draft: null, previous: null, locked: [], remarks: [], needs: [], why: null, sampling: null, issueTypes: [], acknowledge: false,
  today: { done: 0 }, editable: true, lease: { token: 7, until: null }, ...more,
});

type Call = { method: string; path: string; body: Record<string, unknown> };

/** Answers by route; everything else is taken without a word. */
class FakeApi {
  calls: Call[] = [];
  routes = new Map<string, (body: Record<string, unknown>) => unknown>();
  revision = 0;

  on(route: string, answer: (body: Record<string, unknown>) => unknown): void {
    this.routes.set(route, answer);
  }

  get = async (path: string) => this.answer('GET', path, {});
  post = async (path: string, body: unknown = {}) => this.answer('POST', path, body as Record<string, unknown>);
  put = async (path: string, body: unknown) => this.answer('PUT', path, body as Record<string, unknown>) ?? { revision: ++this.revision };
  session = async () => this.answer('GET', 'session', {});
  farewell = (path: string, body: unknown) => void this.calls.push({ method: 'BYE', path, body: body as Record<string, unknown> });

  said(path: string): Call[] {
    return this.calls.filter((call) => call.path === path);
  }

  private answer(method: string, path: string, body: Record<string, unknown>): unknown {
    this.calls.push({ method, path, body });
    return this.routes.get(path)?.(body);
  }
}

const refuse = (status: number, type: string, more: Partial<Problem> = {}) => () => {
  throw Object.assign(new Problem(status, type, 'said', [], {}), more);
};

describe('work session', () => {
  let api: FakeApi;
  let session: WorkSession;
  let opened: { id: string; result: unknown }[];
  let left: number;
  let read: [string, number][];
  let others: { work: Work; lease: { token: number; until: null } }[];

  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    api = new FakeApi();
    opened = [];
    left = 0;
    read = [];
    others = [];
    api.on('work-items/w1', () => aWork('w1'));
    api.on('projects/p/brief/2', () => ({ guidelines: 'Read me' }));
    api.on('work-items/next', () => others.shift() ?? { work: null, reason: 'empty', retryAfterS: 30 });
    session = new WorkSession({
      api: api as unknown as Api, journal: await Journal.open(), person: 'anna', scope: {},
      onOpen: (work, result) => opened.push({ id: work.id, result }), onResult: () => undefined, onRead: (project, version) => read.push([project, version]), onChange: () => undefined, onLeave: () => left++,
    });
  });
  afterEach(() => session.end());
  const next = (id: string, more: Partial<Work> = {}) => others.push({ work: aWork(id, more), lease: { token: 9, until: null } });

  it('opens a piece of work with its draft', async () => {
    api.on('work-items/w1', () => aWork('w1', { draft: { result: { a: 1 }, revision: 4 } }));
    await session.load('w1');
    expect(opened).toEqual([{ id: 'w1', result: { a: 1 } }]);
    expect([session.phase.name, session.writable, session.draft]).toEqual(['ready', true, { state: 'saved', revision: 4 }]);
  });

  it('starts rework from the earlier result', async () => {
    api.on('work-items/w1', () => aWork('w1', { round: 2, previous: { a: 1 } }));
    await session.load('w1');
    expect(opened[0]?.result).toEqual({ a: 1 });
  });

  it('saves before it hands in, and opens the next one in place', async () => {
    next('w2');
    await session.load('w1');
    session.change({ a: 1 });
    await session.submit({ a: 2 });
    expect(api.said('work-items/w1/draft').at(-1)?.body).toMatchObject({ result: { a: 2 } });
    expect(api.said('work-items/w1/submit')[0]?.body).toMatchObject({ result: { a: 2 }, base: api.revision, lease: 7 });
    expect(opened.map((work) => work.id)).toEqual(['w1', 'w2']);
    expect(api.said('work-items/w2/heartbeat')[0]?.body).toMatchObject({ lease: 9 });
  });

  it('hands nothing in that could not be saved', async () => {
    await session.load('w1');
    api.on('work-items/w1/draft', () => { throw new Unreachable('cut'); });
    await session.submit({ a: 1 });
    expect(api.said('work-items/w1/submit')).toEqual([]);
    expect([session.phase.name, session.trouble?.key]).toEqual(['ready', 'form.trouble.unreachable']);
  });

  it('stops saying that the server cannot be reached once the draft is saved', async () => {
    await session.load('w1');
    let away = true;
    api.on('work-items/w1/draft', () => {
      if (away) throw new Unreachable('cut');
    });
    await session.submit({ a: 1 });
    expect(session.trouble?.key).toBe('form.trouble.unreachable');
    away = false;
    dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(session.draft.state).toBe('saved'));
    expect(session.trouble).toBeNull();
  });

  it('counts what was finished here, also where the next piece was fetched before', async () => {
    api.on('work-items/w1', () => aWork('w1', { today: { done: 3 } }));
    next('w2', { today: { done: 3 } });
    await session.load('w1');
    expect(session.doneToday).toBe(3);
    await session.submit({ a: 1 });
    expect([session.work?.id, session.doneToday]).toEqual(['w2', 4]);
  });

  it('shows violations where they belong', async () => {
    await session.load('w1');
    api.on('work-items/w1/submit', refuse(422, 'invalid', { violations: [{ path: '/fixed/pairs/p1', key: 'k', message: 'Too short' }] }));
    await session.submit({ a: 1 });
    expect(session.violations).toEqual([{ path: '/pairs/p1', key: 'k', message: 'Too short' }]);
    expect(session.writable).toBe(true);
    session.change({ a: 2 });
    expect(session.violations).toEqual([]);
  });

  it('says when the lease is lost, and keeps the page', async () => {
    await session.load('w1');
    api.on('work-items/w1/submit', refuse(409, 'lease-lost'));
    await session.submit({ a: 1 });
    expect([session.gate, session.writable]).toEqual([{ kind: 'leaseLost' }, false]);
  });

  it('takes another piece of work when the reserved one was lost unseen', async () => {
    next('w2');
    next('w3');
    api.on('work-items/w2/heartbeat', refuse(409, 'lease-lost'));
    await session.load('w1');
    await session.submit({ a: 1 });
    await vi.waitFor(() => expect(opened.map((work) => work.id)).toEqual(['w1', 'w2', 'w3']));
    expect(session.gate).toBeNull();
  });

  it('waits for sign-in and goes on', async () => {
    await session.load('w1');
    api.on('work-items/w1/submit', () => { throw new SignedOut(); });
    await session.submit({ a: 1 });
    expect(session.gate).toEqual({ kind: 'signedOut' });
    await session.signedInAgain();
    expect(session.writable).toBe(true);
  });

  it('says at the end of the queue when it looks again, and only reserves what it finds', async () => {
    await session.load('w1');
    await session.submit({ a: 1 });
    expect(session.phase).toMatchObject({ name: 'nothing', found: false, answer: { reason: 'empty', retryAfterS: 30 } });
    next('w2');
    await session.lookAgain();
    expect(api.said('work-items/next').at(-1)?.body).toEqual({ ahead: true });
    expect(session.phase).toMatchObject({ name: 'nothing', found: true });
    expect(opened).toHaveLength(1);
    await session.next();
    expect(opened.at(-1)?.id).toBe('w2');
  });

  it('skips with a reason and asks with a question', async () => {
    next('w2');
    next('w3');
    await session.load('w1');
    await session.skip('other', 'Broken');
    expect(api.said('work-items/w1/skip')[0]?.body).toEqual({ lease: 7, reason: 'other', text: 'Broken' });
    await session.ask('May I?');
    expect(api.said('work-items/w2/ask')[0]?.body).toEqual({ lease: 9, text: 'May I?' });
    expect(opened.at(-1)?.id).toBe('w3');
  });

  it('gives untouched work back when the person leaves, and keeps what was begun', async () => {
    await session.load('w1');
    await session.leave();
    expect(api.said('work-items/w1/release').map((call) => call.method)).toEqual(['BYE']);
    await session.load('w1');
    session.change({ a: 1 });
    await session.leave();
    expect(api.said('work-items/w1/release')).toHaveLength(1);
    expect(left).toBe(2);
  });

  it('lets nobody work under a brief that was not read', async () => {
    api.on('work-items/w1', () => aWork('w1', { acknowledge: true }));
    await session.load('w1');
    expect([session.gate, session.writable]).toEqual([{ kind: 'acknowledge', project: 'p', version: 2, brief: { guidelines: 'Read me' } }, false]);
    await session.acknowledge({ project: 'p', version: 2 });
    expect(api.said('projects/p/brief/2/acknowledge')).toHaveLength(1);
    expect([session.writable, read]).toEqual([true, [['p', 2]]]);
  });

  it('takes up a piece that waits as soon as its brief was read', async () => {
    api.on('work-items/w1', () => aWork('w1', { acknowledge: true, editable: false, lease: null, state: 'open' }));
    api.on('work-items/w1/take', () => {
      api.on('work-items/w1', () => aWork('w1'));
    });
    await session.load('w1');
    expect(session.gate).toMatchObject({ kind: 'acknowledge', version: 2 });
    await session.acknowledge({ project: 'p', version: 2 });
    expect(session.writable).toBe(true);
  });

  it('asks nobody who only looks on to read a brief', async () => {
    api.on('work-items/w1', () => aWork('w1', { acknowledge: true, editable: false, lease: null, state: 'done' }));
    await session.load('w1');
    expect(session.gate).toBeNull();
  });

  it('asks to read a brief that holds the next piece of work back, and goes on', async () => {
    await session.load('w1');
    api.on('work-items/next', () => others.shift() ?? { work: null, reason: 'empty', retryAfterS: 30, acknowledge: [{ project: 'p', version: 2 }] });
    await session.submit({ a: 1 });
    expect(session.gate).toMatchObject({ kind: 'acknowledge', version: 2 });
    next('w2');
    await session.acknowledge({ project: 'p', version: 2 });
    expect(opened.at(-1)?.id).toBe('w2');
  });

  it('takes up again what ran out, or says that somebody else has it', async () => {
    api.on('work-items/w1', () => aWork('w1', { editable: false, lease: null, state: 'open' }));
    api.on('work-items/w1/take', () => {
      api.on('work-items/w1', () => aWork('w1'));
    });
    await session.load('w1');
    await session.takeUp('w1');
    expect(session.writable).toBe(true);
    api.on('work-items/w1', () => aWork('w1', { editable: false, lease: null }));
    api.on('work-items/w1/take', refuse(409, 'work-taken'));
    await session.takeUp('w1');
    expect([session.writable, session.trouble]).toEqual([false, { key: 'form.trouble.refused', text: 'said' }]);
  });

  it('shows work that is not the person\'s read only', async () => {
    api.on('work-items/w1', () => aWork('w1', { editable: false, lease: null }));
    await session.load('w1');
    session.change({ a: 1 });
    await session.submit({ a: 1 });
    expect(session.writable).toBe(false);
    expect(api.calls.filter((call) => call.method !== 'GET')).toEqual([]);
  });

  it('says why a piece of work does not open', async () => {
    api.on('work-items/w1', refuse(404, 'not-found'));
    await session.load('w1');
    expect(session.phase).toMatchObject({ name: 'failed', reason: 'notFound' });
    api.on('work-items/w1', () => { throw new Unreachable('cut'); });
    await session.load('w1');
    expect(session.phase).toMatchObject({ name: 'failed', reason: 'unreachable' });
  });

  it('adds an answer to the remark', async () => {
    const remark = { id: 'r1', path: '/a', issue: 'x', text: 'y', author: 'R', round: 1, replies: [] };
    api.on('work-items/w1', () => aWork('w1', { remarks: [remark] }));
    await session.load('w1');
    const work = await session.reply('r1', 'Mended', 'Anna');
    expect(api.said('threads/r1/replies')[0]?.body).toEqual({ text: 'Mended' });
    expect(work?.remarks[0]?.replies).toMatchObject([{ author: 'Anna', text: 'Mended' }]);
  });
});
