import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PREFS } from '../../shared/label/props';
import { loadPrefs, savePrefs } from './prefs';

describe('prefs', () => {
  beforeEach(() => localStorage.clear());

  it('starts with the defaults and what the page gives', () => {
    expect(loadPrefs()).toEqual(DEFAULT_PREFS);
    expect(loadPrefs({ hideClock: true }).hideClock).toBe(true);
  });

  it('remembers what the person chose', () => {
    savePrefs({ ...DEFAULT_PREFS, textSize: 22, singleKeys: false });
    expect(loadPrefs({ textSize: 16 })).toMatchObject({ textSize: 22, singleKeys: false });
  });

  it('works where storage is broken or forbidden', () => {
    localStorage.setItem('gw.work.prefs', '{broken');
    expect(loadPrefs()).toEqual(DEFAULT_PREFS);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    expect(() => savePrefs(DEFAULT_PREFS)).not.toThrow();
  });
});
