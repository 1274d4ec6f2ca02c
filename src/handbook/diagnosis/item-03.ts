// Question 3, passwords: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item03: Question = {
  number: 3,
  part: 1,
  principles: [2, 3],
  label: { ja: "パスワード", en: "Passwords" },
  question: {
    ja: "推測されにくい長いパスワードを、サービスごとに別々に使っていますか?",
    en: "Are passwords long, hard to guess and different for every service?",
  },
  examples: [
    {
      ja: "12文字以上で、会社名や誕生日を含まない",
      en: "At least 12 characters, without company names or birthdays",
    },
    { ja: "同じものを二つのサービスで使っていない", en: "The same one is never used for two services" },
    {
      ja: "覚えきれない分はパスワード管理ツールに入れている",
      en: "A password manager remembers what people cannot",
    },
    {
      ja: "メールとクラウドは多要素認証も併せて使っている",
      en: "Mail and cloud services also ask for a second factor",
    },
  ],
  why: {
    ja: "他社から漏れたパスワードは、まとめて別のサービスで試されます。使い回しがあると、メールやネットバンキングまで一度に開きます。",
    en: "Passwords leaked elsewhere are tried on every other service. Reuse opens mail and online banking in one stroke.",
  },
  risk: 5,
  findOut: {
    ask: {
      ja: "各部署で一人ずつに「会社のパスワードはどこに控えていますか、同じものはありますか」と聞きます。中身は聞きません。",
      en: "Ask one person per department where passwords are kept and whether any are the same; never ask for the passwords themselves.",
    },
    look: {
      ja: "メールとクラウドの管理画面で、パスワードの最短文字数と、多要素認証を使う人の割合を見ます。",
      en: "In the admin page of mail and cloud, look at the minimum length and the share of people with a second factor.",
    },
    minutes: 20,
  },
  measures: [
    {
      id: "d03-admin-first",
      title: { ja: "管理者とお金のアカウントから変える", en: "Change admin and money accounts first" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 5,
      why: {
        ja: "全員分を一度に直すのは大変ですが、盗まれて困るものは十数個です。そこだけなら今日できます。",
        en: "Fixing everybody at once is hard, but the accounts that matter most are a dozen. Those can be done today.",
      },
      steps: [
        {
          ja: "メールの管理者、クラウドの管理者、ネットバンキング、ドメイン、ルータの管理画面を書き出します。",
          en: "List the admins of mail and cloud, online banking, the domain, and the router's admin page.",
        },
        {
          ja: "それぞれ、単語を4つ以上つなげるなどした16文字以上の新しいパスワードを作ります。",
          en: "Make a new password of 16 characters or more for each, four random words for example.",
        },
        {
          ja: "初期パスワードのままの機器(ルータ・複合機・カメラ)も、ここで一緒に変えます。",
          en: "Change devices still on the factory password, such as router, printer and cameras, in the same round.",
        },
        {
          ja: "設定画面で多要素認証を有効にし、復旧用コードを印刷して金庫に入れます。",
          en: "Switch on a second factor in the settings, print the recovery codes and lock them away.",
        },
        {
          ja: "共有していた人に新しい渡し方を伝え、古いメモを破棄します。",
          en: "Tell those who shared them how to get the new ones, and destroy the old notes.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d03-manager",
      title: { ja: "会社でパスワード管理ツールを使う", en: "Give everyone a password manager" },
      level: 2,
      appliesTo: ["no", "partly", "unknown"],
      risk: 5,
      why: {
        ja: "「長く、別々に」を人の記憶だけで守ることはできません。道具があれば、覚えるのは一つで済みます。",
        en: "Nobody can remember many long passwords. With a tool, one is enough.",
      },
      steps: [
        {
          ja: "法人向けで、管理者・退職時の引継ぎ・多要素認証に対応する製品を2つ選び、試用します。",
          en: "Pick two business products with admin control, hand-over at leaving and a second factor, and try them.",
        },
        {
          ja: "親パスワードの決め方(長い文)と、忘れたときの手順を一枚にします。",
          en: "Write one page on the master password (a long phrase) and on what to do if it is forgotten.",
        },
        {
          ja: "総務や経理など5人で2週間使い、よくある質問を書き足します。",
          en: "Let five people use it for two weeks and add their questions to the page.",
        },
        {
          ja: "全員に30分の説明をし、その場で大事な3つのサービスを登録します。",
          en: "Show everybody in half an hour, and store three important services on the spot.",
        },
        {
          ja: "一か月後に利用人数を見て、付箋・表計算・ブラウザに残った控えを消していきます。",
          en: "After a month check who uses it, and remove what is left on sticky notes, in spreadsheets and browsers.",
        },
      ],
      minutes: 240,
      cost: { min: 300, max: 1_000, basis: "per-person-month" },
      who: "it",
    },
    {
      id: "d03-mfa-all",
      title: {
        ja: "メールとクラウドの全員に多要素認証を入れる",
        en: "Require a second factor for mail and cloud",
      },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 5,
      why: {
        ja: "パスワードが盗まれても、それだけでは入れなくなります。費用の割に効き目が大きい対策です。",
        en: "A stolen password alone no longer opens the door. Few measures give so much for so little.",
      },
      steps: [
        {
          ja: "管理画面で、多要素認証を使っていない人の一覧を出します。",
          en: "Export the list of people without a second factor from the admin page.",
        },
        {
          ja: "方法を決めます。スマホの認証アプリかパスキーを基本に、会社のスマホがない人には物理キーを渡します。",
          en: "Choose the method: authenticator app or passkey, and a hardware key for those without a company phone.",
        },
        {
          ja: "経営者と管理者が先に設定し、画面の写真入りで手順を一枚にします。",
          en: "Let owner and admins go first, and turn their experience into one page with screenshots.",
        },
        {
          ja: "部署ごとに日を決め、その場で一緒に設定し、予備の方法も登録します。",
          en: "Fix a day per department, set it up together, and register a spare method.",
        },
        {
          ja: "期限の日に管理画面で必須にし、機種変更のときの連絡先を知らせます。",
          en: "On the announced day make it mandatory, and say whom to ask when a phone is replaced.",
        },
      ],
      minutes: 180,
      cost: { min: 0, max: 4_000, basis: "per-person" },
      who: "it",
    },
    {
      id: "d03-leak-check",
      title: { ja: "半年に一度、使い回しと漏えいを確かめる", en: "Check for reuse and leaks twice a year" },
      level: 3,
      appliesTo: ["partly"],
      risk: 3,
      why: {
        ja: "決めた後に増えたサービスから崩れます。定期変更よりも、漏れたものだけすぐ替えるほうが効きます。",
        en: "New services erode good rules. Replacing leaked passwords at once works better than changing all by calendar.",
      },
      steps: [
        {
          ja: "管理ツールの点検機能で、同じもの・弱いもの・漏えいが知られたものを出します。",
          en: "Run the password manager's health report for reused, weak and leaked entries.",
        },
        {
          ja: "漏えいの印が出たものは、その日のうちに変えます。",
          en: "Change the leaked ones the same day.",
        },
        {
          ja: "弱いものは上位10個だけ、持ち主に変更を頼みます。",
          en: "Ask the owners of the ten weakest to change them.",
        },
        {
          ja: "退職した人・異動した人が知っている共有パスワードを変えます。",
          en: "Change shared passwords known to people who left or moved.",
        },
        {
          ja: "件数を記録し、次の半年の予定を入れます。",
          en: "Record the numbers and put the next date in the calendar.",
        },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
