/** What was typed and not yet acknowledged: one entry per person and work item. */
export interface Entry {
  person: string;
  work: string;
  /** The newest state. */
  result: unknown;
  /** The last acknowledged revision it is built on. */
  base: number;
  /** What was sent on that base without an answer so far. */
  sent: unknown[];
  editor: string;
  /** Milliseconds since the epoch. */
  at: number;
}

const DATABASE = 'groundwork';
const STORE = 'drafts';
const KEEP_MS = 30 * 24 * 3_600_000;

/**
 * Keeps typed text in the browser (IndexedDB) until the server has acknowledged it. A write is handed to the
 * browser in the same tick, so that a reload right after it loses nothing.
 */
export class Journal {
  private readonly memory = new Map<string, Entry>();

  private constructor(private readonly database: IDBDatabase | null) {}

  /** Opens the journal; without IndexedDB it lives in memory only and {@link lasting} is false. */
  static async open(): Promise<Journal> {
    const database = await openDatabase().catch(() => null);
    const journal = new Journal(database);
    if (database) {
      database.onversionchange = () => database.close();
      await journal.forgetOld(Date.now() - KEEP_MS);
    }
    return journal;
  }

  /** True when entries survive a reload. */
  get lasting(): boolean {
    return this.database !== null;
  }

  write(entry: Entry): Promise<void> {
    this.memory.set(key(entry.person, entry.work), entry);
    return this.change((store) => store.put(entry));
  }

  remove(person: string, work: string): Promise<void> {
    this.memory.delete(key(person, work));
    return this.change((store) => store.delete([person, work]));
  }

  /** The entry of this person for this work item; nobody else's is ever given out. */
  async read(person: string, work: string): Promise<Entry | null> {
    const known = this.memory.get(key(person, work));
    if (known || !this.database) {
      return known ?? null;
    }
    const request = this.database.transaction(STORE).objectStore(STORE).get([person, work]);
    return (await done(request) as Entry | undefined) ?? null;
  }

  close(): void {
    this.database?.close();
  }

  private change(change: (store: IDBObjectStore) => IDBRequest): Promise<void> {
    if (!this.database) {
      return Promise.resolve();
    }
    const transaction = this.database.transaction(STORE, 'readwrite');
    change(transaction.objectStore(STORE));
    transaction.commit?.();
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The journal entry was not written'));
    });
  }

  private async forgetOld(before: number): Promise<void> {
    const store = this.database!.transaction(STORE).objectStore(STORE);
    const entries = await done(store.getAll()) as Entry[];
    await Promise.all(entries.filter((entry) => entry.at < before).map((entry) => this.remove(entry.person, entry.work)));
  }
}

function key(person: string, work: string): string {
  return `${person}\n${work}`;
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: ['person', 'work'] });
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The journal did not answer'));
  });
}
