// Question 1, updates: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item01: Question = {
  number: 1,
  part: 1,
  principles: [1],
  label: { ja: "更新", en: "Updates" },
  question: {
    ja: "会社で使うパソコン・スマホ・ネットワーク機器は、OSもソフトも最新に保たれていますか?",
    en: "Are the systems and software on all company computers, phones and network devices kept up to date?",
  },
  examples: [
    {
      ja: "WindowsやiPhoneの自動更新を切っていない",
      en: "Automatic updates of Windows, macOS and phones are left on",
    },
    {
      ja: "ブラウザ・Office・PDFソフトも更新している",
      en: "Browsers, Office and PDF readers are updated as well",
    },
    {
      ja: "ルータ・VPN装置・NASのファームウェアを確認している",
      en: "Router, VPN and NAS firmware is checked for updates",
    },
    {
      ja: "サポートが切れたパソコンは使わないか、ネットから切り離している",
      en: "Machines past their support date are retired or kept off the network",
    },
  ],
  why: {
    ja: "公表された弱点は数日で攻撃に使われます。とくにVPN装置とルータの更新もれは、ランサムウェアの主な入口です。",
    en: "A published weakness is attacked within days. VPN devices and routers left without updates are a main way in for ransomware.",
  },
  risk: 5,
  findOut: {
    ask: {
      ja: "パソコンやルータを設定した人(社内の詳しい人、または購入先・保守会社)に「自動更新は入っていますか」と聞きます。",
      en: "Ask whoever set up the computers and the router (a colleague, the shop or the maintenance firm) whether automatic updates are on.",
    },
    look: {
      ja: "Windowsは「設定→Windows Update」の最終確認日、スマホは「設定→ソフトウェアアップデート」を、3台だけ開いて見ます。",
      en: "Open Windows Update, or Software Update on a phone, on just three devices and read the date of the last check.",
    },
    minutes: 15,
  },
  measures: [
    {
      id: "d01-auto-update",
      title: { ja: "全部のパソコンとスマホで自動更新を入れる", en: "Turn on automatic updates everywhere" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 5,
      why: {
        ja: "人が覚えておく更新は必ず抜けます。自動にすれば、いちばん多い入口が今日から閉じ始めます。",
        en: "Updates that people must remember get missed. Automatic ones start closing the most common way in today.",
      },
      steps: [
        {
          ja: "一人一台ずつ、Windowsは「設定→Windows Update」、Macは「システム設定→一般→ソフトウェアアップデート」を開きます。",
          en: "On each computer open Windows Update, or on a Mac System Settings, General, Software Update.",
        },
        {
          ja: "自動更新が入っていることを確かめ、出ている更新をすべて当てて再起動します。",
          en: "See that automatic updates are on, install everything offered and restart.",
        },
        {
          ja: "スマホは「設定→一般→ソフトウェアアップデート」(Androidは「システム」)で自動更新を入れ、アプリの自動更新も入れます。",
          en: "On phones switch on automatic system updates in Settings, and automatic app updates in the store app.",
        },
        {
          ja: "ブラウザ・Office・PDFソフトの「バージョン情報」を開き、更新が止まっていないか見ます。",
          en: "Open the About page of browsers, Office and the PDF reader and see that they are updating.",
        },
        {
          ja: "終わった人は名前と日付を一覧に書き、残っている人に担当者が声をかけます。",
          en: "Tick name and date on a list, and remind those who are still missing.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "everyone",
    },
    {
      id: "d01-network-firmware",
      title: { ja: "ルータ・VPN装置・NASの更新を確かめる", en: "Update the router, VPN device and NAS" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 5,
      why: {
        ja: "事務所の入口にある機器は、更新の知らせが画面に出ません。見に行く人がいないと何年も古いままになります。",
        en: "The devices at your network's door show no reminders. If nobody looks, they stay years behind.",
      },
      steps: [
        {
          ja: "ルータ・VPN装置・無線LAN・NAS・複合機の機種名と置き場所を書き出します(本体のラベルを写真に撮ります)。",
          en: "List model and place of every router, VPN device, access point, NAS and printer; a photo of the label will do.",
        },
        {
          ja: "保守会社がいる機器は「ファームウェアの版と、更新は誰の仕事か」を文面で問い合わせます。",
          en: "For devices under a maintenance contract, ask in writing which firmware runs and whose job updating is.",
        },
        {
          ja: "自社で見る機器は管理画面に入り、今の版を控え、メーカーのページの最新版と比べます。",
          en: "For the others, sign in to the admin page, note the version and compare it with the maker's site.",
        },
        {
          ja: "設定を控えてから業務時間外に更新し、つながることを確かめます。自動更新があれば入れます。",
          en: "Save the settings, update outside working hours, test the connection, and switch on automatic updates if offered.",
        },
        {
          ja: "更新が終了した機種は買い替えの予定日を決め、それまで外からの管理画面を閉じます。",
          en: "Set a replacement date for models that get no more updates, and close their admin page to the internet until then.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 50_000, basis: "once" },
      who: "it",
    },
    {
      id: "d01-monthly-check",
      title: { ja: "月に一度、更新もれとサポート期限を見る", en: "Check updates and support dates monthly" },
      level: 3,
      appliesTo: ["partly"],
      risk: 4,
      why: {
        ja: "「だいたい更新している」の残り1割から入られます。一覧で見れば、抜けた一台と期限の近い機種に気づけます。",
        en: "Attackers enter through the tenth machine that was missed. A list shows that one, and what nears its end of support.",
      },
      steps: [
        {
          ja: "機器の一覧に、OSの版・最後に更新した日・サポート期限の3列を足します。",
          en: "Add three columns to the device list: system version, last update, end of support.",
        },
        {
          ja: "マイクロソフトの月例更新が届く週(毎月9〜15日ごろ)に、確認の予定を繰り返しで入れます。",
          en: "Put a repeating appointment in the week of Microsoft's monthly updates.",
        },
        {
          ja: "30日以上更新のない機器に印をつけ、使う人に再起動と更新を頼みます。",
          en: "Mark devices without an update for 30 days and ask their users to update and restart.",
        },
        {
          ja: "期限まで180日を切った機種を、社長への買い替え一覧に載せます。",
          en: "Put models with under 180 days of support on the owner's replacement list.",
        },
        {
          ja: "確認した日と残った台数を記録し、翌月の最初にその残りから始めます。",
          en: "Write down the date and what was left over, and begin with that next month.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
