/**
 * The load generator, a process of its own: reads `{"url", "cookie", "gzip", "seconds", "connections"}` a line,
 * asks for the page over and over on kept connections, answers `{"requests", "errors", "perSecond", "p50", "p95"}`.
 * Plain sockets and hardly any parsing, so that it takes little of the machine from the server.
 */
import { connect } from "node:net";
import { createInterface } from "node:readline";

const headEnd = Buffer.from("\r\n\r\n");
const chunkedEnd = Buffer.from("\r\n0\r\n\r\n");

/** The status of a complete answer; 0 while something is missing. */
function statusOf(answer) {
  const at = answer.indexOf(headEnd);
  if (at === -1) return 0;
  const head = answer.toString("latin1", 0, at);
  const length = /^content-length: (\d+)/im.exec(head);
  const complete = length
    ? answer.length >= at + headEnd.length + Number(length[1])
    : answer.subarray(-chunkedEnd.length).equals(chunkedEnd);
  return complete ? Number(head.slice(9, 12)) : 0;
}

/** One connection: the next request as soon as the last is answered, until the time is over. */
function client({ url, cookie, gzip }, until, latencies, errors) {
  const { hostname, port, pathname, search, host } = new URL(url);
  const lines = [
    `GET ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    "accept-language: ja",
    `cookie: ${cookie}`,
  ];
  if (gzip) lines.push("accept-encoding: gzip");
  const request = `${lines.join("\r\n")}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    socket.setNoDelay(true);
    let parts = [];
    let started = 0;
    const ask = () => {
      started = performance.now();
      parts = [];
      socket.write(request);
    };
    socket.on("connect", ask);
    socket.on("data", (part) => {
      parts.push(part);
      const status = statusOf(parts.length === 1 ? part : Buffer.concat(parts));
      if (status === 0) return;
      if (status === 200) latencies.push(performance.now() - started);
      else errors.push(status);
      if (performance.now() < until) ask();
      else {
        socket.destroy();
        resolve();
      }
    });
    socket.on("error", reject);
    socket.on("end", () => reject(new Error("the server closed the connection")));
  });
}

async function run(order) {
  const latencies = [];
  const errors = [];
  const started = performance.now();
  const until = started + order.seconds * 1000;
  const clients = Array.from({ length: order.connections }, () => client(order, until, latencies, errors));
  await Promise.all(clients);
  const seconds = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (part) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? 0;
  return {
    requests: latencies.length,
    errors: errors.length,
    perSecond: latencies.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
  };
}

for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(await run(JSON.parse(line)).catch((error) => ({ failed: error.message }))));
