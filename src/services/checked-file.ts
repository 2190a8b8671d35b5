/** Fetches a file of the game and lets it pass only when it is exactly the one that was built. */
import type { ListedFile } from '../core/files.ts';

/** What came is not the file: a sign-in page of the network, a cut-off or an older copy. */
export class WrongContent extends Error {
  override name = 'WrongContent';
}

export interface Fetching {
  /** The game's root. */
  base: string;
  signal?: AbortSignal;
  /** Told how many bytes of the file are there so far. */
  onBytes?: (bytes: number) => void;
}

async function read(response: Response, onBytes?: (bytes: number) => void): Promise<Blob> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!response.body || !onBytes) return new Blob([await response.arrayBuffer()], { type });
  const reader = response.body.getReader();
  const chunks: BlobPart[] = [];
  let bytes = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value as Uint8Array<ArrayBuffer>);
    bytes += step.value.length;
    onBytes(bytes);
  }
  return new Blob(chunks, { type });
}

async function sha256(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Whether the content is exactly the file that was built. */
export const isFile = async (content: Blob, file: ListedFile): Promise<boolean> =>
  content.size === file.bytes && (await sha256(content)) === file.sha256;

async function attempt(file: ListedFile, { base, signal, onBytes }: Fetching, cache: RequestCache): Promise<Response> {
  const response = await fetch(new URL(file.path, base), { cache, signal, priority: 'low' } as RequestInit);
  if (!response.ok) throw new WrongContent(`${file.path}: status ${response.status}`);
  const content = await read(response, onBytes);
  if (!(await isFile(content, file))) throw new WrongContent(file.path);
  return new Response(content, { headers: { 'Content-Type': content.type, 'Content-Length': String(content.size) } });
}

/** Rejects with WrongContent, or with what `fetch` rejects with. A stale copy of the browser's own is passed over. */
export function fetchChecked(file: ListedFile, fetching: Fetching): Promise<Response> {
  return attempt(file, fetching, 'default').catch((error: unknown) => {
    if (error instanceof WrongContent) return attempt(file, fetching, 'reload');
    throw error;
  });
}
