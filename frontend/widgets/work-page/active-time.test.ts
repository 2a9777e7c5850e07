import { describe, expect, it } from 'vitest';
import { ActiveTime } from './active-time';

describe('active time', () => {
  it('counts while inputs follow each other within a minute', () => {
    const time = new ActiveTime(0);
    time.input(30_000);
    time.input(80_000);
    expect(time.take(90_000)).toBe(90_000);
  });

  it('stops a minute after the last input', () => {
    const time = new ActiveTime(0);
    time.input(10_000);
    expect(time.take(300_000)).toBe(70_000);
    expect(time.take(360_000)).toBe(0);
  });

  it('starts again with the next input, without the pause', () => {
    const time = new ActiveTime(0);
    time.input(600_000);
    expect(time.take(610_000)).toBe(70_000);
  });

  it('counts nothing twice', () => {
    const time = new ActiveTime(0);
    expect(time.take(20_000)).toBe(20_000);
    expect(time.take(20_000)).toBe(0);
    expect(time.take(30_000)).toBe(10_000);
  });
});
