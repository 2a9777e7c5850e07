import { describe, expect, it, vi } from 'vitest';
import { ScrollTogether, follow, type Scrolled } from './scroll-together';

const text = (scrollHeight: number, scrollTop = 0): Scrolled => ({ scrollHeight, clientHeight: 100, scrollTop });

describe('scrolling together', () => {
  it('brings others as far down their own length', () => {
    const [leader, longer, short] = [text(300, 100), text(1100), text(100)];
    follow(leader, [longer, short]);
    expect([longer.scrollTop, short.scrollTop]).toEqual([500, 0]);
  });

  it('is led by the one that a person scrolls, not by those that follow', () => {
    vi.useFakeTimers();
    const [a, b] = [text(300), text(500)];
    const together = new ScrollTogether(() => [a, b]);
    a.scrollTop = 100;
    together.scrolled(a);
    vi.advanceTimersToNextFrame();
    expect(b.scrollTop).toBe(200);
    b.scrollTop = 10;
    together.scrolled(b);
    vi.advanceTimersToNextFrame();
    expect(a.scrollTop).toBe(100);
    vi.advanceTimersByTime(500);
    together.scrolled(b);
    vi.advanceTimersToNextFrame();
    expect(a.scrollTop).toBe(5);
    vi.useRealTimers();
  });

  it('can be switched off', () => {
    const [a, b] = [text(300, 50), text(500)];
    const together = new ScrollTogether(() => [a, b]);
    together.on = false;
    together.scrolled(a);
    expect(b.scrollTop).toBe(0);
  });
});
