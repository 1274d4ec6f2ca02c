// ①.2: no device is left on the administrator's name and password it was sold with.
import type { Control } from "./control.ts";

export const initialPassword: Control = {
  id: "p1-2-initial-password",
  section: "①.2",
  principle: 1,
  title: {
    ja: "機器の管理者IDとパスワードが初期値のままでない",
    en: "No device is left on its factory admin name and password",
  },
  reason: {
    ja: "初期のIDとパスワードは、説明書や一覧で誰でも調べられます。変えていない機器は、鍵を差したままの玄関です。",
    en: "Factory names and passwords stand in manuals and lists for all to read. A device left on them is a front door with the key in it.",
  },
  risk: 5,
  scope: { register: "devices", kinds: ["network", "nas", "iot", "server"] },
  condition: { fact: "device.initialSecretChanged", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "変えた日・変えた人・機器名を書いた記録(パスワードは書かない)",
      en: "A record of device, date and who changed it, without the password itself",
    },
  },
  byHand: [
    {
      fact: "device.initialSecretChanged",
      question: {
        ja: "ルータ・NAS・複合機・カメラの管理者IDとパスワードは、すべて初期値から変えましたか?",
        en: "Have admin name and password of every router, NAS, printer and camera been changed from the factory ones?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "機器の初期パスワードを変える", en: "Change the factory passwords of the devices" },
    steps: [
      {
        ja: "「変更済み」の印がない機器の一覧をこの画面で開きます。",
        en: "Open the list of devices not marked as changed on this page.",
      },
      {
        ja: "その機器の管理画面に、説明書や本体シールの初期パスワードで入れるかを試します。",
        en: "Try whether the admin page still opens with the password from the manual or the sticker.",
      },
      {
        ja: "入れたら「管理者設定」で、機器ごとに別の15文字以上のパスワードに変えます。IDも変えられるなら変えます。",
        en: "If it does, set a different one of 15 characters or more for each device under the admin settings, and a new name where possible.",
      },
      {
        ja: "新しいパスワードは会社で決めた保管場所だけに入れ、シールや付箋は外します。",
        en: "Store it only where the company keeps its passwords, and take stickers and notes off.",
      },
      {
        ja: "台帳に変えた日と人を入れ、その画面を証拠として添えます。パスワードは写しません。",
        en: "Enter date and name in the register and attach that screen as evidence, without showing the password.",
      },
    ],
    minutes: 15,
    minutesEach: 10,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [2],
    diagnosis: [3, 9],
    articles: [3],
    scs: ["4-5-1-1", "4-5-1-2", "4-5-1-3", "4-1-5-1"],
    iso27001: ["A.5.17", "A.8.9"],
    threats: ["ransomware", "ddos", "vulnerabilities"],
  },
};
