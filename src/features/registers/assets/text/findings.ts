/** What is odd about an information asset, in a sentence and in a word. */
import type { Finding } from "../../kit/definition.ts";

type Words = Pick<Finding, "brief" | "words">;

export const findingWords = {
  ownerLeft: {
    brief: { ja: "所有者が退職", en: "Owner has left" },
    words: {
      ja: "リスク所有者が在籍していません。引き継ぐ人を決めてください（1分）。",
      en: "The risk owner is no longer here. Name a successor: a minute.",
    },
  },
  pastKeep: {
    brief: { ja: "期限切れ", en: "Past its time" },
    words: {
      ja: "残す期限を過ぎています。復元できないように捨て、日と方法を書いてください（約10分）。",
      en: "Kept past its time. Destroy it beyond recovery and note day and way: about 10 minutes.",
    },
  },
  needless: {
    brief: { ja: "要らない", en: "Not needed" },
    words: {
      ja: "もう要らないのに残っています。持っていないものは漏れません（約10分）。",
      en: "No longer needed and still kept. What you do not hold cannot leak: about 10 minutes.",
    },
  },
  noDisposalProof: {
    brief: { ja: "廃棄の証しなし", en: "No proof of disposal" },
    words: {
      ja: "捨てた証しがありません。方法か証明書の番号を書くか、写真を添えてください（2分）。",
      en: "There is no proof of disposal. Note the way or the certificate, or attach a photo: two minutes.",
    },
  },
  returnOverdue: {
    brief: { ja: "返す日を過ぎた", en: "Return overdue" },
    words: {
      ja: "預かったものを返す日が過ぎています。返すか消すかして、証しを残してください（約30分）。",
      en: "What was entrusted should have been returned. Return or erase it, and keep proof: about 30 minutes.",
    },
  },
  noReturnProof: {
    brief: { ja: "返却の証しなし", en: "No proof of return" },
    words: {
      ja: "返した、または消した証しがありません。受領書の番号などを書いてください（2分）。",
      en: "There is no proof of return or erasure. Note the receipt's number: two minutes.",
    },
  },
  leftOpen: {
    brief: { ja: "誰でも触れる", en: "Within anybody's reach" },
    words: {
      ja: "預かったものが、誰でも触れる所にあります。見る人を限ったフォルダか、鍵のかかる棚へ移してください（約10分）。",
      en: "Something entrusted lies within anybody's reach. Move it to a restricted folder or a locked cabinet: about 10 minutes.",
    },
  },
  noRating: {
    brief: { ja: "重要度が未定", en: "Importance open" },
    words: {
      ja: "重要度がまだ決まりません。個人情報の有無と3つの評価値を選んでください（1分）。",
      en: "Its importance is not settled yet. Say whether it holds personal data and choose the three values: a minute.",
    },
  },
} as const satisfies Readonly<Record<string, Words>>;
