/**
 * Loaded into the server under test (`node --import`): every attempt to reach another machine is written down
 * and stopped. Loopback is left alone: the test's own browser and database are there.
 */
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import net from "node:net";

const file = process.env.BANTO_TEST_OUTBOUND_LOG;
const local = (host) =>
  host === undefined || host === "localhost" || host === "::1" || host === "0.0.0.0" || /^127\./.test(host);

function note(kind, target) {
  appendFileSync(file, `${JSON.stringify({ kind, target })}\n`);
  return Object.assign(new Error(`outgoing ${kind} to ${target} is blocked in tests`), { code: "EBLOCKED" });
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function blockedConnect(...args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const options = typeof first === "object" && first !== null ? first : { port: first, host: args[1] };
  if (options.path || local(options.host)) return connect.apply(this, args);
  const error = note("connection", `${options.host}:${options.port}`);
  process.nextTick(() => this.destroy(error));
  return this;
};

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function blockedSend(...args) {
  const host = args.find((arg) => typeof arg === "string" && /[.:]/.test(arg));
  if (local(host)) return send.apply(this, args);
  throw note("datagram", host);
};

for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveTxt", "resolveMx"]) {
  for (const target of [dns, dns.promises]) {
    const original = target[name];
    target[name] = function blockedLookup(host, ...rest) {
      if (local(host) || net.isIP(host)) return original.call(this, host, ...rest);
      const error = note("name lookup", host);
      const callback = rest.at(-1);
      if (typeof callback === "function") return process.nextTick(callback, error);
      return Promise.reject(error);
    };
  }
}
