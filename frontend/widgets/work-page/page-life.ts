import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a page hears of what happens around it. */
interface Heard {
  pressed: (event: KeyboardEvent) => void;
  /** The page goes away, perhaps for good. */
  goes: () => void;
  /** The browser shows the page again as it was when it went. */
  comesBack: () => void;
  /** The person looks at the page again. */
  seen: () => void;
  resized: (narrow: boolean) => void;
}

/** Tells a page of keys, of going and coming back, and of whether it is narrow, as long as it is there. */
export class PageLife implements ReactiveController {
  private readonly narrow = matchMedia('(max-width: 1100px)');

  constructor(host: ReactiveControllerHost, private readonly heard: Heard) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.heard.pressed);
    addEventListener('pagehide', this.heard.goes);
    addEventListener('pageshow', this.shown);
    addEventListener('focus', this.seen);
    document.addEventListener('visibilitychange', this.seen);
    this.narrow.addEventListener('change', this.resized);
    this.resized();
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.heard.pressed);
    removeEventListener('pagehide', this.heard.goes);
    removeEventListener('pageshow', this.shown);
    removeEventListener('focus', this.seen);
    document.removeEventListener('visibilitychange', this.seen);
    this.narrow.removeEventListener('change', this.resized);
  }

  private readonly shown = (event: PageTransitionEvent): void => {
    if (event.persisted) {
      this.heard.comesBack();
    }
  };

  private readonly seen = (): void => {
    if (document.visibilityState === 'visible') {
      this.heard.seen();
    }
  };

  private readonly resized = (): void => this.heard.resized(this.narrow.matches);
}
