/** The parts of a service worker's world that we use; the page's types do not have them. */

export interface LongEvent extends Event {
  /** Keeps the worker alive until the promise settles. */
  waitUntil(promise: Promise<unknown>): void;
}

export interface MessageToWorker extends LongEvent {
  readonly data: unknown;
}

export interface RequestEvent extends LongEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Events {
  install: LongEvent;
  activate: LongEvent;
  message: MessageToWorker;
  fetch: RequestEvent;
}

export interface WorkerScope {
  readonly registration: { readonly scope: string; readonly installing: unknown; readonly waiting: unknown };
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener<Kind extends keyof Events>(kind: Kind, listener: (event: Events[Kind]) => void): void;
}
