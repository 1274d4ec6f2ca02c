// Ways of guessing and how fast they are: examples to show what length does, no statement about one device.
//
// Online: a few to some tens of tries a second where nothing slows them. A phone's PIN: waits that grow, then ten
// misses lock or wipe it; a cash card takes three. Offline: what graphics cards of a gaming PC, and a rented room of
// them, reach on fast and on slow ways of keeping passwords, in orders of magnitude (general knowledge, 2026-11-23).
import type { Attack } from "#src/engine/password/index.ts";
import type { Both } from "#src/text/words.ts";

export interface NamedAttack extends Attack {
  readonly name: Both;
}

export const attacks: readonly NamedAttack[] = [
  {
    id: "cash-card",
    where: "online",
    guessesPerSecond: 0.1,
    missesAllowed: 3,
    waits: [],
    name: { ja: "キャッシュカード（3回で止まる）", en: "Cash card (stops after three misses)" },
  },
  {
    id: "phone-pin",
    where: "online",
    guessesPerSecond: 1,
    missesAllowed: 10,
    waits: [0, 0, 0, 0, 60, 300, 900, 3600],
    name: {
      ja: "スマホの画面ロック（待たされ、10回で使えなくなる）",
      en: "Phone lock (waits grow; ten misses end it)",
    },
  },
  {
    id: "login-page",
    where: "online",
    guessesPerSecond: 10,
    missesAllowed: null,
    waits: [],
    name: { ja: "ログイン画面（1秒に10回）", en: "Log-in page (ten tries a second)" },
  },
  {
    id: "stolen-slow",
    where: "offline",
    guessesPerSecond: 100_000,
    missesAllowed: null,
    waits: [],
    name: {
      ja: "持ち帰って総当たり（遅い方式、1秒に10万回）",
      en: "Taken away, slow method (100,000 a second)",
    },
  },
  {
    id: "stolen-fast",
    where: "offline",
    guessesPerSecond: 10_000_000_000,
    missesAllowed: null,
    waits: [],
    name: {
      ja: "持ち帰って総当たり（速い方式、1秒に100億回）",
      en: "Taken away, fast method (10 billion a second)",
    },
  },
  {
    id: "stolen-many",
    where: "offline",
    guessesPerSecond: 1_000_000_000_000,
    missesAllowed: null,
    waits: [],
    name: {
      ja: "たくさんの機械で総当たり（1秒に1兆回）",
      en: "Many machines together (a trillion a second)",
    },
  },
];
