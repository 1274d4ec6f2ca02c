/**
 * Loaded into the server under test (`node --import`): every attempt to reach another machine is written down
 * and stopped. Loopback is left alone: the test's own browser and database are there.
 */
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const file = process.env.BANTO_TEST_OUTBOUND_LOG;
const local = (host) =>
  host === undefined || ["localhost", "::1", "0.0.0.0", "::"].includes(host) || /^127\./.test(host);

function note(kind, target) {
  appendFileSync(file, `${JSON.stringify({ kind, target })}\n`);
  return Object.assign(new Error(`outgoing ${kind} to ${target} is blocked in tests`), { code: "EBLOCKED" });
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function blockedConnect(...args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const options = typeof first === "object" && first !== null ? first : { port: first, host: args[1] };
  // A path is a socket in the file system; a string without port is one, too.
  if (options.path || (typeof first === "string" && !Number(first)) || local(options.host))
    return connect.apply(this, args);
  const error = note("connection", `${options.host}:${options.port}`);
  process.nextTick(() => this.destroy(error));
  return this;
};

for (const name of ["send", "connect"]) {
  const original = dgram.Socket.prototype[name];
  dgram.Socket.prototype[name] = function blockedDatagram(...args) {
    const host = args.find((arg, at) => at > 0 && typeof arg === "string");
    if (local(host)) return original.apply(this, args);
    throw note("datagram", host);
  };
}

for (const target of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(target)) {
    const original = target[name];
    if (typeof original !== "function" || !/^(lookup|resolve|reverse)/.test(name)) continue;
    target[name] = function blockedLookup(host, ...rest) {
      if (local(host) || net.isIP(host)) return original.call(this, host, ...rest);
      const error = note("name lookup", host);
      const callback = rest.at(-1);
      if (typeof callback === "function") return process.nextTick(callback, error);
      return Promise.reject(error);
    };
  }

// Without this, `import { lookup } from "node:dns"` would go on meaning the original.
syncBuiltinESMExports();
