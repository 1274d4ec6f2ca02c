// 2.3: the recovery key of every encrypted disk is kept where another person finds it.
import type { Control } from "./control.ts";

export const recoveryKeys: Control = {
  id: "s2-3-recovery-keys",
  section: "2.3",
  principle: 7,
  title: {
    ja: "暗号化したPCの回復キーが会社の手元にある",
    en: "The company holds the recovery key of every encrypted PC",
  },
  reason: {
    ja: "修理や更新のあとで回復キーを求められ、手元になければ中身は二度と読めません。個人のアカウントだけにあると、退職と一緒に消えます。",
    en: "After a repair or update the PC may ask for it, and without it the data is gone. Kept in a private account, it leaves with its owner.",
  },
  risk: 3,
  scope: { register: "devices", kinds: ["pc", "server"], where: { fact: "device.diskEncrypted", is: true } },
  condition: { fact: "device.recoveryKeyKept", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "回復キーの番号(ID)と保管場所の一覧(キーの数字は写さない)",
      en: "The list of key IDs and where each is kept, without the digits of the keys",
    },
  },
  byHand: [
    {
      fact: "device.recoveryKeyKept",
      question: {
        ja: "暗号化したPCの回復キーは、どれも会社の決めた場所に保管してありますか?",
        en: "Is the recovery key of every encrypted PC kept where the company decided?",
      },
      until: "devices",
    },
    {
      fact: "device.diskEncrypted",
      question: {
        ja: "すべてのPCとスマホで、ディスクの暗号化が入っていますか?",
        en: "Is the disk of every PC and phone encrypted?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "回復キーを会社の手元に集める", en: "Collect the recovery keys" },
    steps: [
      {
        ja: "機器の台帳で、ディスクを暗号化しているPCを表示します。",
        en: "In the register of devices show the PCs with encrypted disks.",
      },
      {
        ja: "Windowsは「BitLockerの管理」を検索して開き、「回復キーのバックアップ」を押します。MacはFileVaultの復旧キーを確かめます。",
        en: "On Windows search for Manage BitLocker and press Back up your recovery key; on a Mac check the FileVault recovery key.",
      },
      {
        ja: "印刷して施錠できる場所に入れるか、会社のパスワード管理に登録します。そのPCの中には置きません。",
        en: "Print it for a locked cabinet or enter it in the company's password manager, never on that PC.",
      },
      {
        ja: "キーの番号(ID)と置き場所を台帳に書きます。キーの数字は書きません。",
        en: "Write the ID and place into the register, not the digits.",
      },
      {
        ja: "1台だけ、台帳から回復キーを取り出せるかを試し、一覧を証拠として添えます。",
        en: "For one PC try to find the key by way of the register, then attach the list as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 5,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [2, 8],
    diagnosis: [11],
    articles: [6],
    continuity: [16],
    scs: ["4-1-6-1"],
    iso27001: ["A.8.1", "A.8.24"],
    threats: ["carelessness"],
  },
};
