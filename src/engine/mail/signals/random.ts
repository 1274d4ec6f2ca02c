/** Names that a machine made up: nobody would choose them, and nobody could read them over the telephone. */
import { quote, when } from "../evidence.ts";
import { listed } from "../host.ts";
import type { Signals } from "../signal.ts";
import type { View } from "../view.ts";
import { strangers } from "./link.ts";

/** Runs of letters that are read as one sound or stand in the middle of common words. */
const sounds =
  /(tsch|sch|ght|tch|nth|ngth|rch|str|chr|thr|shr|scr|spl|phr|ndl|ntr|mpl|nst|rst|rld|tsu|kyo|ryo|shy?|cky?|ll|ss|th)/g;

/**
 * How much a label looks made up, from 0: letters and digits in turn, five consonants in a row, no vowel at all.
 * Two and more is a machine's work.
 */
export function oddness(label: string): number {
  const plain = label.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (plain.length < 5) return 0;
  const letters = plain.replace(/[0-9]/g, "");
  const turns = (plain.match(/[a-z][0-9]|[0-9][a-z]/g) ?? []).length;
  const consonants = letters.replace(sounds, "a").match(/[bcdfghjklmnpqrstvwxz]{5,}/g) ?? [];
  const vowels = (letters.match(/[aeiouy]/g) ?? []).length;
  const rare = (letters.match(/[jqxz][bcdfghjklmnpqrstvwxz]|[bcdfghjklmnpqrstvwxz][jqx]|q[^u]/g) ?? [])
    .length;
  return (
    (turns >= 4 ? 2 : turns >= 2 ? 1 : 0) +
    (consonants.length > 0 ? 1 : 0) +
    (letters.length >= 6 && vowels / letters.length < 0.16 ? 1 : 0) +
    (rare >= 2 ? 1 : 0)
  );
}

/** The label somebody registered, without the ending. */
const registered = (org: string) => org.slice(0, org.indexOf("."));

function subLabels(host: string, org: string): string[] {
  return host.endsWith(`.${org}`) ? host.slice(0, -org.length - 1).split(".") : [];
}

export const random: Signals = {
  "from-domain-made-up": ({ author }) => when(oddness(registered(author.org)) >= 2, "From", author.host),
  "from-host-made-up": ({ author, knowledge }) => {
    if (listed(knowledge.hosts.mailServices, author.host)) return [];
    const labels = subLabels(author.host, author.org);
    const single = labels.filter((label) => label.length <= 2).length;
    return when(
      labels.some((label) => oddness(label) >= 2) || labels.length >= 4 || single >= 3,
      "From",
      author.host,
    );
  },
  "from-local-made-up": ({ author: { local, address } }) =>
    when(
      local.length <= 32 &&
        !local.includes("#") &&
        (oddness(local) >= 2 || /_\d{3,8}$|^\d{4}|\d{6}$/.test(local)),
      "From",
      address,
    ),
  "return-path-made-up": ({ returnPath, author, knowledge, carriers }) =>
    returnPath &&
    returnPath.org !== author.org &&
    !listed(knowledge.hosts.mailServices, returnPath.host) &&
    !carriers.has(returnPath.org)
      ? when(oddness(registered(returnPath.org)) >= 2, "Return-Path", returnPath.address)
      : [],
  "name-unlike-address": (view) => {
    const { author } = view;
    const words = (author.foldedName.match(/[a-z]{3,}/g) ?? []).filter((word) => !plainWords.has(word));
    const away = strangers(view);
    if (
      words.length === 0 ||
      away.length === 0 ||
      away.length < view.clickable.length ||
      view.message.htmls.length === 0
    )
      return [];
    const places = [author.address, ...away.map(({ host }) => host)].join(" ").replace(/[^a-z]/g, "");
    return when(
      !words.some((word) => places.includes(word.slice(0, 6))),
      "From",
      `${author.name} <${author.address}>`,
    );
  },
  "link-host-made-up": (view) =>
    madeUpLinks(view)
      .slice(0, 3)
      .map(({ host }) => quote("link", host)),
};

/** Words of a name that say nothing about who it is. */
const plainWords = new Set(
  "the and team from your for with support service services customer care department news newsletter info mail email account online official center centre office group shop store notification notifications alert update via".split(
    " ",
  ),
);

function madeUpLinks(view: View) {
  return view.clickable.filter(
    ({ host, org, ip }) =>
      !ip &&
      !view.homes.has(org) &&
      !view.carriers.has(org) &&
      !listed(view.knowledge.hosts.mailServices, host) &&
      (oddness(registered(org)) >= 2 || subLabels(host, org).some((label) => oddness(label) >= 3)),
  );
}
