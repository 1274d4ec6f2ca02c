/** Which writing systems a label mixes: the restriction levels of UTS #39 section 5.2. */

/** From harmless to odd; `mixed` is "minimally restrictive" and worse, `confusable-whole` is one script posing as Latin. */
export type RestrictionLevel =
  | "ascii"
  | "single"
  | "japanese"
  | "chinese"
  | "korean"
  | "latin-plus"
  | "mixed";

const known = [
  "Latin",
  "Cyrillic",
  "Greek",
  "Han",
  "Hiragana",
  "Katakana",
  "Hangul",
  "Bopomofo",
  "Armenian",
  "Hebrew",
  "Arabic",
  "Thai",
  "Devanagari",
  "Georgian",
  "Cherokee",
  "Coptic",
  "Lisu",
] as const;

/** A script's name in Unicode, or `Other` for those that no domain name we care about uses. */
export type Script = (typeof known)[number] | "Other";

const patterns = known.map(
  (script) => [script, new RegExp(`^\\p{Script_Extensions=${script}}$`, "u")] as const,
);
const common = /^[\p{Script=Common}\p{Script=Inherited}]$/u;

/** The scripts of a text in the order of their first letter; digits, marks and the long kana mark belong to none. */
export function scriptsOf(text: string): readonly Script[] {
  const found = new Set<Script>();
  for (const char of text) {
    if (/^[a-z]$/i.test(char)) found.add("Latin");
    else if (!common.test(char))
      found.add(patterns.find(([, pattern]) => pattern.test(char))?.[0] ?? "Other");
  }
  return [...found];
}

const sets: readonly (readonly [RestrictionLevel, readonly Script[]])[] = [
  ["japanese", ["Latin", "Han", "Hiragana", "Katakana"]],
  ["chinese", ["Latin", "Han", "Bopomofo"]],
  ["korean", ["Latin", "Han", "Hangul"]],
];

/** The level of one label of a host name, in Unicode. */
export function restrictionLevel(label: string): RestrictionLevel {
  if (!/\P{ASCII}/u.test(label)) return "ascii";
  const scripts = scriptsOf(label);
  if (scripts.length <= 1) return "single";
  for (const [level, allowed] of sets) if (scripts.every((script) => allowed.includes(script))) return level;
  const spoofing = scripts.some(
    (script) => script === "Cyrillic" || script === "Greek" || script === "Other",
  );
  return scripts.length === 2 && scripts.includes("Latin") && !spoofing ? "latin-plus" : "mixed";
}
