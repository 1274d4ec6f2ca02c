// Area 4 of ★3, first part: accounts, administrators, sign-in, locks, passwords and access.
import type { ScsRequirement } from "./requirement.ts";

export const accounts: readonly ScsRequirement[] = [
  {
    id: "4-1-1",
    title: { ja: "利用者のID", en: "User accounts" },
    criteria: [
      {
        id: "4-1-1-1",
        text: {
          ja: "IDの発行・変更・削除は、申請と承認で行っている",
          en: "Accounts are given, changed and removed upon request and approval",
        },
      },
      {
        id: "4-1-1-2",
        text: {
          ja: "IDを共有しない。やむを得ないときは、誰が使ったかがわかる",
          en: "Accounts are not shared; where it cannot be helped, it is known who used one",
        },
      },
      {
        id: "4-1-1-3",
        text: {
          ja: "退職などで要らなくなったIDを速やかに消すか止めている",
          en: "Accounts no longer needed are soon removed or disabled",
        },
      },
      {
        id: "4-1-1-4",
        text: {
          ja: "役割が変わって要らなくなった権限を速やかに外している",
          en: "Rights no longer needed after a change of duties are soon taken away",
        },
      },
    ],
  },
  {
    id: "4-1-2",
    title: { ja: "管理者のID", en: "Administrator accounts" },
    criteria: [
      {
        id: "4-1-2-1",
        text: {
          ja: "サーバとネットワーク機器のすべてに、管理する人と責任者がいる",
          en: "Every server and network device has an administrator and somebody responsible",
        },
      },
      {
        id: "4-1-2-2",
        text: {
          ja: "管理者を限り、管理者IDを共有しない。やむを得ないときは使った人がわかる",
          en: "Administrators are few and do not share accounts; where they must, it is known who used one",
        },
      },
      {
        id: "4-1-2-3",
        text: {
          ja: "管理者IDには、用途に要る最小の権限だけを与えている",
          en: "Each administrator account has only the rights its use requires",
        },
      },
      {
        id: "4-1-2-4",
        text: {
          ja: "開発環境の管理者権限で、本番環境を操作できない",
          en: "Administrator rights of the development environment do not work in production",
        },
      },
      {
        id: "4-1-2-5",
        text: {
          ja: "誰が管理者IDを持つかがわかる仕組みがある",
          en: "It is known who holds administrator accounts",
        },
      },
      {
        id: "4-1-2-6",
        text: {
          ja: "要らなくなった管理者IDを速やかに消すか止めている",
          en: "Administrator accounts no longer needed are soon removed or disabled",
        },
      },
      {
        id: "4-1-2-7",
        text: {
          ja: "管理者IDの発行・変更・削除は、申請と承認で行っている",
          en: "Administrator accounts are given, changed and removed upon request and approval",
        },
      },
      {
        id: "4-1-2-8",
        text: {
          ja: "管理者IDと機器の設定を変えられる人を、必要な人に限っている",
          en: "Only those who need to may change administrator accounts and device settings",
        },
      },
    ],
  },
  {
    id: "4-1-3",
    title: { ja: "認証の強さ", en: "Strength of sign-in" },
    criteria: [
      {
        id: "4-1-3-1",
        text: {
          ja: "どのIDも、使う前に本人かどうかを確かめている",
          en: "Every account is authenticated before it is used",
        },
      },
      {
        id: "4-1-3-2",
        text: {
          ja: "重要な機密を扱うクラウドでは、利用者も管理者も常に多要素認証を使う",
          en: "Cloud services with important secrets always ask users and administrators for more than one factor",
        },
      },
      {
        id: "4-1-3-3",
        text: {
          ja: "知識・所有・生体・その他(IPアドレスなど)から2種類以上を使う(メールやSMSの番号、スマホの確認も数える)",
          en: "Two or more of knowledge, possession, biometrics and other signs; codes by mail or SMS and phone prompts count",
        },
      },
      {
        id: "4-1-3-4",
        text: {
          ja: "多要素認証で使うパスワードも8文字以上にしている",
          en: "Passwords used together with a second factor have at least 8 characters",
        },
      },
    ],
  },
  {
    id: "4-1-4",
    title: { ja: "端末のロック", en: "Device lock" },
    criteria: [
      {
        id: "4-1-4-1",
        text: {
          ja: "失敗のたびに待ち時間が延びる、10回ほどの失敗でロックする、のどちらか(できなければ代わりの策)",
          en: "Waiting time grows with each failure, or the device locks after ten or so; otherwise a substitute",
        },
      },
      {
        id: "4-1-4-2",
        text: {
          ja: "ロックの解除には6文字以上のパスワードまたはPINを使う",
          en: "Unlocking takes a password or PIN of at least 6 characters",
        },
      },
    ],
  },
  {
    id: "4-1-5",
    title: { ja: "パスワードの決め方", en: "Choosing passwords" },
    criteria: [
      {
        id: "4-1-5-1",
        text: {
          ja: "最初から付いているパスワードを変える決まりがある",
          en: "Preset passwords have to be changed",
        },
      },
      {
        id: "4-1-5-2",
        text: {
          ja: "推測されやすい言葉を禁じている",
          en: "Words that are easily guessed are forbidden",
        },
      },
      {
        id: "4-1-5-3",
        text: {
          ja: "多要素または10回失敗でのロックがあれば8文字以上、なければ大小英字と数字を混ぜ10文字以上",
          en: "8 characters with a second factor or a lock after ten failures, otherwise 10 with upper and lower case and digits",
        },
      },
      {
        id: "4-1-5-4",
        text: {
          ja: "機器やサービスの間での使い回しを禁じている",
          en: "Using one password for several devices or services is forbidden",
        },
      },
      {
        id: "4-1-5-5",
        text: {
          ja: "これらの決まりを全員に知らせている",
          en: "Everybody has been told these rules",
        },
      },
    ],
  },
  {
    id: "4-1-6",
    title: { ja: "パスワードの保管", en: "Keeping passwords" },
    criteria: [
      {
        id: "4-1-6-1",
        text: {
          ja: "鍵のかかる所に置いた紙や管理アプリなど、保管のしかたを定めている",
          en: "How passwords are kept is laid down, such as on locked-up paper or in a manager",
        },
      },
      {
        id: "4-1-6-2",
        text: {
          ja: "漏れたか、そのおそれがあるときに、すぐ変える手順がある",
          en: "There is a procedure for changing them at once after a leak or a suspicion",
        },
      },
      {
        id: "4-1-6-3",
        text: {
          ja: "これらの決まりを全員に知らせている",
          en: "Everybody has been told these rules",
        },
      },
    ],
  },
  {
    id: "4-1-7",
    title: { ja: "アクセス権と入室", en: "Access to systems and rooms" },
    criteria: [
      {
        id: "4-1-7-1",
        text: {
          ja: "アクセス権と入室の許可は、申請と承認・必要な範囲・棚卸し・台帳で管理すると定めている",
          en: "Access and entry are ruled by request and approval, need, regular review, and a register",
        },
      },
    ],
  },
];
