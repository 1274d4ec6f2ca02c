/** Whole mails and what is said of them when nothing is known of the company: the boss by free mail, and honest mail that looks loud. */
import { expect, test } from "vitest";
import { mailData } from "#src/handbook/mail-rules/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";
import { readMessageNow } from "#src/platform/message/index.ts";
import { composeSample } from "#tests/mail/compose.ts";
import { examineMail, type MailSample, noCompany, openKnowledge } from "./index.ts";

const knowledge = openKnowledge(mailData, splitHost);
const verdict = (sample: MailSample) =>
  examineMail(readMessageNow(composeSample(sample)), noCompany, knowledge).verdict;
const passes = (domain: string): [string, string] => [
  "Authentication-Results",
  `mx.example.co.jp; spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`,
];

const orders: readonly string[] = [
  "業務の都合により、LINEの業務グループを新しく作成してください。作成後、QRコードをこのメールに返信してください。他の社員はまだ入れないでください。",
  "LINEグループを作って、QRコードを送ってください。私が入ってから次の指示を出します。",
  "Amazonギフトカードを5万円分、コンビニで購入してもらえますか。裏面の番号の写真を送ってください。",
  "会議中のため電話に出られません。本日中に送金をお願いします。この件は極秘です。口座の残高を教えてください。",
  "Are you at your desk? I need you to handle something right away. I can't take calls, just reply here.",
  "I changed banks and would like my salary paid into my new account from this month.",
  "Our account is being audited and cannot receive payments. Please pay invoice 88 to our new account below.",
];
test.each(orders)("by free mail, an order is at least suspicious: %s", (text) => {
  const from = "川辺 一郎 <kawabe8841@gmail.com>";
  expect(verdict({ from, text })).not.toBe("nothing-odd");
  expect(verdict({ from, text, headers: [passes("gmail.com")] })).not.toBe("nothing-odd");
});

test("a new account within a conversation of a real box is at least suspicious when the old one is said not to do", () => {
  const text =
    "請求書の口座が監査のため使えなくなりました。新しい口座へお振り込みください。\n\n> 請求書を受け取りました。";
  const headers: [string, string][] = [["In-Reply-To", "<a@example.co.jp>"], passes("example-trading.co.jp")];
  expect(verdict({ subject: "Re: 4月分ご請求書", text, headers })).not.toBe("nothing-odd");
});

const ordinary: readonly (readonly [from: string, text: string])[] = [
  [
    "山田 <yamada@yahoo.co.jp>",
    "連絡用にLINEグループを作りましたので、参加できる方は返信ください。QRコードは回覧板に載せます。",
  ],
  [
    "PTA会長 佐藤 <sato@gmail.com>",
    "連絡はLINEグループで行います。参加用のQRコードを添付しました。まだの方は今週中に参加をお願いします。",
  ],
  [
    "田中 <tanaka@gmail.com>",
    "今、手が空いているので今週中に納品できます。請求書はいつもの口座でお願いします。",
  ],
  [
    "幹事 鈴木 <suzuki@icloud.com>",
    "会費は当日で大丈夫です。ギフトカードは先生への記念品として買っておきました。",
  ],
  [
    "Ann Lee <ann.lee@gmail.com>",
    "It was good to meet you. Are you available next week for a call? My number is on the card.",
  ],
  [
    "ショップ <info@example-trading.co.jp>",
    "LINE公式アカウントを友だち追加すると、クーポンをお送りします。QRコードは店頭にもございます。",
  ],
];
test.each(ordinary)("ordinary mail of %s is left alone", (from, text) => {
  expect(verdict({ from, text })).toBe("nothing-odd");
});

const poster = (size: string, counter: string): MailSample => ({
  from: "ミナモ公式ストア <news@minamo-store.jp>",
  subject: "【本日23:59まで】お急ぎください 全品20%OFF",
  html: `<a href="https://${counter}/l/a8Xk2"><img src="https://${counter}/i/1.jpg" ${size} alt=""></a><p><a href="https://${counter}/l/u77">配信停止</a></p>`,
  headers: [
    ["Return-Path", "<b-1@bounce.minamo-store.jp>"],
    ["List-Unsubscribe", `<https://${counter}/u/abc>`],
    ["List-Unsubscribe-Post", "List-Unsubscribe=One-Click"],
  ],
});
test.each([
  ["with its size", 'width="600" height="900"'],
  ["without a size", ""],
])(
  "a newsletter that is one picture %s, counted by a service nobody listed, is left alone",
  (_name, size) => {
    for (const counter of ["click.mgzn-post.net", "mgzn-post.net", "a12.hm-fuda.jp"]) {
      const mail = poster(size, counter);
      expect(verdict(mail)).toBe("nothing-odd");
      const headers = [passes("minamo-store.jp"), ...(mail.headers ?? [])];
      expect(verdict({ ...mail, headers })).toBe("nothing-odd");
    }
  },
);

test("a list that breaks the author's signature is no reason for alarm, a brand in its place is", () => {
  const through: [string, string][] = [
    [
      "Authentication-Results",
      "mx.example.co.jp; spf=pass smtp.mailfrom=lists.openlathe.org; dkim=fail header.d=gmail.com; dmarc=fail header.from=gmail.com",
    ],
    ["List-Id", "<users.lists.openlathe.org>"],
  ];
  const text = "Hi all, the new firmware crashes on start. Does anybody see the same?";
  expect(verdict({ from: "Ann Lee <ann.lee@gmail.com>", text, headers: through })).toBe("nothing-odd");
  const stopped = "お客様のアカウントを停止しました。ご本人確認をお願いいたします。";
  expect(verdict({ from: "Amazon.co.jp <no-reply@amazon.co.jp>", text: stopped, headers: through })).not.toBe(
    "nothing-odd",
  );
});
