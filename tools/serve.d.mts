import type { Server } from 'node:http';

/** A server of a built folder, not yet listening. */
export function createServer(folder: string): Server;

/** Listens on the port, or on the next free one after it; 0 takes any. Gives the port in use. */
export function listen(server: Server, port?: number): Promise<number>;
