/** From rows to weights: priors by severity, signs by kind, folds for calibration, thresholds from what was held out. */
import { mailRules } from "../../src/handbook/mail-rules/index.ts";
import { calibrate, fit, sumOf } from "./regression.mjs";

/** What a rule is worth before any mail was seen, in log-odds. */
const priors = { high: 1.6, medium: 0.7, low: 0.2, trust: -0.6 };
/** Rules whose trap is rare in collections and grave in life: they keep to what was judged by hand. */
const grave = new Set(
  "file-program file-shortcut file-program-inside file-double-ending file-turned-name file-macro-starts file-remote-template file-disk-image file-smuggles file-page-asks lookalike-own-sender lookalike-own-link lookalike-letters executive-name own-domain-unproved partner-name boss-by-stranger bank-change-unproved say-extortion link-credentials link-script link-search-protocol password-in-mail file-pdf-acts file-bomb auth-forged say-boss-chat say-tell-nobody order-by-free-mail order-and-secrecy bank-change-with-excuse code-and-login".split(
    " ",
  ),
);
const graveValue = {
  default: 4,
  "partner-name": 3,
  "bank-change-unproved": 3.5,
  "say-extortion": 3,
  "auth-forged": 2.5,
  "own-domain-unproved": 3,
  "executive-name": 3.2,
  "lookalike-own-link": 3.5,
  "say-boss-chat": 2,
  "say-tell-nobody": 1.8,
  "order-by-free-mail": 2.4,
  "order-and-secrecy": 2,
  "bank-change-with-excuse": 2.4,
  "code-and-login": 2.4,
};
const trusted = {
  "trust-known-sender": -2.5,
  "trust-partner": -2,
  "trust-own-domain": -1.5,
  "trust-brand": -1.5,
};

const prior = ({ id, severity }) =>
  grave.has(id) ? (graveValue[id] ?? graveValue.default) : (trusted[id] ?? priors[severity]);
const pull = ({ id }) => (grave.has(id) ? 0.05 : id in trusted && id !== "trust-brand" ? 0.05 : 0.0012);

/** How much each kind of mail counts, whatever number of mails it has. */
const share = {
  "phish-train": 1.1,
  "phishing-ja": 0.6,
  "ham-easy": 0.35,
  "ham-hard": 0.35,
  "ham-list": 0.35,
  "modern-ja": 0.9,
  "modern-en": 0.6,
  "phishing-later": 0.35,
  "legit-later-ja": 0.35,
  "legit-later-en": 0.3,
  "phish-dev": 0,
};

const index = new Map(mailRules.map(({ id }, at) => [id, at]));
/** No small oddity may decide by itself, however rare it was in the legitimate mail at hand. */
const most = { high: 4, medium: 1.9, low: 0.9, trust: 0 };

const shape = {
  prior: mailRules.map(prior),
  sign: mailRules.map(({ severity }) => (severity === "trust" ? -1 : 1)),
  strength: mailRules.map(pull),
  most: mailRules.map(({ severity }) => most[severity]),
};

const rowOf = (ids) => ids.map((id) => index.get(id));

/** Each mail twice: with and without Authentication-Results. */
export function material(rows) {
  const count = {};
  for (const { set } of rows) count[set] = (count[set] ?? 0) + 1;
  const both = rows.flatMap((row) =>
    [
      ["plain", row.plain],
      ["authenticated", row.authenticated],
    ].map(([, ids]) => ({
      x: rowOf(ids),
      y: row.bad ? 1 : 0,
      w: (share[row.set] ?? 0) / count[row.set] / 2,
    })),
  );
  return { x: both.map(({ x }) => x), y: both.map(({ y }) => y), w: both.map(({ w }) => w) };
}

export function learn(rows) {
  const training = rows.filter(({ test }) => !test);
  const model = fit(material(training), shape);
  // Folds by group: templates and near copies stay together, so that the thresholds are set on mails not learned from.
  const held = [];
  for (let fold = 0; fold < 5; fold++) {
    const inside = training.filter(({ group }) => group % 5 === fold);
    const part = fit(material(training.filter(({ group }) => group % 5 !== fold)), shape);
    for (const row of inside)
      for (const kind of ["plain", "authenticated"])
        held.push({ row, kind, sum: sumOf(part, rowOf(row[kind])) });
  }
  const { x, w } = { x: held.map(({ sum }) => sum), w: material(held.map(({ row }) => row)).w };
  const weightsOf = held.map((_, at) => w[at * 2] ?? 1);
  const calibration = calibrate(
    x,
    held.map(({ row }) => (row.bad ? 1 : 0)),
    weightsOf,
  );
  const chance = (sum) => 1 / (1 + Math.exp(-(calibration.slope * sum + calibration.offset)));
  for (const one of held) one.p = chance(one.sum);
  const { suspicious, dangerous } = thresholds(held);
  const weights = {
    bias: model.bias,
    rules: Object.fromEntries(mailRules.map(({ id }, at) => [id, model.weights[at]])),
    calibration,
    suspicious,
    dangerous,
  };
  return { weights, held };
}

/** The lowest mark that keeps false alarms within bounds, with room for what was never seen. */
function thresholds(held) {
  const least = (sets, rate) => {
    const scores = held
      .filter(({ row }) => !row.bad && sets.includes(row.set))
      .map(({ p }) => p)
      .sort((a, b) => b - a);
    return scores[Math.floor(scores.length * rate)] ?? 0;
  };
  const suspicious = Math.max(
    0.48,
    least(["modern-ja", "modern-en", "legit-later-ja", "legit-later-en"], 0.01),
    least(["ham-list"], 0.004),
    least(["ham-easy"], 0.01),
    least(["ham-hard"], 0.08),
  );
  const dangerous = Math.max(
    suspicious + 0.15,
    least(["modern-ja", "modern-en", "legit-later-ja", "legit-later-en", "ham-list", "ham-easy"], 0.0005),
    0.88,
  );
  return {
    suspicious: Number(suspicious.toFixed(4)),
    dangerous: Number(Math.min(0.97, dangerous).toFixed(4)),
  };
}

/** Probability of a row under learned weights, as the engine works it out. */
export function judge(weights, ids, without = () => false) {
  const sum = ids.reduce((total, id) => total + (without(id) ? 0 : (weights.rules[id] ?? 0)), weights.bias);
  return 1 / (1 + Math.exp(-(weights.calibration.slope * sum + weights.calibration.offset)));
}
