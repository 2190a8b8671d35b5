/**
 * Serves the built game: `node tools/serve.mjs [--port 4173] [--folder dist]`. Needs nothing but Node. Its headers are
 * the ones a host of the game should send.
 */
import { createReadStream, promises as files } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.pack': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const SAFETY = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Permissions-Policy': 'camera=(), microphone=(self), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Files with a hash in their name never change. */
const HASHED = /[-.][0-9a-f]{8,}\.\w+$/;
const FOREVER = 'public, max-age=31536000, immutable';
const SQUEEZED = /^(text|application\/(json|manifest)|image\/svg)/;

/** Where the asked path lies in the folder; null when it points outside. */
function placeOf(folder, address) {
  const asked = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const place = normalize(join(folder, asked.endsWith('/') ? `${asked}index.html` : asked));
  return place === folder || place.startsWith(folder + sep) ? place : null;
}

/** First and last byte asked for, both included; null for the whole file, 'none' for what is not there. */
function rangeOf(header, size) {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!asked || (!asked[1] && !asked[2])) return null;
  const first = asked[1] ? Number(asked[1]) : Math.max(0, size - Number(asked[2]));
  const last = asked[1] && asked[2] ? Math.min(Number(asked[2]), size - 1) : size - 1;
  return first <= last ? { first, last } : 'none';
}

function send(request, response, place, size) {
  const type = TYPES[extname(place)] ?? 'application/octet-stream';
  const cache = HASHED.test(place) ? FOREVER : 'no-cache';
  const headers = { ...SAFETY, 'Accept-Ranges': 'bytes', 'Cache-Control': cache, 'Content-Type': type };
  const range = rangeOf(request.headers.range, size);
  if (range === 'none') return response.writeHead(416, { ...headers, 'Content-Range': `bytes */${size}` }).end();
  if (range) {
    const { first, last } = range;
    headers['Content-Range'] = `bytes ${first}-${last}/${size}`;
    response.writeHead(206, { ...headers, 'Content-Length': last - first + 1 });
    return createReadStream(place, { start: first, end: last }).pipe(response);
  }
  if (SQUEEZED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    return createReadStream(place).pipe(createGzip()).pipe(response);
  }
  response.writeHead(200, { ...headers, 'Content-Length': size });
  return createReadStream(place).pipe(response);
}

async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405, SAFETY).end();
  const place = placeOf(folder, request.url);
  const found = place && (await files.stat(place).catch(() => null));
  if (!found?.isFile()) {
    const headers = { ...SAFETY, 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' };
    return response.writeHead(404, headers).end('Not found');
  }
  return send(request, response, place, found.size);
}

/**
 * A server of a built folder, not yet listening.
 * @param {string} folder
 */
export function createServer(folder) {
  const root = resolve(folder);
  return createHttpServer((request, response) => {
    answer(root, request, response).catch(() => response.writeHead(400, SAFETY).end());
  });
}

/**
 * Listens on the port, or on the next free one after it; 0 takes any.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port in use
 */
export function listen(server, port = 0) {
  return new Promise((done, failed) => {
    const onError = (error) => {
      if (error.code !== 'EADDRINUSE') return failed(error);
      return listen(server, port + 1).then(done, failed);
    };
    server.once('error', onError);
    server.listen(port, () => {
      server.off('error', onError);
      done(server.address().port);
    });
  });
}

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? otherwise) : otherwise;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = option('folder', fileURLToPath(new URL('../dist', import.meta.url)));
  const port = await listen(createServer(folder), Number(option('port', '4173')));
  console.log(`Play with Sango is at http://localhost:${port}/ (stop with Ctrl+C)`);
}
