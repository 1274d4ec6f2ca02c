/** The guarded client against servers of this machine that behave well, badly and with intent. */
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { testCertificate } from "#tests/helpers/test-certificate.ts";
import {
  createOutbound,
  defaultFetchLimits,
  type OutboundReason,
  type OutboundSettings,
  outboundReasonText,
} from "./index.ts";

/** A busy machine may take its time. */
const patiently = { timeout: 10_000 };
const servers: Server[] = [];
let asked: string[] = [];
let resolved: string[] = [];
let lines: Record<string, string | number>[] = [];
const names = new Map<string, string[]>();

beforeEach(() => {
  asked = [];
  resolved = [];
  lines = [];
  names.clear();
  for (const name of ["server.test", "other.test", "www.server.test"]) names.set(name, ["127.0.0.1"]);
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener, tls = false): Promise<number> {
  const listener: RequestListener = (request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  };
  const server = tls ? createHttpsServer(testCertificate, listener) : createServer(listener);
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return address && typeof address === "object" ? address.port : 0;
}

function client(more: Partial<OutboundSettings> = {}) {
  return createOutbound({
    enabled: true,
    allowPrivate: ["127.0.0.1"],
    fetchLimits: { ...defaultFetchLimits, timeoutMs: 5000 },
    resolve: async (host) => {
      resolved.push(host);
      return (names.get(host) ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    },
    now: () => new Date(),
    log: (line) => lines.push(line),
    ...more,
  });
}

const refused = (reason: OutboundReason, status?: number) => ({ ok: false, reason, status });
const textOf = (body: Uint8Array) => new TextDecoder().decode(body);

test("fetches a page with its type, and tells the server only what it must know", async () => {
  let seen = {};
  const port = await serve((request, response) => {
    seen = request.headers;
    response.setHeader("content-type", "application/xml; charset=Shift_JIS").end("<a/>");
  });
  const answer = await client().get(`http://server.test:${port}/feed?key=s3cret`, {
    accept: "application/xml",
  });
  expect(answer).toMatchObject({ ok: true, status: 200, contentType: "application/xml; charset=Shift_JIS" });
  expect(answer.ok && textOf(answer.body)).toBe("<a/>");
  expect(seen).toEqual({
    accept: "application/xml",
    "accept-encoding": "gzip, br",
    "user-agent": "Banto (self-hosted security office)",
    host: `server.test:${port}`,
    connection: "close",
  });
  expect(lines).toMatchObject([
    { place: `http://server.test:${port}/feed`, outcome: "ok", status: 200, bytes: 4 },
  ]);
  expect(JSON.stringify(lines)).not.toContain("s3cret");
});

test("does nothing at all while it is switched off, not even a DNS query", async () => {
  const port = await serve((_request, response) => response.end());
  const { get } = client({ enabled: false });
  expect(await get(`http://server.test:${port}/`)).toEqual(refused("switched-off"));
  expect(await get("nonsense")).toEqual(refused("switched-off"));
  expect([resolved, asked]).toEqual([[], []]);
  expect(lines.map((line) => line.outcome)).toEqual(["switched-off", "switched-off"]);
});

test("with a list of hosts, reaches these and their subdomains, also after a redirect", async () => {
  const port = await serve((_request, response) => response.end("x"));
  const away = await serve((_request, response) =>
    response.writeHead(302, { location: `http://other.test:${port}/` }).end(),
  );
  const { get } = client({ enabled: ["Server.test"] });
  expect(await get(`http://server.test:${port}/`)).toMatchObject({ ok: true });
  expect(await get(`http://www.server.test:${port}/`)).toMatchObject({ ok: true });
  expect(await get(`http://other.test:${port}/`)).toEqual(refused("not-allowed"));
  expect(await get(`http://notserver.test:${port}/`)).toEqual(refused("not-allowed"));
  expect(await get(`http://server.test:${away}/`)).toEqual(refused("not-allowed"));
  expect(resolved).not.toContain("other.test");
});

test.each([
  "http://127.0.0.1:PORT/",
  "http://127.1:PORT/",
  "http://2130706433:PORT/",
  "http://0x7f.0.0.1:PORT/",
  "http://127.0.0.1.:PORT/",
  "http://[::ffff:127.0.0.1]:PORT/",
  "http://0.0.0.0:PORT/",
  "http://server.test:PORT/",
  "http://server.test.:PORT/",
])("does not reach this machine by %s", async (pattern) => {
  const port = await serve((_request, response) => response.end("secret"));
  const { get } = client({ allowPrivate: [] });
  expect(await get(pattern.replace("PORT", String(port)))).toEqual(refused("private-address"));
  expect(asked).toEqual([]);
});

test("one private address among the public ones of a name is enough to refuse it", async () => {
  names.set("mixed.test", ["8.8.8.8", "127.0.0.1"]);
  expect(await client({ allowPrivate: [] }).get("http://mixed.test/")).toEqual(refused("private-address"));
});

test("connects to the address that was checked, though the name changes its mind at once", async () => {
  const port = await serve((_request, response) => response.end("checked"));
  let asks = 0;
  const resolve = async () => [{ address: asks++ === 0 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
  const answer = await client({ resolve }).get(`http://rebind.test:${port}/`);
  expect(answer.ok && textOf(answer.body)).toBe("checked");
  expect(asks).toBe(1);
});

test("checks the address of each redirect again", async () => {
  const inner = await serve((_request, response) => response.end("secret"));
  for (const location of [
    `http://127.0.0.2:${inner}/`,
    `http://inner.test:${inner}/`,
    "http://169.254.169.254/latest",
  ]) {
    names.set("inner.test", ["10.0.0.1"]);
    const port = await serve((_request, response) => response.writeHead(302, { location }).end());
    expect(await client().get(`http://server.test:${port}/`)).toEqual(refused("private-address"));
  }
  expect(asked).toEqual(["/", "/", "/"]);
});

test("follows five redirects and not six", async () => {
  const port = await serve((request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) response.end("there");
    else response.writeHead(301, { location: `/${left - 1}` }).end();
  });
  const five = await client().get(`http://server.test:${port}/5`);
  expect(five).toMatchObject({ ok: true, url: `http://server.test:${port}/0` });
  expect(await client().get(`http://server.test:${port}/6`)).toEqual(refused("too-many-redirects"));
});

test("cuts off a body that never ends, or arrives drop by drop", async () => {
  const drops = await serve((_request, response) => {
    response.write("x");
    const timer = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(timer));
  });
  const started = Date.now();
  expect(await client().get(`http://server.test:${drops}/`, { timeoutMs: 300 })).toEqual(refused("too-slow"));
  expect(Date.now() - started).toBeLessThan(2000);
  const silent = await serve(() => {});
  expect(await client().get(`http://server.test:${silent}/`, { timeoutMs: 100 })).toEqual(
    refused("too-slow"),
  );
  const resolve = () => new Promise<never>(() => {});
  expect(await client({ resolve }).get("http://server.test/", { timeoutMs: 100 })).toEqual(
    refused("too-slow"),
  );
});

test("stops when the caller no longer wants the answer", async () => {
  const port = await serve(() => {});
  const abort = new AbortController();
  const answer = client().get(`http://server.test:${port}/`, { signal: abort.signal });
  await expect.poll(() => asked, patiently).toEqual(["/"]);
  abort.abort();
  expect(await answer).toEqual(refused("cancelled"));
  expect(await client().get(`http://server.test:${port}/`, { signal: abort.signal })).toEqual(
    refused("cancelled"),
  );
});

test("counts what comes out of the decompression, and cuts off a bomb", { timeout: 30_000 }, async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  const port = await serve((_request, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
  );
  const before = process.memoryUsage().arrayBuffers;
  expect(await client().get(`http://server.test:${port}/`, { maxBytes: 1_000_000 })).toEqual(
    refused("too-large"),
  );
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
});

test("takes a body of exactly the limit and not one byte more, compressed or not", async () => {
  const kinds: Record<string, [string, (body: Buffer) => Buffer]> = {
    "/plain": ["identity", (body) => body],
    "/gzip": ["gzip", gzipSync],
    "/br": ["br", brotliCompressSync],
  };
  const port = await serve((request, response) => {
    const [encoding, encode] = kinds[request.url ?? ""] ?? ["", (body: Buffer) => body];
    response.setHeader("content-encoding", encoding).write(encode(Buffer.alloc(5000, "a")));
    response.end();
  });
  for (const kind of Object.keys(kinds)) {
    const url = `http://server.test:${port}${kind}`;
    const answer = await client().get(url, { maxBytes: 5000 });
    expect(answer.ok && textOf(answer.body)).toBe("a".repeat(5000));
    expect(await client().get(url, { maxBytes: 4999 })).toEqual(refused("too-large"));
  }
});

test("a caller cannot ask for more than the settings allow", async () => {
  const port = await serve((_request, response) => response.end("x".repeat(101)));
  const { get } = client({ fetchLimits: { maxBytes: 100, timeoutMs: 1000, perMinute: 2 } });
  expect(await get(`http://server.test:${port}/`, { maxBytes: 1000 })).toEqual(refused("too-large"));
  expect(await get(`http://server.test:${port}/`)).toEqual(refused("too-large"));
  expect(await get(`http://server.test:${port}/`)).toEqual(refused("too-many-requests"));
});

test("an error of the server, a broken answer and a closed door are told apart", async () => {
  const missing = await serve((_request, response) => response.writeHead(404).end());
  expect(await client().get(`http://server.test:${missing}/`)).toEqual(refused("http-status", 404));
  const broken = await serve((_request, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip"),
  );
  expect(await client().get(`http://server.test:${broken}/`)).toEqual(refused("unreadable-answer"));
  const unknown = await serve((_request, response) =>
    response.writeHead(200, { "content-encoding": "zstd" }).end("?"),
  );
  expect(await client().get(`http://server.test:${unknown}/`)).toEqual(refused("unreadable-answer"));
  const cut = await serve((_request, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("only this", () => response.destroy());
  });
  expect(await client().get(`http://server.test:${cut}/`)).toEqual(refused("unreadable-answer"));
  const port = await serve(() => {});
  servers.at(-1)?.close();
  expect(await client().get(`http://server.test:${port}/`)).toEqual(refused("not-reached"));
  expect(await client().get("http://nowhere.test/")).toEqual(refused("no-such-host"));
});

test("speaks TLS only to a server whose certificate is trusted and names it, and does not step down", async () => {
  const port = await serve((request, response) => {
    if (request.url === "/down") response.writeHead(302, { location: `http://server.test:${port}/` }).end();
    else response.end("over TLS");
  }, true);
  const url = `https://server.test:${port}/`;
  expect(await client().get(url)).toEqual(refused("untrusted-certificate"));
  const usual = getCACertificates("default");
  setDefaultCACertificates([testCertificate.cert]);
  try {
    const answer = await client().get(url);
    expect(answer.ok && textOf(answer.body)).toBe("over TLS");
    expect(await client().get(`${url}down`)).toEqual(refused("insecure-redirect"));
    expect(await client().get(`https://www.server.test:${port}/`)).toEqual(refused("untrusted-certificate"));
  } finally {
    setDefaultCACertificates(usual);
  }
});

test("has words for each reason", () => {
  const words: Readonly<Record<OutboundReason, string>> = outboundReasonText.ja;
  expect(Object.values(words).every((sentence) => sentence.endsWith("。"))).toBe(true);
});
