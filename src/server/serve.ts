/** Listens, and stops without cutting off an answer that is on its way. */
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import type { Env } from "#src/platform/http/index.ts";

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** How long open connections may finish after a stop was asked for. */
const GRACE_MS = 5000;

/** Starts to listen. @throws Error with code EADDRINUSE when the port is taken. */
export function listen(app: Hono<Env>, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => {
      resolve({ port: info.port, close: () => closeGently(server as Server) });
    }) as Server;
    server.once("error", reject);
    // A client that sends its request drop by drop must not hold a connection for ever.
    server.headersTimeout = 20_000;
    server.requestTimeout = 120_000;
  });
}

function closeGently(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
