// 2.3: Wi-Fi keys and router passwords count as encryption keys, behind a current cipher.
import type { Control } from "./control.ts";

export const wifiKey: Control = {
  id: "s2-3-wifi-key",
  section: "2.3",
  principle: 2,
  title: {
    ja: "Wi-Fiの鍵とルータのパスワードが長く、方式が新しい",
    en: "Wi-Fi keys and router passwords are long, and the cipher is current",
  },
  reason: {
    ja: "Wi-Fiの電波は建物の外でも録音でき、あとから鍵を試せます。入られると社内の機器がすべて見えます。",
    en: "Wi-Fi can be recorded outside the building and its key tried later; whoever gets in sees every device inside.",
  },
  risk: 4,
  scope: { register: "devices", kinds: ["network"], where: { fact: "device.hasWifi", is: true } },
  condition: {
    all: [
      { fact: "device.wifiModernCipher", is: true },
      { fact: "device.wifiKeyLong", is: true },
      { fact: "device.adminPasswordLong", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "方式がわかる無線LANの設定画面の写真(鍵は隠す)",
      en: "A photo of the wireless settings showing the cipher, with the key covered",
    },
  },
  byHand: [
    {
      fact: "device.wifiModernCipher",
      question: {
        ja: "すべてのWi-Fiの方式は、WPA2(AES)かWPA3ですか?",
        en: "Does every Wi-Fi use WPA2 with AES, or WPA3?",
      },
      until: "devices",
    },
    {
      fact: "device.wifiKeyLong",
      question: {
        ja: "すべてのWi-Fiの鍵は、15文字以上ですか?",
        en: "Is every Wi-Fi key at least 15 characters long?",
      },
      until: "devices",
    },
    {
      fact: "device.adminPasswordLong",
      question: {
        ja: "ルータやアクセスポイントの管理画面のパスワードは、15文字以上ですか?",
        en: "Are the admin passwords of routers and access points at least 15 characters long?",
      },
      until: "devices",
    },
    {
      fact: "device.hasWifi",
      question: {
        ja: "1台でも出していれば「はい」です。会社のルータやアクセスポイントは、Wi-Fiの電波を出していますか?",
        en: "Does at least one of the company's routers or access points send out Wi-Fi?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "Wi-Fiの方式と鍵を見直す", en: "Review the Wi-Fi cipher and keys" },
    steps: [
      {
        ja: "社内のPCからルータの管理画面を開き、「無線LAN」や「Wi-Fi」の設定を表示します。",
        en: "From a PC inside open the router's admin page and its wireless settings.",
      },
      {
        ja: "暗号化の欄がWEP・WPA・TKIPなら、WPA3、なければWPA2(AES)に変えます。選べない機器は買い替えの一覧に載せます。",
        en: "If the encryption says WEP, WPA or TKIP choose WPA3, or else WPA2 with AES; put devices that cannot on the replacement list.",
      },
      {
        ja: "Wi-Fiの鍵と管理画面のパスワードを、それぞれ別の15文字以上に変えます。",
        en: "Change the Wi-Fi key and the admin password to two different ones of 15 characters or more.",
      },
      {
        ja: "お客様用は別のWi-Fi(ゲスト)に分け、社内の機器が見えないことをスマホで確かめます。",
        en: "Give guests a network of their own, and check with a phone that inside devices are not visible from it.",
      },
      {
        ja: "鍵を隠して設定画面を写真に撮り、証拠として添えます。",
        en: "Take a photo of the settings with the key covered and attach it as evidence.",
      },
    ],
    minutes: 40,
    minutesEach: 15,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [1],
    diagnosis: [3, 9],
    articles: [3],
    scs: ["4-5-1-3"],
    iso27001: ["A.8.20", "A.8.21", "A.8.24"],
    threats: ["vulnerabilities", "targeted"],
  },
};
