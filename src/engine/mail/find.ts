/** Goes through the rules and collects what each finds in a mail. */
import { type Evidence, evidenceLimit, quote } from "./evidence.ts";
import type { MailKnowledge } from "./knowledge.ts";
import { type PhraseFinder, type Place, phraseFinder } from "./phrases.ts";
import type { MailRule } from "./rule.ts";
import { signals } from "./signals/index.ts";
import { readTwins } from "./twins.ts";
import type { View } from "./view.ts";

export interface Found {
  readonly rule: MailRule;
  readonly evidence: readonly Evidence[];
}

const finders = new WeakMap<readonly MailRule[], PhraseFinder>();

function finderOf({ rules }: MailKnowledge): PhraseFinder {
  const known = finders.get(rules);
  if (known) return known;
  const phrases = rules.flatMap(({ match }) => (match.kind === "words" ? match.groups.flat() : []));
  const finder = phraseFinder(phrases);
  finders.set(rules, finder);
  return finder;
}

/** Everything the rules find, in the order of the rules; those that stand on other findings last. */
export function findAll(view: View): Found[] {
  const { rules, letters } = view.knowledge;
  const finder = finderOf(view.knowledge);
  const texts = {
    subject: readTwins(`${view.author.foldedName} / ${view.foldedSubject}`, letters.twins),
    text: readTwins(view.foldedText, letters.twins),
  };
  const hits = { subject: finder.find(texts.subject), text: finder.find(texts.text) };
  const found = rules.flatMap((rule) => {
    const evidence = evidenceOf(rule, view, texts, hits);
    return evidence.length > 0 ? [{ rule, evidence: evidence.slice(0, evidenceLimit) }] : [];
  });
  return [...found, ...together(rules, found)];
}

type Texts = Readonly<Record<"subject" | "text", string>>;
type Hits = Readonly<Record<"subject" | "text", ReturnType<PhraseFinder["find"]>>>;

function evidenceOf({ id, match }: MailRule, view: View, texts: Texts, hits: Hits): readonly Evidence[] {
  if (match.kind === "signal") return signals[id]?.(view) ?? [];
  if (match.kind === "together") return [];
  const places = match.where === "any" ? (["subject", "text"] as const) : ([match.where] as const);
  const groups = match.groups.map((group) => hitsOf(group, places, hits));
  const chosen = nearest(groups, match.within ?? usualDistance);
  return chosen.map(({ place, at, length }) => {
    const text = texts[place].slice(Math.max(0, at - 30), at + length + 30);
    return quote(place === "subject" ? "Subject" : "text", text);
  });
}

interface Hit extends Place {
  readonly place: "subject" | "text";
}

/** Characters between words that belong together, unless a rule says otherwise. */
const usualDistance = 250;

const hitsOf = (group: readonly string[], places: readonly ("subject" | "text")[], hits: Hits): Hit[] =>
  places.flatMap((place) =>
    group.flatMap((phrase) => (hits[place].get(phrase) ?? []).map((hit) => ({ ...hit, place }))),
  );

/** Pairs compared at most: a text that repeats itself decides no differently. */
const pairLimit = 60;

/** One hit of each group, close to a hit of the first; the subject is close to everything. Empty when a group has none. */
function nearest(groups: readonly (readonly Hit[])[], within: number): Hit[] {
  const [first = [], ...others] = groups;
  for (const hit of first.slice(0, pairLimit)) {
    const rest = others.map((group) => group.slice(0, pairLimit).find((other) => isNear(hit, other, within)));
    const found = rest.filter((one) => one !== undefined);
    if (found.length === others.length) return [hit, ...found];
  }
  return [];
}

const isNear = (one: Hit, other: Hit, within: number) =>
  one.place !== other.place || Math.abs(one.at - other.at) <= within;

function together(rules: readonly MailRule[], found: readonly Found[]): Found[] {
  const evidence = new Map(found.map((one) => [one.rule.id, one.evidence]));
  return rules.flatMap((rule) => {
    if (rule.match.kind !== "together") return [];
    const parts = rule.match.groups.map((group) => group.map((id) => evidence.get(id)).find((one) => one));
    if (!parts.every((part) => part !== undefined)) return [];
    return [{ rule, evidence: parts.flatMap((part) => part?.slice(0, 1) ?? []) }];
  });
}
