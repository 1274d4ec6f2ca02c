// Whom the content owes what: authors, licences, and which words are our own.
import type { Both } from "#src/text/words.ts";

/** A work the content builds on. */
export type Credit = {
  readonly id: string;
  readonly title: Both;
  readonly edition: string;
  readonly author: Both;
  readonly url: string;
  readonly licence: { readonly name: string; readonly url: string } | null;
  /** Where the author asks to be told about uses; null if they do not ask. */
  readonly noticeTo: string | null;
  /** What we took from it. */
  readonly use: Both;
};

export const credits: readonly Credit[] = [
  {
    id: "handbook",
    title: {
      ja: "インターネットの安全・安心ハンドブック 中小企業等向け 抜粋版",
      en: "Internet Safety and Security Handbook, excerpt for small companies",
    },
    edition: "Ver.5.10 (2025-03-11)",
    author: {
      ja: "内閣官房 内閣サイバーセキュリティセンター(NISC、現 国家サイバー統括室)",
      en: "NISC, the cybersecurity centre of Japan's Cabinet Secretariat (now the National Cybersecurity Office)",
    },
    url: "https://security-portal.nisc.go.jp/",
    licence: { name: "CC BY-NC-SA 4.0", url: "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.ja" },
    noticeTo: "security_awareness@cyber.go.jp",
    use: {
      ja: "題材・事実・九か条の名前を使っています。文章と絵は写していません。",
      en: "Its subjects, facts and the names of the nine principles. No sentences or pictures are copied.",
    },
  },
  {
    id: "ipa-sme",
    title: {
      ja: "中小企業の情報セキュリティ対策ガイドライン(付録「5分でできる!情報セキュリティ自社診断」を含む)",
      en: "Information security guideline for SMEs, with its five-minute self-diagnosis",
    },
    edition: "3.1 (2023-04), 4.0 (2026-03)",
    author: {
      ja: "独立行政法人情報処理推進機構(IPA)",
      en: "Information-technology Promotion Agency, Japan (IPA)",
    },
    url: "https://www.ipa.go.jp/security/guide/sme/about.html",
    licence: null,
    noticeTo: null,
    use: {
      ja: "25項目の番号と主旨、配点、か条、3原則・重要7項目の見出しを使っています。問いと説明の文章は独自のものです。",
      en: "Numbers and sense of the 25 items, the points, the articles, the headings of the 3 principles and 7 actions. Questions and explanations are our own.",
    },
  },
  {
    id: "endoflife",
    title: { ja: "endoflife.date（サポートが終わる日の表）", en: "endoflife.date" },
    edition: "2026-08-31",
    author: { ja: "endoflife.date の貢献者", en: "endoflife.date contributors" },
    url: "https://endoflife.date/",
    licence: { name: "MIT", url: "https://github.com/endoflife-date/endoflife.date/blob/master/LICENSE" },
    noticeTo: null,
    use: {
      ja: "製品の版とサポートが終わる日の表を、短い形に直して使っています。許諾の全文は data フォルダーの LICENSE.txt にあります。",
      en: "Its tables of versions and ends of support, in a compact form. The licence in full stands in LICENSE.txt beside the data.",
    },
  },
  {
    id: "cisa-kev",
    title: { ja: "悪用が知られた脆弱性の一覧（KEV）", en: "Known Exploited Vulnerabilities Catalog" },
    edition: "2025-08-25",
    author: { ja: "米国 CISA", en: "Cybersecurity and Infrastructure Security Agency (CISA), USA" },
    url: "https://www.cisa.gov/known-exploited-vulnerabilities-catalog",
    licence: { name: "CC0 1.0", url: "https://www.cisa.gov/sites/default/files/licenses/kev/license.txt" },
    noticeTo: null,
    use: {
      ja: "穴の番号・メーカー・製品・載った日を使っています。どの版に当たるかは、各メーカーの告知から番頭が書き足したものです。",
      en: "Numbers, makers, products and days. The versions they concern were added for Banto from the makers' own notices.",
    },
  },
];

/** Said on the credits page beside the list. */
export const ownWords: Both = {
  ja: "診断の問い・例・理由・改善策の手順・時間と費用の目安・英語の文章は、番頭が独自に書いたものです。上記の機関が内容を確かめたり、推奨したりしたものではありません。",
  en: "Questions, examples, reasons, steps, estimates of time and cost, and all English texts were written for Banto. The bodies above have neither checked nor endorsed them.",
};
