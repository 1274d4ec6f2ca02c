/** Goes through the rules and collects what each finds in a mail. */
import { type Evidence, evidenceLimit, quote } from "./evidence.ts";
import type { MailKnowledge } from "./knowledge.ts";
import { type PhraseFinder, phraseFinder } from "./phrases.ts";
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
  const parts = match.groups.map((group) => firstHit(group, places, texts, hits));
  return parts.every((part) => part !== undefined) ? parts.filter((part) => part !== undefined) : [];
}

function firstHit(
  group: readonly string[],
  places: readonly ("subject" | "text")[],
  texts: Texts,
  hits: Hits,
): Evidence | undefined {
  for (const place of places)
    for (const phrase of group) {
      const hit = hits[place].get(phrase);
      if (hit) {
        const text = texts[place].slice(Math.max(0, hit.at - 30), hit.at + hit.length + 30);
        return quote(place === "subject" ? "Subject" : "text", text);
      }
    }
  return undefined;
}

function together(rules: readonly MailRule[], found: readonly Found[]): Found[] {
  const evidence = new Map(found.map((one) => [one.rule.id, one.evidence]));
  return rules.flatMap((rule) => {
    if (rule.match.kind !== "together") return [];
    const parts = rule.match.groups.map((group) => group.map((id) => evidence.get(id)).find((one) => one));
    if (!parts.every((part) => part !== undefined)) return [];
    return [{ rule, evidence: parts.flatMap((part) => part?.slice(0, 1) ?? []) }];
  });
}
