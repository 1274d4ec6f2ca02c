/** What the receiving server, or our own check, found out about the mail's origin. Nothing known says nothing. */
import { quote, when } from "../evidence.ts";
import { hostOfDomain } from "../host.ts";
import type { Signals } from "../signal.ts";
import { holds, type View } from "../view.ts";
import { brandsIn } from "./brand-names.ts";

const known = ({ authentication }: View) => authentication.source !== "none";
const failing = new Set(["fail", "softfail", "permerror"]);

const said = ({ authentication: { spf, spfOrg, dkim, dmarc } }: View) =>
  [
    spf && `spf=${spf} ${spfOrg}`,
    ...dkim.map(({ result, org }) => `dkim=${result} ${org}`),
    dmarc && `dmarc=${dmarc}`,
  ]
    .filter((one) => one !== "")
    .join("; ");

const signedBySomebody = ({ authentication }: View) =>
  authentication.spf === "pass" || authentication.dkim.some(({ result }) => result === "pass");

/**
 * A discussion list changes the mail and sends it on in its own name, which breaks the author's signature. Nothing that a
 * brand or the company itself sends is excused by it.
 */
const throughList = (view: View) => {
  const { message, authentication, knowledge, author, company } = view;
  const org = knowledge.registrable(hostOfListId(message.list.id ?? ""));
  return (
    org !== "" &&
    authentication.spf === "pass" &&
    authentication.spfOrg === org &&
    org !== author.org &&
    (view.ownBrands.size === 0 || knowledge.hosts.freeMail.has(author.host)) &&
    !holds(company.domains, author.host) &&
    brandsIn(knowledge, author.name, "sender").length === 0
  );
};

/** `Name <list.example.org>` or `list.example.org` (RFC 2919). */
const hostOfListId = (id: string) => hostOfDomain(id.slice(id.lastIndexOf("<") + 1).split(">")[0] ?? "");

export const authentication: Signals = {
  "auth-dmarc-fail": (view) =>
    when(
      known(view) && view.authentication.dmarc === "fail" && !throughList(view),
      "Authentication-Results",
      said(view),
    ),
  "auth-spf-fail": (view) =>
    when(
      known(view) && !view.authentication.aligned && failing.has(view.authentication.spf),
      "Authentication-Results",
      said(view),
    ),
  "auth-dkim-broken": (view) =>
    when(
      known(view) &&
        !view.authentication.aligned &&
        !throughList(view) &&
        view.authentication.dkim.some(({ result }) => result === "fail"),
      "Authentication-Results",
      said(view),
    ),
  "auth-nobody": (view) =>
    when(
      known(view) && !view.authentication.aligned && !signedBySomebody(view),
      "Authentication-Results",
      said(view),
    ),
  "auth-other-domain": (view) =>
    when(
      known(view) && !view.authentication.aligned && signedBySomebody(view),
      "Authentication-Results",
      said(view),
    ),
  "auth-forged": ({ authentication }) =>
    authentication.forged.slice(0, 2).map(({ raw }) => quote("Authentication-Results", raw)),
};
