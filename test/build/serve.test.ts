import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, listen } from '../../tools/serve.mjs';

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sango serve '));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'story.0123456789.pack'), '0123456789');
  server = createServer(folder);
  address = `http://localhost:${await listen(server)}/`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(address + path, { headers });

/** `fetch` tidies paths before it sends them; this does not. */
const statusOfRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ port: new URL(address).port, path }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end();
  });

describe('the server of the built game', () => {
  it('gives the page for the folder, never from a store', async () => {
    const page = await get('');
    expect(await page.text()).toBe('<!doctype html>');
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('Cache-Control')).toBe('no-cache');
    expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(page.headers.get('Content-Security-Policy')).toBe("frame-ancestors 'self'");
  });

  it('lets files with a hash be stored for good', async () => {
    const pack = await get('story.0123456789.pack');
    expect(await pack.text()).toBe('0123456789');
    expect(pack.headers.get('Cache-Control')).toContain('immutable');
  });

  it('gives parts of files', async () => {
    const part = await get('story.0123456789.pack', { Range: 'bytes=2-4' });
    expect(part.status).toBe(206);
    expect(part.headers.get('Content-Range')).toBe('bytes 2-4/10');
    expect(await part.text()).toBe('234');
    expect((await get('story.0123456789.pack', { Range: 'bytes=50-' })).status).toBe(416);
  });

  it('gives nothing from outside the folder', async () => {
    expect(await statusOfRaw('/../../etc/passwd')).toBe(404);
    expect(await statusOfRaw('/%2e%2e/%2e%2e/etc/passwd')).toBe(404);
    expect(await statusOfRaw('/%')).toBe(400);
    expect((await get('missing.js')).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
  });

  it('takes the next port when one is in use', async () => {
    const other = createServer(folder);
    const taken = Number(new URL(address).port);
    expect(await listen(other, taken)).toBeGreaterThan(taken);
    other.close();
  });
});
