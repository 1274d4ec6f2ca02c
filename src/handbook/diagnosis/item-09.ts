// Question 9, wi-fi: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item09: Question = {
  number: 9,
  part: 2,
  principles: [],
  label: { ja: "無線LAN", en: "Wi-Fi" },
  question: {
    ja: "会社の無線LANは、強い暗号化と推測されにくいパスワードで守られていますか?",
    en: "Is the company Wi-Fi protected by strong encryption and a password that is hard to guess?",
  },
  examples: [
    { ja: "WPA2かWPA3を使い、WEPやTKIPを使っていない", en: "WPA2 or WPA3 is used, never WEP or TKIP" },
    { ja: "お客様用と社内用を分けている", en: "Guests have a network of their own" },
    { ja: "箱に書かれた初期パスワードのままにしていない", en: "The password printed on the box was changed" },
    {
      ja: "外出先の無料Wi-Fiでは会社の仕事をしない決まりがある",
      en: "Company work is not done over free Wi-Fi outside",
    },
  ],
  why: {
    ja: "電波は建物の外にも届きます。古い暗号化や貼り出したパスワードでは、駐車場から社内に入られます。",
    en: "Radio does not stop at the wall. With old encryption or a password on the notice board, somebody in the car park is inside.",
  },
  ifNone: {
    ja: "無線LANが一つもなければ「実施している」を選べます(以前の版での扱いです。最新版では確認できていません)。",
    en: "With no Wi-Fi at all you may answer “yes”: an older edition counted it so; we could not confirm it for the newest.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "無線LANを設置した人か回線業者に「暗号化の方式と、来客用は分かれていますか」と聞きます。",
      en: "Ask whoever installed the Wi-Fi, or the line provider, which encryption it uses and whether guests are separate.",
    },
    look: {
      ja: "パソコンで接続中のWi-Fiの「プロパティ」を開き、「セキュリティの種類」を読みます。",
      en: "On a connected computer open the Wi-Fi properties and read the security type.",
    },
    minutes: 20,
  },
  measures: [
    {
      id: "d09-settings",
      title: { ja: "暗号化とパスワードを今の水準にする", en: "Bring encryption and password up to date" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "設定画面の2か所を変えるだけで、外から入りにくくなります。",
        en: "Two changes on one page make it much harder to get in.",
      },
      steps: [
        {
          ja: "無線LANの機器をすべて書き出し、私物の中継器がないかも見ます。",
          en: "List every access point, including private repeaters.",
        },
        {
          ja: "管理画面のパスワードを初期値から変え、インターネット側から開けないようにします。",
          en: "Change the admin password and close the admin page to the internet.",
        },
        {
          ja: "暗号化をWPA3、またはWPA2(AES)にします。選べない機種は買い替えの一覧へ入れます。",
          en: "Choose WPA3 or WPA2 (AES); models without either go on the replacement list.",
        },
        {
          ja: "接続用のパスワードを16文字以上に変え、貼り紙をはがします。",
          en: "Set a connection password of 16 characters or more and take down the notes.",
        },
        {
          ja: "業務の機器をつなぎ直し、つながらない機器が何かを確かめます。",
          en: "Reconnect the work devices and see which cannot.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d09-guest",
      title: {
        ja: "来客・私物・カメラを別のネットワークに分ける",
        en: "Separate guests, private devices and cameras",
      },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 4,
      why: {
        ja: "社内と同じ電波に誰でも入れると、一台の感染が共有フォルダまで届きます。",
        en: "If anyone shares your network, one infected phone reaches the shared folders.",
      },
      steps: [
        {
          ja: "つながっている機器を「業務」「来客・私物」「カメラ・家電」に分けます。",
          en: "Sort devices into work, guests and private, cameras and appliances.",
        },
        {
          ja: "今の機器でゲスト用の電波が出せるか、説明書か業者に確かめます。",
          en: "See in the manual, or ask the vendor, whether a guest network is possible.",
        },
        {
          ja: "ゲスト用を作り、社内の共有や複合機へ届かない設定にします。",
          en: "Create it with no way to internal shares and printers.",
        },
        {
          ja: "ゲスト用から共有フォルダが見えないことを、実際につないで試します。",
          en: "Connect to it and see that the shared folders stay invisible.",
        },
        {
          ja: "来客用のパスワードを季節ごとに変える日を決めます。",
          en: "Fix a day each season for changing the guest password.",
        },
      ],
      minutes: 180,
      cost: { min: 0, max: 60_000, basis: "once" },
      who: "it",
    },
    {
      id: "d09-leave-change",
      title: {
        ja: "人が辞めたとき・年に一度、鍵を替える",
        en: "Change the key when people leave and yearly",
      },
      level: 3,
      appliesTo: ["partly"],
      risk: 3,
      why: {
        ja: "接続用パスワードは社内の合鍵です。知っている人が社外に増えたら替えます。",
        en: "The Wi-Fi password is a shared door key. Change it as more people outside know it.",
      },
      steps: [
        {
          ja: "退職の手続き表に「無線LANの変更」を足します。",
          en: "Add the Wi-Fi password to the leaving checklist.",
        },
        { ja: "年に一度の変更日を連休前に決めます。", en: "Choose one change a year, before a holiday." },
        {
          ja: "新しい値を管理ツールで配り、紙やチャットに残しません。",
          en: "Distribute the new one through the password manager, not paper or chat.",
        },
        {
          ja: "機器の一覧にない接続がないか、管理画面で見ます。",
          en: "Look in the admin page for devices you do not know.",
        },
        {
          ja: "ファームウェアの版も一緒に確かめ、日付を残します。",
          en: "Check the firmware in the same visit and note the date.",
        },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
