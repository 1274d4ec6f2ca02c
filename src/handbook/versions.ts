// The editions of IPA's guideline for small companies that the content follows: five articles or six.
import type { Both } from "#src/text/words.ts";
import type { Source } from "./source.ts";

export type VersionId = "ipa-sme-3.1" | "ipa-sme-4.0";

/** One of the five or six articles (か条) to begin with, and the questions that ask about it. */
export type GuidelineArticle = {
  readonly number: number;
  readonly name: Both;
  readonly summary: Both;
  readonly questions: readonly number[];
};

/** An edition of the guideline. */
export type ContentVersion = {
  readonly id: VersionId;
  readonly name: Both;
  /** 「5か条」 or 「6か条」. */
  readonly articlesName: Both;
  /** YYYY-MM-DD, or YYYY-MM where the day is not certain. */
  readonly publishedOn: string;
  readonly source: Source;
  readonly articles: readonly GuidelineArticle[];
  /** What is different from the other edition, for the reader. */
  readonly differs: Both;
};

const updates: GuidelineArticle = {
  number: 1,
  name: { ja: "OS・ソフトを最新に", en: "Keep systems and software current" },
  summary: {
    ja: "パソコンとスマホに加え、ルータやVPN装置のファームウェアも更新します。",
    en: "Update computers and phones, and the firmware of routers and VPN devices too.",
  },
  questions: [1],
};
const malware: GuidelineArticle = {
  number: 2,
  name: { ja: "ウイルス対策ソフトを入れて最新に", en: "Use anti-malware and keep it current" },
  summary: {
    ja: "全部の機器で有効にし、検知の情報が自動で新しくなるようにします。",
    en: "Have it on all devices, with detection data that renews itself.",
  },
  questions: [2],
};
const passwords: GuidelineArticle = {
  number: 3,
  name: { ja: "パスワードを強くする", en: "Strengthen passwords" },
  summary: {
    ja: "長く、推測されにくく、使い回さない。大切なサービスは多要素認証も使います。",
    en: "Long, hard to guess, never reused; with a second factor where it matters.",
  },
  questions: [3],
};
const sharing: GuidelineArticle = {
  number: 4,
  name: { ja: "共有の設定を見直す", en: "Review what is shared" },
  summary: {
    ja: "共有フォルダ・クラウド・複合機・カメラを、要る人だけに開きます。辞めた人の権限は外します。",
    en: "Open folders, clouds, printers and cameras only to those who need them, and close them to leavers.",
  },
  questions: [4],
};
const threats: GuidelineArticle = {
  number: 5,
  name: { ja: "脅威や手口を知る", en: "Know the threats and tricks" },
  summary: {
    ja: "注意喚起を受け取り、社内で短く共有し続けます。",
    en: "Receive warnings and keep sharing them briefly inside the company.",
  },
  questions: [5],
};
const backup: GuidelineArticle = {
  number: 6,
  name: { ja: "バックアップを取る", en: "Make backups" },
  summary: {
    ja: "取る・保管する・戻す、の三段で考えます。置き場所・世代の数・残す期間を決め、戻す練習もします。",
    en: "Think in three stages: make, keep, restore. Settle place, generations and how long, and practise restoring.",
  },
  questions: [11],
};

/** Oldest first. */
export const versions: readonly ContentVersion[] = [
  {
    id: "ipa-sme-3.1",
    name: {
      ja: "中小企業の情報セキュリティ対策ガイドライン 第3.1版",
      en: "IPA information security guideline for SMEs, edition 3.1",
    },
    articlesName: { ja: "5か条", en: "Five articles" },
    publishedOn: "2023-04-26",
    source: {
      url: "https://www.ipa.go.jp/security/guide/sme/about.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      verified: true,
      note: {
        ja: "5か条と25項目はハンドブックVer5.10の記述で確かめました。発行日は報道によります。",
        en: "Articles and 25 items were checked against handbook Ver. 5.10; the date of publication comes from the press.",
      },
    },
    articles: [updates, malware, passwords, sharing, threats],
    differs: {
      ja: "ハンドブックVer5.10が説明しているのはこの版です。診断のパート1(1〜5)が5か条にそのまま対応します。",
      en: "Handbook Ver. 5.10 describes this edition. Part 1 of the diagnosis (1–5) is the five articles.",
    },
  },
  {
    id: "ipa-sme-4.0",
    name: {
      ja: "中小企業の情報セキュリティ対策ガイドライン 第4.0版",
      en: "IPA information security guideline for SMEs, edition 4.0",
    },
    articlesName: { ja: "6か条", en: "Six articles" },
    publishedOn: "2026-03",
    source: {
      url: "https://www.ipa.go.jp/security/guide/sme/about.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      verified: false,
      note: {
        ja: "原文そのものではなく、引用した資料で確かめました。発行は2026年3月27日ごろです。6か条目に合わせて診断の11番がパート1へ移ったかは確認できていません(25項目と配点は同じです)。",
        en: "Checked through quotations, not the text itself. Published about 27 March 2026. We could not confirm whether item 11 moved to part 1 with the sixth article; the 25 items and their points are unchanged.",
      },
    },
    articles: [updates, malware, passwords, sharing, threats, backup],
    differs: {
      ja: "バックアップが6つ目に加わりました。ハンドブックVer5.10は第3.1版(5か条)に基づくため、数が一つ違います。",
      en: "Backup was added as the sixth. Handbook Ver. 5.10 is based on edition 3.1 and therefore counts five.",
    },
  },
];

/** What a company gets unless it chooses the other. */
export const defaultVersion: VersionId = "ipa-sme-4.0";
