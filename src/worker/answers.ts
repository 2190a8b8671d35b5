/** How the worker answers a request: from what it holds, else from the network, never with something else. */

const isHtml = (response: Response) => (response.headers.get('Content-Type') ?? '').includes('text/html');

/** A page in place of a file is a sign-in page or an error page of the host: as good as no answer. */
export function orRefusal(response: Response, destination: RequestDestination): Response {
  return isHtml(response) && destination !== 'document' ? Response.error() : response;
}

/** First and last byte of a single range, both included; null when it asks for what is not there. */
export function rangeOf(header: string, size: number): [first: number, last: number] | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (!asked || (asked[1] === '' && asked[2] === '')) return null;
  if (asked[1] === '')
    return size > 0 && Number(asked[2]) > 0 ? [Math.max(0, size - Number(asked[2])), size - 1] : null;
  const first = Number(asked[1]);
  const last = asked[2] === '' ? size - 1 : Math.min(Number(asked[2]), size - 1);
  return first <= last ? [first, last] : null;
}

/** The part of a held file that a player of sound asks for; caches themselves only give whole files. */
export async function partOf(held: Response, header: string): Promise<Response> {
  const content = await held.blob();
  const range = rangeOf(header, content.size);
  if (!range) return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${content.size}` } });
  const [first, last] = range;
  return new Response(content.slice(first, last + 1, content.type), {
    status: 206,
    statusText: 'Partial Content',
    headers: {
      'Accept-Ranges': 'bytes',
      'Content-Length': String(last - first + 1),
      'Content-Range': `bytes ${first}-${last}/${content.size}`,
      'Content-Type': content.type,
    },
  });
}
