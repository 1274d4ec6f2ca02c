/** The report: what the examiner reaches on mails it did not learn from, set by set, as a page of docs. */
import { spawnSync } from "node:child_process";
import { mailRules } from "../../src/handbook/mail-rules/index.ts";
import { blind, blindAgain } from "./blind.mjs";
import { judge } from "./model.mjs";
import { wilson } from "./regression.mjs";

const severity = new Map(mailRules.map(({ id, severity: one }) => [id, one]));
const family = new Map(mailRules.map(({ id, family: one }) => [id, one]));
const percent = (value) => `${(value * 100).toFixed(1)} %`;
const share = (hits, all) => {
  const [low, high] = wilson(hits, all);
  return `${hits}/${all} = ${percent(hits / all)} (${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})`;
};
const table = (head, rows) =>
  [
    `| ${head.join(" | ")} |`,
    `|${head.map(() => "---").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");

const kinds = { plain: "without", authenticated: "with" };
const sets = {
  "phish-dev": "phishing received in the later year, never learned from",
  "phish-train": "phishing of the earlier years, in folds",
  "phishing-ja": "invented Japanese phishing, in folds by template",
  "modern-ja": "invented modern legitimate mail, Japanese, in folds by template",
  "modern-en": "invented modern legitimate mail, English, in folds by template",
  "phishing-later": "invented phishing of the second lot (boss, pay, invoices, codes), in folds by template",
  "legit-later-ja": "invented honest mail of the second lot, Japanese, in folds by template",
  "legit-later-en": "invented honest mail of the second lot, English, in folds by template",
  "phishing-last": "invented phishing of the third lot, never learned from",
  "legit-last": "invented honest mail of the third lot, never learned from",
  "ham-list": "legitimate mailing-list mail of today, in folds",
  "ham-hard": "legitimate newsletters of 2002 that look like spam, in folds",
  "ham-easy": "legitimate mail of 2002, in folds",
};

export function report(rows, { weights, held }) {
  // Later phishing is judged by the final weights, everything else by weights that were learned without its fold.
  const judged = [
    ...rows
      .filter(({ test }) => test)
      .flatMap((row) => Object.keys(kinds).map((kind) => ({ row, kind, p: judge(weights, row[kind]) }))),
    ...held,
  ].map((one) => ({ ...one, verdict: verdictOf(one, weights) }));
  const of = (set, kind) => judged.filter((one) => one.row.set === set && one.kind === kind);
  return [
    "# The mail examiner: what it reaches",
    "",
    "Written by `node tools/learn-mail.mjs FOLDER`; the mails themselves are in no repository. `banto mail check FILE|DIR --json` judges a mail by the same code.",
    "",
    "## How it was learned and measured",
    "",
    "Every rule (`src/handbook/mail-rules`) that finds something adds its weight; the sum becomes a probability. The weights come from a logistic regression whose weights are pulled towards a prior by severity, keep their sign (a bad sign never speaks for a mail, nor a good one against it) and have a ceiling, so that no small oddity decides by itself. Good signs count only where the sender's own domain is proved.",
    "",
    "- **Taken out before learning and scoring**: the anonymised recipient, the collector's own headers, the way through servers, ARC and signatures, mailing-list headers, the year. File names are never seen.",
    "- **Each mail twice**: without Authentication-Results and with. Legitimate mail gets what a receiving server would have written (nearly always a pass, sometimes what forwarding leaves); phishing keeps its real outcome; one in ten carries a forged pass below the hop that brought it in.",
    "- **Not learned from**: the phishing of the later year, and the third lot of invented mail. Everything else is judged in five folds by weights that did not see it; invented mails are folded by template, so that a template is never in both. Thresholds were set on these folds.",
    "- Invented mails (`tools/mail-samples`) stand in for what no public collection has: modern legitimate HTML mail and Japanese mail. They are ours, so their numbers say less than those of received mail.",
    "",
    `Suspicious from ${weights.suspicious}, dangerous from ${weights.dangerous} together with a serious finding. ${mailRules.length} rules, ${Object.values(weights.rules).filter((one) => one !== 0).length} of them with a weight.`,
    "",
    "## Called suspicious or worse",
    "",
    "In brackets the 95 % interval (Wilson).",
    "",
    table(
      ["mails", "without Authentication-Results", "with"],
      Object.entries(sets).map(([set, words]) => [
        words,
        ...Object.keys(kinds).map((kind) =>
          share(
            of(set, kind).filter(({ verdict }) => verdict !== "nothing-odd").length,
            of(set, kind).length,
          ),
        ),
      ]),
    ),
    "",
    "### The second lot, judged blind",
    "",
    "68 templates of honest mail and 46 of phishing were written when rules and weights were finished, and judged before anything was changed. What they showed was then mended by signs (who carries a mailing, what a list does to a signature, orders by private mail), not by single texts; the folds above show what is left.",
    "",
    table(["mails", "without Authentication-Results", "with", "of these dangerous (without / with)"], blind),
    "",
    "A third lot of 30 templates was judged blind after that. Its one false alarm (the chair of a parents' association who attaches the code of a LINE group) and some words for the boss and for new accounts were mended, but it was never learned from.",
    "",
    table(
      ["mails", "without Authentication-Results", "with", "of these dangerous (without / with)"],
      blindAgain,
    ),
    "",
    "## Verdicts (confusion)",
    "",
    table(
      ["set", "Authentication-Results", "dangerous", "suspicious", "nothing odd"],
      Object.keys(sets).flatMap((set) =>
        Object.entries(kinds).map(([kind, words]) => [
          set,
          words,
          ...["dangerous", "suspicious", "nothing-odd"].map(
            (verdict) => of(set, kind).filter((one) => one.verdict === verdict).length,
          ),
        ]),
      ),
    ),
    "",
    "## Precision and recall",
    "",
    "At equal numbers of malicious and legitimate mails (each set weighs the same).",
    "",
    table(
      ["Authentication-Results", "class", "recall", "precision"],
      Object.entries(kinds).flatMap(([kind, words]) =>
        precision(
          judged.filter((one) => one.kind === kind),
          words,
        ),
      ),
    ),
    "",
    "## Calibration",
    "",
    "What was said, and how often it was so; sets weighed as in learning, later phishing included.",
    "",
    table(["said", "mails", "malicious"], calibration(judged)),
    "",
    "## What each family of rules is worth",
    "",
    "Later phishing called suspicious or worse when a family is left out (the others keep their weights).",
    "",
    table(
      ["left out", "without Authentication-Results", "with"],
      ["nothing", ...new Set(family.values())].map((left) => [
        left,
        ...Object.keys(kinds).map((kind) => {
          const part = rows.filter(({ set }) => set === "phish-dev");
          return percent(
            part.filter(
              (row) => judge(weights, row[kind], (id) => family.get(id) === left) >= weights.suspicious,
            ).length / part.length,
          );
        }),
      ]),
    ),
    "",
    "## Next to SpamAssassin",
    "",
    spamAssassin(),
    "",
    "## Known limits",
    "",
    "- Mail sent through abused services of good name, from taken-over mailboxes, and sober advertising among the collected phishing is mostly what is missed.",
    "- A genuine mail that is forwarded without its results and written in alarm can be called suspicious; it takes a serious finding to be called dangerous.",
    "- SPF, DKIM and DMARC are read from the receiving server's header, or taken from a check of our own where looking things up is switched on; nothing is looked up here.",
    "- Weights of rare and grave signs (programs, smuggling, look-alikes of own domains, an executive's name from outside) were set by hand: the collections have too few of them.",
    "",
  ].join("\n");
}

function verdictOf({ row, kind, p }, weights) {
  const serious = row[kind].some((id) => severity.get(id) === "high" && weights.rules[id] > 0);
  if (p >= weights.dangerous && serious) return "dangerous";
  return p >= weights.suspicious ? "suspicious" : "nothing-odd";
}

function precision(judged, words) {
  const names = Object.keys(sets);
  const rate = (set) => {
    const part = judged.filter((one) => one.row.set === set);
    return part.filter(({ verdict }) => verdict !== "nothing-odd").length / part.length;
  };
  const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const hit = mean(names.filter((set) => set.startsWith("phish")).map(rate));
  const alarm = mean(names.filter((set) => !set.startsWith("phish")).map(rate));
  return [
    [words, "malicious", percent(hit), percent(hit / (hit + alarm))],
    [words, "legitimate", percent(1 - alarm), percent((1 - alarm) / (1 - alarm + 1 - hit))],
  ];
}

function calibration(judged) {
  const count = {};
  for (const { row } of judged) count[row.set] = (count[row.set] ?? 0) + 1;
  const bad = Object.keys(count).filter((set) => set.startsWith("phish")).length;
  const good = Object.keys(count).length - bad;
  const weight = ({ row }) => 1 / count[row.set] / (row.bad ? bad : good);
  const sum = (list) => list.reduce((total, one) => total + weight(one), 0);
  const marks = [0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 1.0001];
  return marks.slice(0, -1).map((from, at) => {
    const part = judged.filter(({ p }) => p >= from && p < marks[at + 1]);
    return [
      `${from}–${Math.min(1, marks[at + 1])}`,
      part.length,
      part.length === 0 ? "–" : percent(sum(part.filter(({ row }) => row.bad)) / sum(part)),
    ];
  });
}

/** Only says how: the program is not ours to install. */
function spamAssassin() {
  const there = spawnSync("spamassassin", ["--version"], { encoding: "utf8" });
  const how =
    'On Debian: `apt-get install spamassassin`, then `for f in FOLDER/*; do spamassassin -L -t < "$f" | grep -m1 ^X-Spam-Status; done` judges the same mails offline (`-L`: no network).';
  if (there.status !== 0)
    return `SpamAssassin was not installed where this was written, so there is no number next to ours. ${how}`;
  return `Installed here: ${there.stdout.split("\n")[0]}. ${how}`;
}
