import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OtherPerson, Problem, SignedOut, Unreachable } from './api';
import { DraftKeeper, type DraftStatus } from './draft-keeper';
import { equal } from './equal';
import { Journal } from './journal';

interface Body { result: string; base: number; editor: string; lease: number }

/** The server's rules for drafts, with a network that can be cut before or after the request arrives. */
class Server {
  stored: { result: string; revision: number; editor: string } | null = null;
  requests: Body[] = [];
  failure: Error | null = null;
  losesAnswer = false;
  delay = 0;
  lease = 1;

  put = async <T>(_path: string, body: unknown): Promise<T> => {
    const draft = body as Body;
    this.requests.push(draft);
    if (this.delay > 0) {
      await new Promise((resume) => setTimeout(resume, this.delay));
    }
    if (this.failure) {
      throw this.failure;
    }
    const answer = this.save(draft);
    if (this.losesAnswer) {
      throw new Unreachable('cut');
    }
    return answer as T;
  };

  private save({ result, base, editor, lease }: Body) {
    const revision = this.stored?.revision ?? 0;
    const again = this.stored?.editor === editor && base === revision - 1 && equal(result, this.stored.result);
    if (lease !== this.lease) {
      throw new Problem(409, 'lease-lost', 'lost', [], {});
    }
    if (!again && base !== revision) {
      throw new Problem(409, 'draft-stale', 'stale', [], { draft: { result: this.stored!.result, revision } });
    }
    this.stored = again ? this.stored! : { result, revision: revision + 1, editor };
    return { revision: this.stored.revision, savedAt: 'now' };
  }
}

describe('draft keeper', () => {
  let server: Server;
  let journal: Journal;
  let seen: DraftStatus<string>[];
  const keepers: DraftKeeper<string>[] = [];

  const open = (editor = 'e1') => {
    const keeper = new DraftKeeper<string>({
      api: server, journal, person: 'anna', work: 'w1', editor, lease: 1, onStatus: (status) => seen.push(status),
    });
    keepers.push(keeper);
    return keeper;
  };
  const after = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    await new Promise((resume) => setImmediate(resume));
    await vi.advanceTimersByTimeAsync(0);
  };
  const settled = async () => {
    for (let turn = 0; turn < 20; turn++) {
      await new Promise((resume) => setImmediate(resume));
    }
  };
  const kept = () => journal.read('anna', 'w1');

  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    server = new Server();
    journal = await Journal.open();
    seen = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await Promise.all(keepers.splice(0).map((keeper) => keeper.stop(false)));
  });

  it('saves within a second of the last change and clears the journal after the acknowledgement', async () => {
    const keeper = open();
    await keeper.start(null, '');
    keeper.change('hello');
    expect((await kept())?.result).toBe('hello');
    await after(1_000);
    await settled();
    expect(server.stored).toMatchObject({ result: 'hello', revision: 1 });
    expect(keeper.status).toEqual({ state: 'saved', revision: 1 });
    expect(await kept()).toBeNull();
  });

  it('saves at least every two seconds while the person types on', async () => {
    const keeper = open();
    await keeper.start(null, '');
    for (let letter = 1; letter <= 12; letter++) {
      keeper.change('x'.repeat(letter));
      await after(200);
    }
    await settled();
    expect(server.stored).not.toBeNull();
  });

  it('sends one request at a time, each on the revision before it', async () => {
    const keeper = open();
    await keeper.start(null, '');
    server.delay = 300;
    keeper.change('a');
    await after(600);
    keeper.change('ab');
    await after(1_500);
    await settled();
    await after(1_500);
    await settled();
    expect(server.requests.map((request) => [request.result, request.base])).toEqual([['a', 0], ['ab', 1]]);
  });

  it('shows "Saving" only when an answer takes long', async () => {
    const keeper = open();
    await keeper.start(null, '');
    keeper.change('quick');
    await after(1_000);
    await settled();
    expect(seen.map((status) => status.state)).not.toContain('saving');
    server.delay = 900;
    keeper.change('slow');
    await after(950);
    expect(keeper.status).toEqual({ state: 'saving', revision: 1 });
    await after(1_000);
    await settled();
    expect(keeper.status).toEqual({ state: 'saved', revision: 2 });
  });

  it('does not save what did not change', async () => {
    const keeper = open();
    await keeper.start({ result: 'same', revision: 4 }, '');
    keeper.change('same');
    await after(2_000);
    expect(server.requests).toEqual([]);
    expect(keeper.status).toEqual({ state: 'saved', revision: 4 });
  });

  it('says offline, keeps the text and saves when the network is back', async () => {
    const keeper = open();
    await keeper.start(null, '');
    server.failure = new Unreachable('no network');
    keeper.change('typed in the train');
    await after(800);
    await settled();
    expect(keeper.status.state).toBe('offline');
    keeper.change('typed in the train, and on');
    expect((await kept())?.result).toBe('typed in the train, and on');
    server.failure = null;
    dispatchEvent(new Event('online'));
    await settled();
    expect(server.stored?.result).toBe('typed in the train, and on');
    expect(keeper.status.state).toBe('saved');
    expect(await kept()).toBeNull();
  });

  it('tries again by itself, also after an error of the server', async () => {
    const keeper = open();
    await keeper.start(null, '');
    server.failure = new Problem(503, 'unavailable', 'restarting', [], {});
    keeper.change('a');
    await after(800);
    await settled();
    expect(keeper.status.state).toBe('offline');
    server.failure = null;
    await after(1_100);
    await settled();
    expect(server.stored?.result).toBe('a');
  });

  it('recognises its own draft when only the answer was lost', async () => {
    const keeper = open();
    await keeper.start(null, '');
    server.losesAnswer = true;
    keeper.change('a');
    await after(800);
    await settled();
    keeper.change('ab');
    server.losesAnswer = false;
    await after(1_200);
    await settled();
    await after(1_000);
    await settled();
    expect(seen.map((status) => status.state)).not.toContain('stale');
    expect(server.stored).toMatchObject({ result: 'ab', revision: 2 });
    expect(keeper.status).toEqual({ state: 'saved', revision: 2 });
  });

  it('replays what the last page could not save', async () => {
    const first = open();
    await first.start({ result: 'old', revision: 2 }, '');
    server.stored = { result: 'old', revision: 2, editor: 'e1' };
    server.failure = new Unreachable('gone');
    first.change('old and new');
    await first.stop(false);
    server.failure = null;
    const second = open('e2');
    expect(await second.start({ result: 'old', revision: 2 }, '')).toEqual({ result: 'old and new', replayed: true });
    await after(1_000);
    await settled();
    expect(server.stored).toMatchObject({ result: 'old and new', revision: 3 });
    expect(await kept()).toBeNull();
  });

  it('replays on top of its own save whose answer never came', async () => {
    const first = open();
    await first.start(null, '');
    server.losesAnswer = true;
    first.change('a');
    await after(800);
    await settled();
    first.change('ab');
    await first.stop(false);
    server.losesAnswer = false;
    const second = open('e2');
    expect(await second.start({ result: 'a', revision: 1 }, '')).toEqual({ result: 'ab', replayed: true });
    expect(second.status.state).not.toBe('stale');
    await after(1_000);
    await settled();
    expect(server.stored?.result).toBe('ab');
  });

  it('lets the person choose when another place saved something else', async () => {
    const keeper = open();
    await keeper.start(null, '');
    server.stored = { result: 'from the tablet', revision: 1, editor: 'e9' };
    keeper.change('from here');
    await after(1_000);
    await settled();
    expect(keeper.status).toMatchObject({ state: 'stale', stored: { result: 'from the tablet', revision: 1 } });
    expect((await kept())?.result).toBe('from here');
    keeper.change('from here, more');
    await after(3_000);
    expect(server.stored.result).toBe('from the tablet');
    keeper.keepMine();
    await after(1_000);
    await settled();
    expect(server.stored).toMatchObject({ result: 'from here, more', revision: 2 });
  });

  it('takes the stored state when the person wants that one', async () => {
    await journal.write({ person: 'anna', work: 'w1', result: 'kept here', base: 1, sent: [], editor: 'e0', at: 1 });
    const keeper = open();
    expect(await keeper.start({ result: 'newer', revision: 5 }, '')).toEqual({ result: 'kept here', replayed: true });
    expect(keeper.status).toMatchObject({ state: 'stale', stored: { result: 'newer', revision: 5 }, at: 1 });
    expect(await keeper.takeStored()).toBe('newer');
    expect(keeper.status).toEqual({ state: 'saved', revision: 5 });
    expect(await kept()).toBeNull();
  });

  it('stops when the lease is lost, with the text kept', async () => {
    const keeper = open();
    await keeper.start(null, '');
    server.lease = 2;
    keeper.change('late');
    await after(1_000);
    await settled();
    expect(keeper.status.state).toBe('leaseLost');
    keeper.change('later');
    await after(20_000);
    expect(server.requests).toHaveLength(1);
    expect((await kept())?.result).toBe('later');
  });

  it('waits for sign-in and then saves what was typed meanwhile', async () => {
    const keeper = open();
    await keeper.start(null, '');
    server.failure = new SignedOut();
    keeper.change('a');
    await after(1_000);
    await settled();
    expect(keeper.status.state).toBe('signedOut');
    keeper.change('ab');
    await after(30_000);
    expect(server.requests).toHaveLength(1);
    server.failure = null;
    keeper.retry();
    await settled();
    expect(server.stored?.result).toBe('ab');
    expect(keeper.status.state).toBe('saved');
  });

  it('never saves in the name of someone else', async () => {
    const keeper = open();
    await keeper.start(null, '');
    server.failure = new OtherPerson('Ben');
    keeper.change('a');
    await after(1_000);
    await settled();
    expect(keeper.status).toMatchObject({ state: 'otherPerson', name: 'Ben' });
    expect((await kept())?.result).toBe('a');
  });

  it('stops when the work was handed in elsewhere', async () => {
    const keeper = open();
    await keeper.start(null, '');
    server.failure = new Problem(410, 'work-done', 'done', [], {});
    keeper.change('a');
    await after(1_000);
    await settled();
    expect(keeper.status.state).toBe('gone');
  });

  it('shows a refusal and tries again with the next change', async () => {
    const keeper = open();
    await keeper.start(null, '');
    server.failure = new Problem(400, 'invalid', 'too long', [], {});
    keeper.change('a');
    await after(1_000);
    await settled();
    expect(keeper.status.state).toBe('failed');
    server.failure = null;
    keeper.change('b');
    await after(1_000);
    await settled();
    expect(server.stored?.result).toBe('b');
  });

  it('flushes at once for a submit', async () => {
    const keeper = open();
    await keeper.start(null, '');
    keeper.change('a');
    expect(await keeper.flush()).toBe(true);
    expect(server.stored?.result).toBe('a');
    server.failure = new Unreachable('cut');
    keeper.change('b');
    expect(await keeper.flush()).toBe(false);
  });

  it('sends what is left when the page goes away', async () => {
    const keeper = open();
    await keeper.start(null, '');
    keeper.change('a');
    keeper.leave();
    await settled();
    expect(server.stored?.result).toBe('a');
  });

  it('empties the journal once the work was handed in', async () => {
    const keeper = open();
    await keeper.start(null, '');
    keeper.change('a');
    await keeper.flush();
    keeper.change('b');
    await keeper.stop(true);
    expect(await kept()).toBeNull();
  });
});
