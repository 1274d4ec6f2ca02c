// Question 23, outside services: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item23: Question = {
  number: 23,
  part: 3,
  principles: [3],
  label: { ja: "外部サービス", en: "Outside services" },
  question: {
    ja: "クラウドやホームページなどの外部サービスを、守りと信頼を確かめて選んでいますか?",
    en: "Are cloud and web services chosen after checking how well they are protected and how reliable they are?",
  },
  examples: [
    { ja: "使っているサービスの一覧がある", en: "There is a list of services in use" },
    { ja: "管理者に多要素認証をかけている", en: "Administrators sign in with a second factor" },
    {
      ja: "データの保存場所・バックアップ・解約時の扱いを見て選んでいる",
      en: "Location, backup and what happens at the end were considered",
    },
    {
      ja: "ホームページの更新を誰がするか決まっている",
      en: "It is settled who keeps the website software up to date",
    },
  ],
  why: {
    ja: "サービス側が堅くても、設定と鍵の管理は利用者の役目です。無料のまま広がったサービスは、止まっても問い合わせ先がありません。",
    en: "However solid the provider, settings and keys are your side of the deal. A free service that spread by itself has nobody to call when it stops.",
  },
  ifNone: {
    ja: "外部サービスを一つも使っていなければ「実施している」を選べます(以前の版での扱いです。最新版では確認できていません)。メールや会計ソフトもクラウドかもしれません。",
    en: "With no outside service you may answer “yes” (so in an older edition, not confirmed for the newest). Mail and accounting may well be cloud services.",
  },
  risk: 4,
  findOut: {
    ask: {
      ja: "経理に「毎月や毎年払っているネットのサービス」を、各部署に「無料で使っているもの」を聞きます。",
      en: "Ask accounting for online services paid monthly or yearly, and departments for free ones.",
    },
    look: {
      ja: "ホームページの契約先・管理者・最後の更新日を、契約書と管理画面で見ます。",
      en: "Look up the website's provider, administrator and last update in contract and admin page.",
    },
    minutes: 20,
  },
  measures: [
    {
      id: "d23-list",
      title: { ja: "使っているサービスと管理者を一覧にする", en: "List services and their administrators" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "管理者が退職した人の個人アドレスのまま、という例が最も多く、最も困ります。",
        en: "The commonest and worst finding: the administrator is the private address of somebody who left.",
      },
      steps: [
        {
          ja: "経理の支払い、ブラウザのお気に入り、メールの領収書から名前を集めます。",
          en: "Gather names from payments, bookmarks and receipts in the mail.",
        },
        {
          ja: "用途・入れている情報・管理者・支払い方法・更新日を書きます。",
          en: "Write purpose, data, administrator, payment and renewal.",
        },
        {
          ja: "管理者が一人だけ、または個人の連絡先のものを、会社の連絡先で二人にします。",
          en: "Where there is one admin or a private address, make it two with company addresses.",
        },
        { ja: "管理者すべてに多要素認証をかけます。", en: "Give every admin a second factor." },
        {
          ja: "使っていないものは、データを引き取ってから解約します。",
          en: "Take your data out of unused services and cancel them.",
        },
      ],
      minutes: 90,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d23-checklist",
      title: { ja: "選ぶときの10の確認と承認の流れを決める", en: "Settle ten checks and who approves" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "買ってから困るのは、止まったときと、やめるときです。先に聞けば断る理由にも選ぶ理由にもなります。",
        en: "Regret comes when it stops and when you quit. Asking first gives reasons to choose or refuse.",
      },
      steps: [
        {
          ja: "稼働の約束・障害時の連絡・バックアップ・保存する国・暗号化を並べます。",
          en: "List uptime promise, outage notice, backup, country of storage and encryption.",
        },
        {
          ja: "多要素認証・権限の分け方・操作の記録・第三者の評価・解約時のデータも足します。",
          en: "Add second factor, roles, logs, outside audits and data at the end.",
        },
        {
          ja: "入れる情報の重さで、簡単な承認と経営者の承認に分けます。",
          en: "By weight of data, split into simple approval and the owner's.",
        },
        {
          ja: "無料のサービスと生成AIに入れてよい情報を決めます。",
          en: "Decide what may go into free services and generative AI.",
        },
        {
          ja: "一番大切なサービスで試し、足りない答えを提供元に聞きます。",
          en: "Try it on your most important service and ask the provider for what is missing.",
        },
      ],
      minutes: 180,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d23-website",
      title: { ja: "ホームページの更新と連絡の役目を契約で決める", en: "Put website upkeep in the contract" },
      level: 2,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "作って終わりのホームページは、改ざんの入口になります。更新の役目が書かれていない契約が目立ちます。",
        en: "A site built and forgotten invites tampering. Many contracts do not say who updates.",
      },
      steps: [
        {
          ja: "制作会社・サーバ・ドメインの契約者と期限を書き出します。",
          en: "List the holders and dates of design, hosting and domain contracts.",
        },
        {
          ja: "使っている仕組み(WordPressなど)と追加部品の版を聞きます。",
          en: "Ask for the versions of the system, such as WordPress, and its add-ons.",
        },
        {
          ja: "更新の頻度・複製・改ざん時の連絡と停止の役目を文面で決めます。",
          en: "Agree in writing on updates, copies, and who notifies and takes it down.",
        },
        {
          ja: "管理画面に多要素認証をかけ、古い利用者を消します。",
          en: "Give the admin page a second factor and remove old users.",
        },
        {
          ja: "問い合わせで集めた個人情報の保存場所と消す時期を確かめます。",
          en: "Check where form data is kept and when it is erased.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 20_000, basis: "per-month" },
      who: "it",
    },
    {
      id: "d23-settings-review",
      title: { ja: "半年に一度、設定と契約を見直す", en: "Review settings and terms twice a year" },
      level: 3,
      appliesTo: ["partly"],
      risk: 3,
      why: {
        ja: "新しい機能が既定で公開になっていることがあります。知らない間に変わるのがクラウドです。",
        en: "New features sometimes start out public. Clouds change while you are not looking.",
      },
      steps: [
        {
          ja: "上位3つのサービスで、公開範囲・管理者・多要素認証の割合を見ます。",
          en: "For the top three look at sharing, admins and share of second factors.",
        },
        {
          ja: "提供元の障害と事故の知らせを読み、影響を一行で残します。",
          en: "Read outage and incident notices and note the effect in a line.",
        },
        {
          ja: "データを一度書き出し、読めるかを試します。",
          en: "Export data once and see whether it can be read.",
        },
        { ja: "契約の更新日と料金の変化を確かめます。", en: "Check renewal dates and prices." },
        { ja: "直した点を一覧に書きます。", en: "Write down what was changed." },
      ],
      minutes: 120,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
