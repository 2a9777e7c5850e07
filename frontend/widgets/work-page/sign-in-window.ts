const LOOK_EVERY_MS = 400;

/** A window in which a person signs in again while the work stays as it is; it closes by itself once they are in. */
export class SignInWindow {
  private timer: ReturnType<typeof setInterval> | undefined;

  /** @param onBack the window is gone: the person is signed in, or closed it */
  constructor(private readonly onBack: () => void) {}

  /** Opens the page, which leads over the sign-in; false where the browser does not let a window open. */
  open(page: string): boolean {
    const opened = window.open(page, 'gw-sign-in');
    if (opened === null) {
      return false;
    }
    this.forget();
    this.timer = setInterval(() => this.look(opened), LOOK_EVERY_MS);
    return true;
  }

  /** Leaves the window to itself. */
  forget(): void {
    clearInterval(this.timer);
  }

  private look(opened: Window): void {
    if (!opened.closed && !signedIn(opened)) {
      return;
    }
    this.forget();
    opened.close();
    this.onBack();
  }
}

/** Whether the window shows a page of ours behind the sign-in; that of an identity provider can not be looked into. */
function signedIn(opened: Window): boolean {
  try {
    const { protocol, pathname } = opened.location;
    return protocol.startsWith('http') && !pathname.endsWith('/sign-in') && opened.document.readyState === 'complete';
  } catch {
    return false;
  }
}
