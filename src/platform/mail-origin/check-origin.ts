/** Our own check of a mail's origin: SPF, DKIM, DMARC and ARC, by whatever looks up the DNS for us. Nothing is looked up without it. */
import { authenticate } from "mailauth";
import type { DnsResults } from "#src/engine/mail/dns.ts";
import type { Message } from "#src/engine/mail/message.ts";
import { senderHop } from "./sender-hop.ts";

/**
 * Answers like `dns.promises.resolve`: rows of TXT pieces, or lists of names and addresses. Rejects with `code: "ENOTFOUND"` or
 * `"ENODATA"` where there is nothing.
 */
export type Resolver = (name: string, kind: string) => Promise<string[] | string[][]>;

/** Records asked for at most for one mail; SPF alone may take ten (RFC 7208), each signature one, DMARC up to eight. */
const MOST_LOOKUPS = 60;
const TIMEOUT_MS = 10_000;

/**
 * @param bytes the whole mail as it arrived; changed mail breaks its signatures.
 * @param message the same mail, read; from it comes the hop that brought it in, for SPF.
 * @returns undefined when it could not be checked in time; what a mail does not say is `none`, never a pass. Never rejects.
 */
export async function checkOrigin(
  bytes: Uint8Array,
  message: Pick<Message, "received" | "returnPath">,
  resolver: Resolver,
  timeoutMs = TIMEOUT_MS,
): Promise<DnsResults | undefined> {
  const hop = senderHop(message);
  const sender = message.returnPath[0]?.addresses[0]?.address;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(done, timeoutMs, undefined);
  });
  const asking = bounded(resolver);
  try {
    const found = authenticate(Buffer.from(bytes), {
      resolver: asking.resolver,
      disableBimi: true,
      trustReceived: false,
      mta: "localhost",
      ...(hop ? { ip: hop.ip, helo: hop.helo } : {}),
      ...(sender ? { sender } : {}),
    }).then((all) => (asking.reached() ? resultsOf(all) : undefined));
    return await Promise.race([found, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function resultsOf({ spf, dkim, dmarc, arc }: Awaited<ReturnType<typeof authenticate>>): DnsResults {
  return {
    spf: spf ? { result: spf.status.result, domain: spf.domain } : { result: "none", domain: "" },
    dkim: dkim.results.map(({ status, signingDomain }) => ({
      result: status.result,
      domain: signingDomain ?? "",
    })),
    dmarc: dmarc ? { result: dmarc.status.result, policy: dmarc.policy } : { result: "none", policy: "" },
    arc: { result: arc ? arc.status.result : "none" },
  };
}

/** A mail must not have us ask without end; and where no server ever answers, nothing was checked. */
function bounded(resolver: Resolver): { resolver: Resolver; reached: () => boolean } {
  let asked = 0;
  let answered = 0;
  const nothing = new Set(["ENOTFOUND", "ENODATA"]);
  return {
    reached: () => asked === 0 || answered > 0,
    resolver: async (name, kind) => {
      asked += 1;
      if (asked > MOST_LOOKUPS) throw Object.assign(new Error("too many lookups"), { code: "ETIMEOUT" });
      try {
        const rows = await resolver(name, kind);
        answered += 1;
        return rows;
      } catch (error) {
        if (nothing.has((error as { code?: string }).code ?? "")) answered += 1;
        throw error;
      }
    },
  };
}
