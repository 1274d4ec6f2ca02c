/** The one way out: every outgoing web request of the product goes through this guarded client. */
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { addressRule } from "./addresses.ts";
import { type Address, openHop, readBody } from "./hop.ts";
import { type OutboundReason, Refusal, readUrl, redirectTarget } from "./url.ts";

export interface OutboundSettings {
  /** `false`: nothing leaves. `true`: every public host. A list: these hosts and their subdomains. */
  readonly enabled: boolean | readonly string[];
  /** Addresses and ranges that may be reached though they are not public: "192.168.1.10", "10.0.0.0/8". */
  readonly allowPrivate: readonly string[];
  /** Upper limits; a call may ask for less, never for more. */
  readonly fetchLimits: { readonly maxBytes: number; readonly timeoutMs: number; readonly perMinute: number };
  readonly resolve: (host: string) => Promise<readonly Address[]>;
  readonly now: () => Date;
  /** Receives one line for each attempt, refused ones too: where to and how it ended, no query, no body. */
  readonly log: (line: Record<string, string | number>) => void;
}

export interface GetOptions {
  readonly maxBytes?: number;
  /** For everything together: DNS, redirects and the whole body. */
  readonly timeoutMs?: number;
  /** Media types for the Accept header. What arrives may be another: see `contentType`. */
  readonly accept?: string;
  readonly signal?: AbortSignal | undefined;
}

/** An answer with a status of 200–299, or the reason for which there is none. */
export type Fetched =
  | {
      readonly ok: true;
      readonly status: number;
      /** After redirects. */
      readonly url: string;
      /** The Content-Type header as it came. */
      readonly contentType: string | undefined;
      readonly body: Uint8Array<ArrayBuffer>;
    }
  | {
      readonly ok: false;
      readonly reason: OutboundReason;
      /** Of the answer, when there was one. */
      readonly status: number | undefined;
    };

export interface Outbound {
  get(url: string, options?: GetOptions): Promise<Fetched>;
}

const MAX_REDIRECTS = 5;
const MINUTE = 60_000;

export const defaultFetchLimits = { maxBytes: 10 * 1024 * 1024, timeoutMs: 20_000, perMinute: 120 } as const;

/** The addresses of a name as the system knows them: hosts file and DNS. */
export const systemResolve = (host: string): Promise<Address[]> => lookup(host, { all: true });

export function createOutbound(settings: OutboundSettings): Outbound {
  const { enabled, fetchLimits, now } = settings;
  const mayReach = addressRule(settings.allowPrivate);
  let recent: number[] = [];

  function assertAllowed(url: URL): void {
    if (enabled === false) throw new Refusal("switched-off");
    const listed = enabled === true || enabled.some((host) => isWithin(url.hostname, host.toLowerCase()));
    if (!listed) throw new Refusal("not-allowed");
  }

  function assertRate(): void {
    const at = now().getTime();
    recent = recent.filter((time) => time > at - MINUTE);
    if (recent.length >= fetchLimits.perMinute) throw new Refusal("too-many-requests");
    recent.push(at);
  }

  /** All addresses of the host, or none: one private address among public ones is a trap. */
  async function checkedAddresses(url: URL, signal: AbortSignal): Promise<readonly Address[]> {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const version = isIP(host);
    const literal = [{ address: host, family: version }];
    const addresses = version === 0 ? await unlessAborted(settings.resolve(host), signal) : literal;
    if (addresses.length === 0) throw new Refusal("no-such-host");
    if (!addresses.every(({ address }) => mayReach(address))) throw new Refusal("private-address");
    return addresses;
  }

  async function fetchFollowing(start: URL, options: GetOptions, signal: AbortSignal): Promise<Fetched> {
    const accept = options.accept ?? "*/*";
    const maxBytes = Math.min(options.maxBytes ?? fetchLimits.maxBytes, fetchLimits.maxBytes);
    let url = start;
    for (let redirects = 0; ; redirects += 1) {
      assertAllowed(url);
      assertRate();
      const addresses = await checkedAddresses(url, signal);
      const response = await openHop(url, addresses, { accept, signal });
      try {
        const status = response.statusCode ?? 0;
        const location = response.headers.location;
        if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
          if (redirects === MAX_REDIRECTS) throw new Refusal("too-many-redirects");
          url = redirectTarget(url, location);
          continue;
        }
        if (status < 200 || status > 299) throw new Refusal("http-status", status);
        const body = await readBody(response, maxBytes);
        return { ok: true, status, url: url.href, contentType: response.headers["content-type"], body };
      } finally {
        response.destroy();
      }
    }
  }

  return {
    async get(text, options = {}) {
      const started = now().getTime();
      const timeout = AbortSignal.timeout(
        Math.min(options.timeoutMs ?? fetchLimits.timeoutMs, fetchLimits.timeoutMs),
      );
      const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
      let place = "";
      let result: Fetched;
      try {
        if (enabled === false) throw new Refusal("switched-off");
        const url = readUrl(text);
        place = url.origin + url.pathname;
        result = await fetchFollowing(url, options, signal);
      } catch (error) {
        const reason = timeout.aborted ? "too-slow" : signal.aborted ? "cancelled" : reasonOf(error);
        result = { ok: false, reason, status: error instanceof Refusal ? error.status : undefined };
      }
      const line = { level: "info", event: "outbound.get", place, ms: now().getTime() - started };
      settings.log(
        result.ok
          ? { ...line, outcome: "ok", status: result.status, bytes: result.body.length }
          : { ...line, outcome: result.reason, status: result.status ?? 0 },
      );
      return result;
    },
  };
}

const isWithin = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** DNS cannot be interrupted; we can stop waiting for it. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** By the error codes of Node's dns, net, tls, http and zlib modules. */
function reasonOf(error: unknown): OutboundReason {
  if (error instanceof Refusal) return error.reason;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/.test(code)) return "no-such-host";
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/.test(code)) return "untrusted-certificate";
  if (/^(Z_|ERR_BROTLI|ERR_[A-Z_]*BROTLI|HPE_|ERR_STREAM_PREMATURE_CLOSE|ECONNRESET)/.test(code))
    return "unreadable-answer";
  return "not-reached";
}
