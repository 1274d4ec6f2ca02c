// Question 14, screen lock: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item14: Question = {
  number: 14,
  part: 2,
  principles: [6],
  label: { ja: "画面ロック", en: "Screen lock" },
  question: {
    ja: "席を離れるとき、画面を見られたり勝手に操作されたりしないようにしていますか?",
    en: "When people leave their seats, is the screen kept from being read or used by others?",
  },
  examples: [
    { ja: "席を立つときはWindowsキー+Lでロックしている", en: "People press Windows+L when they get up" },
    { ja: "5分ほどで自動的にロックされる", en: "Screens lock by themselves after about five minutes" },
    {
      ja: "受付や通路から画面が見えない向きにしている",
      en: "Screens do not face the counter or the corridor",
    },
    { ja: "スマホにも指紋や6桁以上の番号をかけている", en: "Phones use a fingerprint or six digits or more" },
  ],
  why: {
    ja: "数十秒あれば、他人の名前でメールを送ったり、データを写したりできます。悪意がなくても、誤操作は起こります。",
    en: "Half a minute is enough to send mail in another's name or copy data. Even without malice, slips happen.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "部署ごとに一人へ「昼休みの間、画面はどうなっていますか」と聞きます。",
      en: "In each department ask one person what the screen shows during lunch.",
    },
    look: {
      ja: "昼休みに歩き、人がいないのに開いている画面を数えます。",
      en: "Walk around at lunch and count open screens without people.",
    },
    minutes: 10,
  },
  measures: [
    {
      id: "d14-auto-lock",
      title: { ja: "5分で自動ロックする設定を全台に入れる", en: "Lock all screens after five minutes" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "忘れても鍵がかかります。設定は一台2分です。",
        en: "It locks even when people forget, and takes two minutes a machine.",
      },
      steps: [
        {
          ja: "Windowsは「画面とスリープ」の時間と「サインインを求める」を設定します。",
          en: "On Windows set screen timeout and require sign-in on wake.",
        },
        {
          ja: "Macは「ロック画面」で、画面が消えたらすぐにパスワードを求めるようにします。",
          en: "On a Mac ask for the password immediately after the screen turns off.",
        },
        {
          ja: "スマホは30秒から1分でロックし、指紋・顔・6桁以上の番号にします。",
          en: "On phones lock within a minute, with finger, face or six digits.",
        },
        {
          ja: "全員で一度、Windowsキー+L(MacはControl+Command+Q)を押してみます。",
          en: "Let everybody press Windows+L, or Control+Command+Q, once.",
        },
        {
          ja: "共用の受付や工場の端末は、離れる時間に合わせて別に決めます。",
          en: "Settle shared counters and shop-floor machines separately.",
        },
      ],
      minutes: 45,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d14-policy",
      title: { ja: "設定をまとめて配り、変えられなくする", en: "Set it centrally" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "一台ずつの設定は、入れ替えのたびに抜けます。まとめて配れば新しい機械にも入ります。",
        en: "Settings done by hand vanish with the next machine. Central ones cover new machines too.",
      },
      steps: [
        {
          ja: "Windowsのグループポリシーや、契約中の端末管理で配れるかを調べます。",
          en: "See whether group policy or your device management can do it.",
        },
        {
          ja: "事務は5分、来客のある所は2分など、場所ごとの時間を決めます。",
          en: "Choose times by place: five minutes in offices, two at the counter.",
        },
        {
          ja: "5台で一日試し、会議や計測が途切れないかを聞きます。",
          en: "Try five machines for a day; does it break meetings or measurements?",
        },
        {
          ja: "例外が要る機械は、場所と理由を書いて承認をもらいます。",
          en: "Write down exceptions with place and reason, and have them approved.",
        },
        {
          ja: "全台へ配り、新しい機械の準備の手順に入れます。",
          en: "Roll out, and put it in the set-up list for new machines.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d14-screen-view",
      title: {
        ja: "のぞかれやすい席と外出用の機械を直す",
        en: "Fix seats and laptops that can be overlooked",
      },
      level: 3,
      appliesTo: ["partly"],
      risk: 2,
      why: {
        ja: "鍵をかけても、使っている間に後ろから読まれることがあります。",
        en: "Locked or not, a screen in use can be read from behind.",
      },
      steps: [
        {
          ja: "受付・通路・窓から、5か所の画面が読めるか立って見ます。",
          en: "From counter, corridor and window, see which screens can be read.",
        },
        { ja: "机の向きを変えるか、仕切りを置きます。", en: "Turn desks or put up a screen." },
        {
          ja: "外で使うパソコンにのぞき見防止の板をつけます。",
          en: "Fit privacy filters to laptops used outside.",
        },
        {
          ja: "電車や喫茶店で開かない資料を決めます。",
          en: "Decide what is not opened on trains and in cafes.",
        },
        { ja: "席替えと新しい端末のときに見直します。", en: "Look again when seats or machines change." },
      ],
      minutes: 60,
      cost: { min: 0, max: 5_000, basis: "per-person" },
      who: "it",
    },
  ],
};
