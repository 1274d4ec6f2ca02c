/** What speaks for a mail. Each of them counts only when the author's own domain answers for it: a name alone proves nothing. */
import { when } from "../evidence.ts";
import type { Signals } from "../signal.ts";
import type { View } from "../view.ts";
import { holds } from "../view.ts";

const vouched = ({ authentication }: View) => authentication.aligned && authentication.source !== "none";

const isKnown = ({ company, author }: View) =>
  company.knownSenders.some((one) => {
    const known = one.toLowerCase();
    return known.includes("@") ? known === author.address : holds([known], author.host);
  });

export const trust: Signals = {
  "trust-aligned": (view) => when(vouched(view), "From", view.author.address),
  "trust-known-sender": (view) => when(vouched(view) && isKnown(view), "From", view.author.address),
  "trust-partner": (view) =>
    when(
      vouched(view) && view.company.partners.some(({ domains }) => holds(domains, view.author.host)),
      "From",
      view.author.address,
    ),
  "trust-own-domain": (view) =>
    when(vouched(view) && holds(view.company.domains, view.author.host), "From", view.author.address),
  "trust-brand": (view) =>
    when(
      vouched(view) && view.ownBrands.size > 0 && !view.knowledge.hosts.freeMail.has(view.author.host),
      "From",
      view.author.address,
    ),
};
