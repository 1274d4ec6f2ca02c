// Question 11, backup: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item11: Question = {
  number: 11,
  part: 2,
  principles: [7],
  label: { ja: "バックアップ", en: "Backup" },
  question: {
    ja: "大切なデータの複製を定期的に取り、壊れても消されても戻せるようにしていますか?",
    en: "Are copies of important data made regularly, so that it can be brought back after failure, error or attack?",
  },
  examples: [
    {
      ja: "毎日自動で複製され、失敗すると知らせが来る",
      en: "Copies run daily by themselves and a failure raises an alert",
    },
    {
      ja: "一つはパソコンやネットワークから切り離している",
      en: "One copy is disconnected from computers and network",
    },
    { ja: "一つは会社の建物の外にある", en: "One copy is outside the building" },
    { ja: "この一年に、実際に戻す練習をした", en: "A restore was really tried within the last year" },
  ],
  why: {
    ja: "ランサムウェアは、つながっている複製から先に壊します。離れた場所の複製と、戻した経験があれば、身代金の話をせずに済みます。",
    en: "Ransomware goes for connected copies first. A copy out of its reach and the experience of restoring make ransom a non-question.",
  },
  risk: 5,
  findOut: {
    ask: {
      ja: "担当者か保守会社に「最後に複製が成功した日と、最後に戻してみた日」を聞きます。",
      en: "Ask the person in charge or the maintenance firm for the last successful copy and the last tried restore.",
    },
    look: {
      ja: "会計データが今日壊れたと考え、昨日の分がどこにあるかを実際に開いて確かめます。",
      en: "Imagine the accounting data broke today: find yesterday's copy and open it.",
    },
    minutes: 20,
  },
  measures: [
    {
      id: "d11-offline-copy",
      title: {
        ja: "いちばん大切なデータを今日一つ写し、外して保管する",
        en: "Copy the most important data today and unplug it",
      },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 5,
      why: {
        ja: "完璧な仕組みを待つ間に失うのが最悪です。切り離した一つがあるだけで、会社は再開できます。",
        en: "Losing data while waiting for the perfect system is the worst case. One unplugged copy lets a company start again.",
      },
      steps: [
        {
          ja: "なくなると仕事が止まるものを3つ挙げます(会計、受発注、図面など)。",
          en: "Name the three things without which work stops: accounts, orders, drawings.",
        },
        {
          ja: "それぞれの置き場所を本人に聞き、個人のパソコンだけにあるものを見つけます。",
          en: "Ask where each lives, and spot what exists on one person's computer only.",
        },
        {
          ja: "暗号化できる外付けディスクを2台用意し、一台に丸ごと写します。",
          en: "Get two external disks with encryption and copy everything to one.",
        },
        {
          ja: "別のパソコンでファイルを3つ開き、読めることを確かめます。",
          en: "Open three files from it on another computer.",
        },
        {
          ja: "ディスクを外し、日付を書いて鍵のかかる場所へ置き、来週はもう一台に取ります。",
          en: "Unplug it, date it, lock it away; use the other disk next week.",
        },
      ],
      minutes: 90,
      cost: { min: 5_000, max: 30_000, basis: "once" },
      who: "it",
    },
    {
      id: "d11-routine",
      title: {
        ja: "3つの複製を2種類の場所に、一つは社外に置く",
        en: "Three copies, two kinds of place, one elsewhere",
      },
      level: 2,
      appliesTo: ["no", "partly", "unknown"],
      risk: 5,
      why: {
        ja: "元のデータを含めて3つ、別々の種類に、一つは離れた場所に。故障・火災・攻撃が同時に全部を壊すことを防ぎます。",
        en: "Three counting the original, on two kinds of storage, one far away: no single fault, fire or attack takes them all.",
      },
      steps: [
        {
          ja: "データごとに「何時間前まで戻れればよいか」「何日止まれるか」を経営者と決めます。",
          en: "With the owner set for each kind of data how much may be lost and how long work may stop.",
        },
        {
          ja: "社内のNASなどへ毎日、社外かクラウドへ毎日か毎週の自動複製を組みます。",
          en: "Automate a daily copy to a NAS or similar, and a daily or weekly one outside or to the cloud.",
        },
        {
          ja: "複製用のアカウントを分け、ふだんの利用者から消せないようにします。書換え不可の設定があれば使います。",
          en: "Use a separate account that daily users cannot delete with, and immutability where offered.",
        },
        {
          ja: "何世代を何か月残すかを決めます。気づくのが遅れた攻撃に備え、少なくとも1か月前に戻れるようにします。",
          en: "Decide how many generations to keep; be able to go back at least a month, as attacks are noticed late.",
        },
        {
          ja: "成功も失敗も担当者に届くようにし、3日続けて知らせがなければ調べると決めます。",
          en: "Have success and failure reported, and treat three silent days as a fault.",
        },
      ],
      minutes: 360,
      cost: { min: 1_000, max: 20_000, basis: "per-month" },
      who: "it",
    },
    {
      id: "d11-restore-test",
      title: { ja: "半年に一度、本当に戻してみる", en: "Restore for real twice a year" },
      level: 3,
      appliesTo: ["partly"],
      risk: 5,
      why: {
        ja: "取れているつもりで戻せなかった、という話は珍しくありません。戻した分数が、そのまま再開の見積りになります。",
        en: "Copies that could not be restored are a common story. The time a restore takes is your estimate for the bad day.",
      },
      steps: [
        {
          ja: "対象を一つ選びます。前回と違うデータにします。",
          en: "Choose one kind of data, not last time's.",
        },
        {
          ja: "本番とは別のパソコンか別の場所へ、最新の複製から戻します。",
          en: "Restore the newest copy to another machine or folder.",
        },
        {
          ja: "仕事で使う人がファイルを開き、中身と日付が合っているかを見ます。",
          en: "Let somebody who uses it open the files and check content and date.",
        },
        {
          ja: "始めから使えるまでの分数と、足りなかったもの(鍵、手順、人)を記録します。",
          en: "Record the minutes until usable, and what was missing: keys, steps, people.",
        },
        {
          ja: "手順書を直し、印刷して複製とは別の場所に置きます。",
          en: "Improve the written steps, print them and keep them away from the copies.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
