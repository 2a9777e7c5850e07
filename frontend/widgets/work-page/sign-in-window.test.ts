import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SignInWindow } from './sign-in-window';

describe('the window to sign in again', () => {
  const back = vi.fn();
  const opened = { closed: false, close: vi.fn(), location: { protocol: 'about:', pathname: 'blank' }, document: { readyState: 'complete' } };
  let window_: SignInWindow;

  beforeEach(() => {
    vi.useFakeTimers();
    back.mockClear();
    opened.close.mockClear();
    Object.assign(opened, { closed: false, location: { protocol: 'about:', pathname: 'blank' } });
    vi.stubGlobal('open', () => opened);
    window_ = new SignInWindow(back);
    window_.open('http://host/inbox');
  });

  afterEach(() => {
    window_.forget();
    vi.useRealTimers();
  });

  const shows = (pathname: string) => {
    opened.location = { protocol: 'http:', pathname };
    vi.advanceTimersByTime(1_000);
  };

  it('stays open until the person is behind the sign-in, then closes by itself', () => {
    vi.advanceTimersByTime(1_000);
    shows('/sign-in');
    expect(back).not.toHaveBeenCalled();
    shows('/inbox');
    expect(opened.close).toHaveBeenCalledOnce();
    expect(back).toHaveBeenCalledOnce();
  });

  it('waits while an identity provider is shown, whose page can not be looked into', () => {
    Object.defineProperty(opened, 'location', { configurable: true, get: () => { throw new DOMException('cross-origin'); } });
    vi.advanceTimersByTime(1_000);
    expect(back).not.toHaveBeenCalled();
    Object.defineProperty(opened, 'location', { configurable: true, writable: true, value: { protocol: 'http:', pathname: '/inbox' } });
    vi.advanceTimersByTime(1_000);
    expect(back).toHaveBeenCalledOnce();
  });

  it('asks at once when the person closed it', () => {
    opened.closed = true;
    vi.advanceTimersByTime(1_000);
    expect(back).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(5_000);
    expect(back).toHaveBeenCalledOnce();
  });

  it('says when the browser does not let it open', () => {
    vi.stubGlobal('open', () => null);
    expect(window_.open('http://host/inbox')).toBe(false);
  });
});
