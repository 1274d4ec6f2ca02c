/** How the addresses of a mail fit together: who it says it is from, who answers get, where bounces go. */
import { quote, when } from "../evidence.ts";
import { listed } from "../host.ts";
import type { Signals } from "../signal.ts";
import type { Party, View } from "../view.ts";

const hasHeaders = ({ message }: View) => message.kind !== "text" && message.kind !== "unreadable";

/** The host itself: `mail.docomo.ne.jp` is not `docomo.ne.jp`, where customers have their boxes. */
const isFree = ({ knowledge }: View, host: string) => knowledge.hosts.freeMail.has(host);
const isService = ({ knowledge }: View, host: string) =>
  listed(knowledge.hosts.mailServices, host) !== undefined;
/** A domain that cannot exist: no dot, or no such ending. */
const isNowhere = ({ knowledge }: View, host: string) =>
  !host.includes(".") || knowledge.registrable(host) === "";

const rawFrom = ({ message }: View) => message.from.map(({ raw }) => raw).join(" | ");

const elsewhere = (view: View, party: Party) =>
  party.org !== "" && view.author.org !== "" && !view.homes.has(party.org);

export const sender: Signals = {
  "from-malformed": (view) =>
    when(
      hasHeaders(view) &&
        view.message.from.some(({ malformed }) => malformed) &&
        view.message.defects.some(({ id }) => id === "malformed-from"),
      "From",
      rawFrom(view),
    ),
  "from-several": (view) =>
    when(
      view.message.from.length > 1 || view.message.from.some(({ addresses }) => addresses.length > 1),
      "From",
      rawFrom(view),
    ),
  "from-no-address": (view) =>
    when(
      hasHeaders(view) && view.message.from.length > 0 && view.author.address === "",
      "From",
      rawFrom(view),
    ),
  "from-nowhere": (view) =>
    when(view.author.address !== "" && isNowhere(view, view.author.host), "From", view.author.address),
  "name-shows-address": (view) => {
    const shown = view.message.author?.addressesInName ?? [];
    const other = shown.filter((address) => {
      const host = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
      return view.knowledge.registrable(host) !== view.author.org;
    });
    return other.slice(0, 1).map((address) => quote("From", `${address} ← ${view.author.address}`));
  },
  "reply-to-elsewhere": (view) =>
    view.replyTo
      .filter((party) => elsewhere(view, party) && !isFree(view, party.host))
      .slice(0, 1)
      .map(({ address }) => quote("Reply-To", `${address} ← ${view.author.address}`)),
  "reply-to-free-mail": (view) =>
    view.replyTo
      .filter(({ host, address }) => isFree(view, host) && address !== view.author.address)
      .slice(0, 1)
      .map(({ address }) => quote("Reply-To", `${address} ← ${view.author.address}`)),
  "return-path-elsewhere": (view) =>
    view.returnPath &&
    !view.authentication.aligned &&
    !view.carriers.has(view.returnPath.org) &&
    elsewhere(view, view.returnPath) &&
    !isService(view, view.returnPath.host) &&
    !view.message.list.id
      ? [quote("Return-Path", `${view.returnPath.address} ← ${view.author.address}`)]
      : [],
  "return-path-empty": (view) =>
    when(
      view.message.returnPath.length > 0 &&
        view.returnPath === undefined &&
        view.author.local !== "mailer-daemon" &&
        view.author.local !== "postmaster",
      "Return-Path",
      view.message.returnPath[0]?.raw || "<>",
    ),
  "return-path-nowhere": (view) =>
    view.returnPath && isNowhere(view, view.returnPath.host)
      ? [quote("Return-Path", view.returnPath.address)]
      : [],
  "message-id-missing": (view) =>
    when(view.message.kind === "mail" && view.message.messageId === undefined, "Message-ID", "-"),
  "message-id-odd": (view) => {
    const id = view.message.messageId;
    return id ? when(id.malformed || id.domain.startsWith("localhost"), "Message-ID", id.raw) : [];
  },
  "message-id-elsewhere": (view) => {
    const id = view.message.messageId;
    const org = view.knowledge.registrable(id?.domain ?? "");
    if (!id || org === "" || view.author.org === "" || view.authentication.aligned) return [];
    const fits =
      view.homes.has(org) || org === view.returnPath?.org || isService(view, id.domain) || isFree(view, org);
    return when(!fits, "Message-ID", `${id.domain} ← ${view.author.address}`);
  },
  "sender-header-elsewhere": (view) => {
    const other = view.message.sender[0]?.addresses[0];
    const org = view.knowledge.registrable(other?.domain ?? "");
    const odd =
      org !== "" && !view.homes.has(org) && !isService(view, other?.domain ?? "") && !view.message.list.id;
    return when(odd && view.author.org !== "", "Sender", other?.address ?? "");
  },
  "free-mail-as-firm": (view) => {
    if (!isFree(view, view.author.host)) return [];
    const { knowledge, author } = view;
    const named = knowledge.roles.offices.some((word) => author.foldedName.includes(word));
    return when(named, "From", `${author.name} <${author.address}>`);
  },
  "free-mail-sender": (view) => when(isFree(view, view.author.host), "From", view.author.address),
  "sender-is-recipient": (view) =>
    when(
      view.author.address !== "" &&
        view.recipients.includes(view.author.address) &&
        view.recipients.length === 1,
      "To",
      view.author.address,
    ),
  "nobody-named": (view) => {
    const shown = view.message.to
      .flatMap(({ addresses }) => addresses)
      .filter(({ address }) => address !== "");
    return when(
      view.message.kind === "mail" &&
        shown.length === 0 &&
        view.message.cc.length === 0 &&
        !view.message.list.id,
      "To",
      view.message.to[0]?.raw ?? "-",
    );
  },
  "list-unsubscribe-broken": ({ message }) => {
    const header = message.headers.find(({ key }) => key === "list-unsubscribe");
    const works = message.list.unsubscribe.some((one) => /^(https?|mailto):/i.test(one));
    return when(header !== undefined && !works, "List-Unsubscribe", header?.value ?? "");
  },
};
