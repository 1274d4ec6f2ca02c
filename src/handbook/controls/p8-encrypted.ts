// ⑧: the storage of every PC and phone that may leave the office is encrypted.
import type { Control } from "./control.ts";

export const encrypted: Control = {
  id: "p8-encrypted",
  section: "⑧",
  principle: 8,
  title: { ja: "持ち歩くPCとスマホの中身が暗号化されている", en: "PCs and phones that travel are encrypted" },
  reason: {
    ja: "ログインのパスワードは、ディスクを外して読む人には効きません。暗号化してあれば、盗まれても中身は読めません。",
    en: "A sign-in password does not stop somebody who takes the disk out. Encryption does: the thing is stolen, the contents are not.",
  },
  risk: 4,
  scope: { register: "devices", kinds: ["pc", "phone"] },
  condition: { fact: "device.diskEncrypted", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "暗号化がオンの画面(点検スクリプトの結果でも可)",
      en: "The screen with encryption on, or the output of the check script",
    },
  },
  byHand: [],
  task: {
    title: { ja: "暗号化を確かめる", en: "Check the encryption" },
    steps: [
      {
        ja: "Windowsは「設定→プライバシーとセキュリティ→デバイスの暗号化」、Proなら「BitLockerの管理」を開きます。",
        en: "On Windows open Settings, Privacy and security, Device encryption, or Manage BitLocker on Pro.",
      },
      {
        ja: "Macは「システム設定→プライバシーとセキュリティ→FileVault」を見ます。スマホは画面ロックがあれば、ふつう暗号化されています。",
        en: "On a Mac look at System Settings, Privacy and Security, FileVault. Phones with a screen lock normally are encrypted.",
      },
      {
        ja: "オフならオンにし、電源をつないだまま終わるのを待ちます。",
        en: "If it is off, switch it on and leave the power plugged in until it is done.",
      },
      {
        ja: "回復キーを鍵の台帳に「ある場所」だけ記録し、キーそのものは会社の保管場所に入れます。PCのそばには置きません。",
        en: "Record only the place of the recovery key in the register; keep the key itself in the company's store, never with the PC.",
      },
      {
        ja: "オンの画面を1台ずつ撮るか、点検スクリプトの結果を取り込み、証拠にします。",
        en: "Take a picture for each device or import the script's output as evidence.",
      },
    ],
    minutes: 10,
    minutesEach: 5,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [6],
    diagnosis: [13],
    personalData: [5, 6],
    iso27001: ["A.7.9", "A.8.1", "A.8.24"],
    threats: ["carelessness", "remote-work"],
  },
};
