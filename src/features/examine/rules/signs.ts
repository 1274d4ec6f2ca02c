/** By what two reports are held to be of one campaign: sender, subject without numbers, address, attached file. */
import type { MailCompany, Message } from "#src/engine/mail/index.ts";
import type { UrlJudgement } from "#src/engine/url/index.ts";
import { covering } from "#src/engine/url/index.ts";
import { brands } from "#src/handbook/brands/index.ts";
import { disposableMail, freeMail } from "#src/handbook/hosts/index.ts";
import { mailData } from "#src/handbook/mail-rules/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";

/** Signs of one kind that are kept; one that matches is enough. */
const most = 20;

/** Everybody's domains join nothing: free mail, well-known firms that are imitated, services that send for others. */
const anybodys = [
  ...freeMail,
  ...disposableMail,
  ...mailData.hosts.common,
  ...mailData.hosts.mailServices,
  ...brands.flatMap(({ domains }) => domains),
];

export function signsOfMail(message: Message, company: MailCompany): string[] {
  const ours = [...company.domains, ...company.partners.flatMap(({ domains }) => domains)];
  const ignored = [...anybodys, ...ours];
  const address = message.author?.address.toLowerCase() ?? "";
  const isOurs = covering(message.author?.domain ?? "", ours) !== undefined;
  const hosts = [
    ...message.htmls.flatMap(({ facts }) => facts.links.map(({ url }) => url)),
    ...message.texts.flatMap(({ links }) => links.map(({ raw }) => raw)),
  ].map(hostOf);
  return [
    ...(address === "" || isOurs ? [] : [`from:${address}`]),
    ...domainSigns("sender", [message.author?.domain ?? ""], ignored),
    ...subjectSign(message.subject),
    ...domainSigns("link", hosts, ignored),
    ...message.attachments
      .filter(({ inline, size }) => !inline && size > 200)
      .slice(0, most)
      .map(({ sha256 }) => `file:${sha256}`),
  ];
}

export function signsOfText(urls: readonly UrlJudgement[], text: string): string[] {
  const hosts = urls
    .filter(({ verdict }) => verdict !== "known-official")
    .map(({ anatomy }) => anatomy.host?.host ?? "");
  return [...domainSigns("link", hosts, anybodys), ...subjectSign(text.slice(0, 400))];
}

/** Numbers, codes and spaces differ from one mail of a campaign to the next; the words do not. */
export function skeletonOf(subject: string): string {
  return subject
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^(?:\s*(?:re|fw|fwd)\s*:)+/, "")
    .replace(/[a-z0-9_-]*\d[a-z0-9_-]*/g, "#")
    .replace(/[\s\p{P}\p{S}]+/gu, "")
    .slice(0, 120);
}

/** Subjects of a word or two are those of honest mails, too. */
function subjectSign(subject: string): string[] {
  const skeleton = skeletonOf(subject);
  return [...skeleton].length >= 10 ? [`subject:${skeleton}`] : [];
}

function domainSigns(kind: string, hosts: readonly string[], ignored: readonly string[]): string[] {
  const found = new Set<string>();
  for (const host of hosts) {
    if (host === "" || covering(host, ignored) !== undefined) continue;
    const { registrable, isIp, provider } = splitHost(host);
    // Below a provider's name each customer is somebody else: the whole host counts.
    const sign = isIp || provider ? host : (registrable ?? host);
    if (covering(sign, ignored) === undefined) found.add(`${kind}:${sign}`);
  }
  return [...found].slice(0, most);
}

function hostOf(url: string): string {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`;
  return URL.canParse(full) ? new URL(full).hostname.toLowerCase() : "";
}
