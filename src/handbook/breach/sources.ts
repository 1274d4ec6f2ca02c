// Where the rules on reporting leaks are written, and how sure we are of our reading of each.
import type { Source } from "../source.ts";

/** The rules as they are read here are those in force on this day. */
export const breachRulesAsOf = "2026-11-23";

/** The Commission's page on leaks, with the rules and the form. */
const leaks = "https://www.ppc.go.jp/personalinfo/legal/leakAction/";

export const breachSources = {
  /** The form in which reports are made. */
  form: {
    url: leaks,
    checkedOn: "2026-11-23",
    confidence: "official",
    verified: true,
  },
  /** Article 26 of the Act and article 7 of the Rules: the four kinds. */
  kinds: { url: leaks, checkedOn: "2026-11-23", confidence: "official", verified: true },
  /** Article 8 of the Rules: promptly, then within 30 or 60 days. */
  periods: { url: leaks, checkedOn: "2026-11-23", confidence: "official", verified: true },
  /** How the days are counted, from the Commission's general guideline, 3-5-3-4. */
  counting: {
    url: "https://www.ppc.go.jp/personalinfo/legal/guidelines_tsusoku/",
    checkedOn: "2026-11-23",
    confidence: "unconfirmed",
    verified: false,
    note: {
      ja: "数え方は目安です。個人情報保護委員会の案内で確かめてください。",
      en: "The way of counting is a guide; please check it with the Commission’s own pages.",
    },
  },
  /** The Act that was passed in July 2026 and is not in force yet. */
  amendment: {
    url: "https://www.ppc.go.jp/personalinfo/legal/r8kaiseihogohou/",
    checkedOn: "2026-11-23",
    confidence: "official",
    verified: true,
  },
} as const satisfies Record<string, Source>;
