/** The company of the rule samples: a metal works with a president, a colleague and a partner. */
import type { MailCompany } from "#src/engine/mail/index.ts";

export const sampleCompany: MailCompany = {
  domains: ["example.co.jp", "kawabe-kinzoku.example.jp"],
  people: [
    { name: "高橋 一郎", addresses: ["takahashi@example.co.jp"], executive: true },
    { name: "鈴木 次郎", addresses: ["suzuki@example.co.jp"], executive: false },
  ],
  partners: [{ name: "丸北精機", domains: ["marukita-seiki.example.jp"] }],
  knownSenders: ["sato@known-sender.example.jp"],
  officialUrls: [{ name: "Amazon", url: "https://www.amazon.co.jp/" }],
  trustedServers: [],
};
