import { afterEach, describe, expect, it, vi } from 'vitest';
import { TabWatch } from './tab-watch';

describe('tab watch', () => {
  const open: TabWatch[] = [];
  const tab = (topic = 'anna/w1', onTaken = () => Promise.resolve(), onFree = () => undefined as void) => {
    const watch = new TabWatch(topic, onTaken, onFree);
    open.push(watch);
    return watch;
  };
  afterEach(() => open.splice(0).forEach((watch) => watch.close()));

  it('has the work alone when no other tab answers', async () => {
    expect(await tab().alone()).toBe(true);
    expect(await tab('anna/w2').alone()).toBe(true);
  });

  it('tells the second tab of the same work', async () => {
    expect(await tab().alone()).toBe(true);
    expect(await tab().alone()).toBe(false);
  });

  it('lets the first tab save before the second takes over', async () => {
    const order: string[] = [];
    const first = tab('anna/w1', async () => {
      await Promise.resolve();
      order.push('saved');
    });
    await first.alone();
    const second = tab();
    await second.alone();
    await second.take();
    order.push('taken');
    expect(order).toEqual(['saved', 'taken']);
  });

  it('tells the waiting tab when the other one closes', async () => {
    const first = new TabWatch('anna/w1', () => Promise.resolve(), () => undefined);
    await first.alone();
    const free = vi.fn();
    await tab('anna/w1', () => Promise.resolve(), free).alone();
    first.close();
    await vi.waitFor(() => expect(free).toHaveBeenCalledOnce());
  });

  it('tells the waiting tab also when the other one closes before it knows that it is alone', async () => {
    const free = vi.fn();
    const waiting = tab('anna/w1', () => Promise.resolve(), free);
    await waiting.alone();
    const other = new TabWatch('anna/w1', () => Promise.resolve(), () => undefined);
    await other.take();
    other.close(true);
    const reopened = new TabWatch('anna/w1', () => Promise.resolve(), () => undefined);
    void reopened.alone();
    reopened.close();
    await vi.waitFor(() => expect(free).toHaveBeenCalledOnce());
  });

  it('keeps quiet when this tab only opens the same work again', async () => {
    const first = new TabWatch('anna/w1', () => Promise.resolve(), () => undefined);
    await first.alone();
    const free = vi.fn();
    const waiting = tab('anna/w1', () => Promise.resolve(), free);
    await waiting.alone();
    first.close(true);
    expect(await tab().alone()).toBe(true);
    expect(free).not.toHaveBeenCalled();
  });
});
