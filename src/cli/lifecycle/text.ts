/** The words of `banto lifecycle`. */
import { words } from "#src/text/words.ts";

export const text = words({
  ja: {
    usage:
      "使い方: lifecycle match 名前 [版] [--on 2026-11-23] [--json] ｜ lifecycle match --file 一覧.csv（- なら標準入力） [--on 日] … 1件1行のJSON。--pack 表.json と --kev 一覧.json で新しい表を使えます",
    badDay: (day: string) => `日付ではありません: ${day}（例: 2026-11-23）`,
    badFile: (file: string) => `${file} を読めません。`,
    badPack: (file: string, problem: string) => `${file} は使える表ではありません（${problem}）`,
    notKnown: "？ どの製品か、わかりません",
    perhaps: (title: string, sure: string) => `もしかすると: ${title}（確からしさ ${sure}）`,
    product: (title: string, vendor: string, sure: string) =>
      `製品: ${title}／${vendor}（確からしさ ${sure}）`,
    cycle: (cycle: string) => `版: ${cycle}`,
    cycleUnknown: "版: わからない",
    assumed: "エディションや更新の段階が書かれていないので、いちばん普通のものとして答えています。",
    newer: (day: string) => `この表（${day} 現在）より新しい版です。`,
    status: (status: "supported" | "ending" | "extended" | "ended" | "cannot-tell") =>
      ({
        supported: "● サポートされている",
        ending: "◐ もうすぐ終わる",
        extended: "◐ 有償の延長で続いている",
        ended: "○ 終わっている（使わない）",
        "cannot-tell": "？ わからない",
      })[status],
    until: (day: string, days: number) =>
      days < 0 ? `${day} まで（${-days}日前に終了）` : `${day} まで（あと${days}日）`,
    extended: (day: string) =>
      `有償の延長に入っていれば ${day} まで（入っているときは名前に ESU と添えてください）`,
    range: (first: string, last: string) => `版によって ${first} から ${last} までのどこかで終わります。`,
    exploited: (answer: "yes" | "no" | "cannot-tell") =>
      ({
        yes: "悪用が知られた穴: あり（この版は範囲の内）",
        no: "悪用が知られた穴: 一覧の中にこの版に当たるものは見つかりませんでした",
        "cannot-tell": "悪用が知られた穴: わからない（下の頁で確かめてください）",
      })[answer],
    feed: (day: string) => `一覧は ${day} のもの`,
    look: (url: string) => `確かめる頁: ${url}`,
    source: (url: string, day: string) => `出典: ${url}（${day} 確認）`,
  },
  en: {
    usage:
      "Usage: lifecycle match NAME [VERSION] [--on 2026-11-23] [--json] | lifecycle match --file names.csv (or - for standard input) [--on DAY]: one line of JSON each. --pack TABLE.json and --kev CATALOGUE.json use newer tables.",
    badDay: (day: string) => `Not a day: ${day} (for example 2026-11-23)`,
    badFile: (file: string) => `Cannot read ${file}.`,
    badPack: (file: string, problem: string) => `${file} is not a table that can be used (${problem})`,
    notKnown: "? Cannot tell which product this is",
    perhaps: (title: string, sure: string) => `Perhaps: ${title} (${sure} sure)`,
    product: (title: string, vendor: string, sure: string) => `Product: ${title} by ${vendor} (${sure} sure)`,
    cycle: (cycle: string) => `Version line: ${cycle}`,
    cycleUnknown: "Version line: not known",
    assumed: "The edition or service level is not said; the most usual one was taken.",
    newer: (day: string) => `This version is newer than the table, which is of ${day}.`,
    status: (status: "supported" | "ending" | "extended" | "ended" | "cannot-tell") =>
      ({
        supported: "● Supported",
        ending: "◐ Ends soon",
        extended: "◐ Kept alive by paid support",
        ended: "○ Over: do not use",
        "cannot-tell": "? Cannot tell",
      })[status],
    until: (day: string, days: number) =>
      days < 0 ? `until ${day} (ended ${-days} days ago)` : `until ${day} (${days} days left)`,
    extended: (day: string) => `With paid extended support until ${day} (add ESU to the name if you have it)`,
    range: (first: string, last: string) => `Depending on the version it ends between ${first} and ${last}.`,
    exploited: (answer: "yes" | "no" | "cannot-tell") =>
      ({
        yes: "Known-exploited holes: yes, this version is inside their range",
        no: "Known-exploited holes: none found in the catalogue for this version",
        "cannot-tell": "Known-exploited holes: cannot tell; look at the page below",
      })[answer],
    feed: (day: string) => `catalogue of ${day}`,
    look: (url: string) => `Where to look: ${url}`,
    source: (url: string, day: string) => `Source: ${url} (checked ${day})`,
  },
});
