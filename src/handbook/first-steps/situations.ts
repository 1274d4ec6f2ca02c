// Twelve situations, each with its steps in order: what to do first is not the same for a lost phone and a bot.
import { call, leave, personalData, police, unplug } from "./general.ts";
import type { FirstStep, Situation } from "./step.ts";

type More = Pick<FirstStep, "responders" | "own" | "windows">;

const step = (
  id: string,
  act: readonly [string, string],
  why: readonly [string, string],
  more: More = {},
): FirstStep => ({
  id,
  act: { ja: act[0], en: act[1] },
  why: { ja: why[0], en: why[1] },
  ...more,
});

const tell = step(
  "tell",
  [
    "社内の担当に電話する。つながらなければ、代わりの人に。",
    "Call the person in charge; if there is no answer, the deputy.",
  ],
  [
    "早く知らせた人は責められません。遅れるほど被害が広がります。",
    "Nobody is blamed for telling early; delay makes it worse.",
  ],
  { responders: true },
);
const write = step(
  "write",
  [
    "紙に、時刻・見たもの・したことを書く。画面はスマホで撮る。",
    "Write times, what you saw and did on paper; photograph the screen.",
  ],
  ["あとで警察や保険、報告に要ります。", "Police, insurer and reports will need it."],
);
const changePassword = step(
  "password",
  [
    "ほかの機器から、そのIDのパスワードを変える。同じ言葉を使ったほかのサービスも変える。",
    "From another device change the password of that account, and wherever the same word was used.",
  ],
  ["犯人は盗んだIDを、ほかのサービスでもすぐ試します。", "A stolen login is tried elsewhere at once."],
);

export const situations: readonly Situation[] = [
  {
    id: "ransomware",
    name: { ja: "ファイルが開けない・お金を払えと出た", en: "Files do not open; a demand for money" },
    steps: [
      unplug,
      step(
        "backup-off",
        ["バックアップの機器やUSBの線も抜く。", "Unplug backup disks and USB drives, too."],
        [
          "つながっている控えは、いっしょに暗号化されます。",
          "Connected backups get encrypted with the rest.",
        ],
      ),
      step(
        "others",
        [
          "ほかのパソコンとサーバーも、おかしくないか見る。おかしければ、ネットから抜く。",
          "Look at the other PCs and servers; take strange ones off the network.",
        ],
        ["1台だけのことは、ほとんどありません。", "It is hardly ever only one."],
      ),
      leave,
      call,
      step(
        "no-pay",
        [
          "お金は払わない。相手に連絡しない。決めるのは社長です。",
          "Do not pay and do not contact them; that is for the owner to decide.",
        ],
        [
          "払ってもデータが戻るとは限らず、また狙われます。",
          "Paying may bring nothing back, and invites more.",
        ],
        { responders: true },
      ),
      police,
      personalData,
    ],
  },
  {
    id: "mail",
    name: { ja: "あやしいメールを開いた・IDを入れた", en: "Opened a strange mail or typed an ID" },
    steps: [
      unplug,
      tell,
      step(
        "bank-call",
        [
          "銀行やカードの番号を入れたときは、銀行・カード会社にすぐ電話する。番号はカードの裏か通帳で見る。",
          "If you typed bank or card details, call bank or card company at once, with the number on card or passbook.",
        ],
        [
          "早い電話が、送金を止めます。メールの番号は偽物かもしれません。",
          "An early call stops transfers; a number in the mail may be false.",
        ],
        { own: ["bank", "card"] },
      ),
      changePassword,
      step(
        "keep-mail",
        ["そのメールは消さない。転送しない。", "Neither delete nor forward the mail."],
        ["同じメールが来た人を探す手がかりです。", "It helps to find others who got it."],
      ),
      leave,
      { ...call, responders: undefined },
      police,
      personalData,
    ].map(clean),
  },
  {
    id: "lost",
    name: { ja: "パソコン・スマホ・USBをなくした", en: "A PC, phone or USB stick is lost" },
    steps: [
      tell,
      step(
        "lock",
        [
          "遠くからロックする。できなければ担当に頼む。",
          "Lock it from afar, or ask the person in charge to.",
        ],
        [
          "見られる前に閉じれば、漏えいにならないことがあります。",
          "Locked before anybody looks, it may not become a leak.",
        ],
        { responders: true },
      ),
      step(
        "line",
        [
          "携帯電話の会社に電話し、回線を止める。",
          "Call the mobile phone company and have the line stopped.",
        ],
        ["届いた認証の番号で、ほかのサービスに入られます。", "Codes sent to it open other services."],
        { own: ["mobile"] },
      ),
      changePassword,
      step(
        "report-loss",
        [
          "交番か警察署に、遺失届か盗難届を出す。立ち寄った店・鉄道にも電話する。受理番号を書く。",
          "Report the loss or theft to the police, and call shops and railways on your way; note the receipt number.",
        ],
        ["届けの番号は、報告と保険に要ります。", "Reports and the insurer ask for that number."],
        { own: ["police-station"], windows: ["police-consultation"] },
      ),
      step(
        "what-in",
        [
          "入っていた情報を思い出して書く。暗号化していたかも書く。",
          "Write down what was on it and whether it was encrypted.",
        ],
        ["報告が要るかどうかが、これで決まります。", "This decides whether a report is due."],
      ),
      personalData,
    ],
  },
  {
    id: "push",
    name: { ja: "覚えのない認証の通知が何度も来る", en: "Sign-in prompts nobody asked for" },
    steps: [
      step(
        "deny",
        [
          "「許可」を押さない。「拒否」を押す。番号も教えない。",
          "Do not approve: deny, and tell nobody a code.",
        ],
        [
          "パスワードがもう知られています。許可すると入られます。",
          "Your password is known already; approving lets them in.",
        ],
      ),
      changePassword,
      tell,
      step(
        "approved",
        [
          "一度でも許可したら、すべての端末からログアウトし、登録された端末と転送の設定を見る。",
          "If you ever approved, sign out everywhere and look at registered devices and mail forwarding.",
        ],
        ["犯人は、次も入れるように設定を変えます。", "Intruders leave a way to come back."],
      ),
      write,
      { ...call, responders: undefined },
      police,
      personalData,
    ].map(clean),
  },
  {
    id: "defaced",
    name: { ja: "ホームページが書き換えられた", en: "Our site was changed by somebody" },
    steps: [
      tell,
      step(
        "take-off",
        [
          "サイトを作った会社かサーバーの会社に電話し、公開を止めてもらう。自分で上書きしない。",
          "Call the maker or host of the site to take it off; do not overwrite it yourself.",
        ],
        [
          "見た人に被害が出ます。上書きすると、入られた道がわからなくなります。",
          "Visitors may be harmed; overwriting hides how they came in.",
        ],
        { own: ["provider", "vendor"] },
      ),
      step(
        "photo",
        ["画面をスマホで撮る。アドレスと時刻を書く。", "Photograph the screen; write address and time."],
        ["止めたあとには見られません。", "It cannot be seen once it is off."],
      ),
      step(
        "web-passwords",
        [
          "サイトの管理とFTPのパスワードを、別の機器から変える。",
          "Change the passwords of the site's administration and FTP from another device.",
        ],
        ["同じ鍵でまた入られます。", "The same key opens again."],
      ),
      { ...call, responders: undefined },
      police,
      step(
        "tell-visitors",
        [
          "見た人に何をしてほしいか、お知らせを社長と決める。",
          "Settle with the owner what visitors are told.",
        ],
        ["知らせが早いほど、次の被害が減ります。", "Early news prevents further harm."],
      ),
      personalData,
    ].map(clean),
  },
  {
    id: "money",
    name: { ja: "だまされてお金を送った・勝手に送られた", en: "Money was sent by deceit" },
    steps: [
      step(
        "bank-now",
        [
          "銀行にすぐ電話し、送金を止めてほしいと言う。口座・金額・時刻を伝える。",
          "Call the bank at once and ask to stop the transfer: account, amount, time.",
        ],
        ["数分の差で、戻ることがあります。", "Minutes decide whether it comes back."],
        { own: ["bank", "card"] },
      ),
      tell,
      step(
        "police-now",
        [
          "警察に電話する。相手の口座を止める手続きを頼む。",
          "Call the police and ask to have the receiving account frozen.",
        ],
        ["口座を止められるのは、銀行と警察です。", "Only bank and police can freeze it."],
        { own: ["prefectural-police", "police-station"], windows: ["emergency", "police-consultation"] },
      ),
      step(
        "pc-off-net",
        [
          "送金に使ったパソコンは、電源を切らずにネットから切り離す。",
          "Take the PC used for it off the network, power on.",
        ],
        ["ウイルスが勝手に送金しているかもしれません。", "Malware may be sending more."],
      ),
      step(
        "confirm-partner",
        [
          "メールで頼まれた送金なら、前から知っている番号で相手に確かめる。",
          "If a mail asked for it, confirm with a number you knew before.",
        ],
        ["メールは乗っ取られているかもしれません。", "The mailbox may be taken over."],
      ),
      step(
        "keep-all",
        [
          "メール・振込の控え・通話の履歴を残し、紙に書く。",
          "Keep mails, slips and call lists, and write it down.",
        ],
        ["届け出と保険に要ります。", "The report and the insurer need it."],
        { own: ["insurer"] },
      ),
    ],
  },
  {
    id: "slow",
    name: { ja: "なんか遅い・様子がおかしい", en: "A PC is slow or strange" },
    steps: [
      step(
        "stop-work",
        [
          "作業をやめ、いつから・何をしたときからかを書く。",
          "Stop, and write since when and after doing what.",
        ],
        ["原因の半分は、直前にしたことにあります。", "Half of all causes lie in what came just before."],
      ),
      step(
        "warning",
        [
          "画面に電話番号や「感染」と出ても、電話しない。押さない。",
          "If the screen shows a phone number or “infected”, neither call nor click.",
        ],
        [
          "サポートを名乗る詐欺です。本物は電話番号を出しません。",
          "It is a support scam; genuine warnings show no number.",
        ],
      ),
      unplug,
      tell,
      step(
        "neighbours",
        ["となりの人のパソコンも同じか聞く。", "Ask whether the neighbour's PC does the same."],
        ["同じなら、会社全体のことかもしれません。", "If so, it may concern the whole company."],
      ),
      leave,
      { ...call, responders: undefined },
    ].map(clean),
  },
  {
    id: "leak",
    name: { ja: "情報が漏れた・送り先をまちがえた", en: "Data leaked or went to the wrong place" },
    steps: [
      tell,
      step(
        "stop-leak",
        [
          "漏れ続けるのを止める。共有をやめる、公開を止める、送信を取り消す。",
          "Stop the flow: end the share, take the page off, recall the message.",
        ],
        ["止めるまで、人数が増え続けます。", "Until then the number grows."],
      ),
      step(
        "ask-delete",
        [
          "まちがえて送った相手に電話し、開かずに消してもらう。消した返事をもらう。",
          "Call whoever got it: do not open, delete, confirm.",
        ],
        [
          "見られる前に消えれば、漏えいにならないことがあります。",
          "Deleted unseen, it may not count as a leak.",
        ],
      ),
      step(
        "what-whose",
        [
          "だれの・何の情報が・何人分かを書く。わからなければ「不明」。",
          "Write whose data, which, of how many; “unknown” if so.",
        ],
        ["報告が要るかどうかと期限が、これで決まります。", "This decides whether and when to report."],
      ),
      step(
        "keep-logs",
        ["記録や画面を消さない。", "Delete no logs and no screens."],
        ["原因を調べる手がかりです。", "They show the cause."],
      ),
      personalData,
      step(
        "tell-persons",
        [
          "本人への連絡は、担当と社長が文を決めてから。",
          "The persons are told once the owner has agreed on the words.",
        ],
        ["ばらばらに知らせると、話が食いちがいます。", "Scattered messages contradict each other."],
        { responders: true },
      ),
      police,
    ],
  },
  {
    id: "insider",
    name: { ja: "社内の人が持ち出したかもしれない", en: "Somebody inside may have taken data" },
    steps: [
      step(
        "quiet",
        [
          "本人にも周りにも言わず、社長に直接知らせる。",
          "Tell only the owner, neither the person nor others.",
        ],
        [
          "証拠を消されるのを防ぎ、まちがいだったときに人を守ります。",
          "It saves evidence, and protects the person if it is a mistake.",
        ],
        { responders: true },
      ),
      step(
        "rights",
        ["社長の指示で、その人の権限を止める。", "On the owner's word, suspend the person's rights."],
        ["持ち出しがそこで止まります。", "It ends there."],
      ),
      step(
        "keep-device",
        [
          "その人の機器は、電源を切らず、だれも触らないように預かる。",
          "Take the person's devices as they are; nobody touches them.",
        ],
        [
          "調べる会社が見る前に触ると、証拠になりません。",
          "Touched before experts see it, it proves nothing.",
        ],
        { own: ["investigator"] },
      ),
      step(
        "log-times",
        [
          "いつ・何を見て、そう思ったかを書く。入退室と操作の記録を残す。",
          "Write when and why you thought so; keep entry and access logs.",
        ],
        ["記録は日がたつと消えます。", "Logs fade with the days."],
      ),
      step(
        "lawyer",
        ["弁護士と警察に、進め方を相談する。", "Ask lawyer and police how to go on."],
        [
          "聞き取りや処分の順番をまちがえると、争いになります。",
          "The wrong order of questions and measures ends in court.",
        ],
        { own: ["lawyer", "prefectural-police"], windows: ["houterasu", "police-online"] },
      ),
      personalData,
    ],
  },
  {
    id: "down",
    name: { ja: "システムやネットが止まった", en: "A system or the network is down" },
    steps: [
      tell,
      step(
        "scope",
        ["何が・どこで・だれのところで止まっているかを書く。", "Write what is down, where and for whom."],
        ["1人だけか全員かで、原因がちがいます。", "One person or all: the cause differs."],
      ),
      step(
        "which-cause",
        ["提供する会社の障害のお知らせを、スマホで見る。", "On a phone look at the provider's notices."],
        [
          "向こうの障害なら、待つのがいちばん早いことがあります。",
          "If it is their outage, waiting may be quickest.",
        ],
        { own: ["provider"] },
      ),
      step(
        "no-restart",
        [
          "あやしい画面や知らないファイルがあれば、再起動しない。ネットから抜く。",
          "If there are strange screens or files, do not restart; cut the network.",
        ],
        ["故障ではなく攻撃かもしれません。", "It may be an attack rather than a fault."],
      ),
      step(
        "by-hand",
        [
          "紙と電話で続ける仕事を決め、お客様に知らせる。",
          "Settle what goes on by paper and phone, and tell customers.",
        ],
        [
          "止まることより、知らせがないことが困らせます。",
          "Silence troubles customers more than the standstill.",
        ],
      ),
      { ...call, responders: undefined },
    ].map(clean),
  },
  {
    id: "partner",
    name: { ja: "取引先が攻撃された", en: "A business partner was attacked" },
    steps: [
      tell,
      step(
        "known-number",
        [
          "前から知っている番号で、取引先に確かめる。メールの番号は使わない。",
          "Ask the partner with a number you knew before, not one from the mail.",
        ],
        ["知らせそのものが、偽物のことがあります。", "The news itself may be false."],
      ),
      step(
        "cut-links",
        [
          "取引先とつながる回線・共有・遠隔操作を止める。",
          "Close lines, shares and remote access to the partner.",
        ],
        ["そこから入ってきます。", "That is the way in."],
        { own: ["vendor"] },
      ),
      step(
        "partner-mail",
        [
          "その取引先からのメールと添付は、開く前に電話で確かめる。",
          "Confirm mails from them by phone before opening.",
        ],
        ["乗っ取られた本物のアドレスから届きます。", "They come from genuine, stolen mailboxes."],
      ),
      step(
        "our-data",
        ["預けている情報を書き出す。", "List what data they hold of yours."],
        ["うちの情報が漏れれば、うちも報告します。", "If it leaked, you report, too."],
      ),
      { ...call, responders: undefined },
      personalData,
    ].map(clean),
  },
  {
    id: "bot",
    name: { ja: "うちから攻撃が出ていると言われた", en: "We are said to be attacking others" },
    steps: [
      step(
        "known-caller",
        [
          "知らせた人の名前と番号を聞き、いったん切って、公式の番号にかけ直す。",
          "Ask name and number, hang up, and call back on the official number.",
        ],
        ["連絡を装った詐欺があります。", "Such calls can be a fraud."],
      ),
      step(
        "stop-use",
        ["教えられた機器の利用をやめる。", "Stop using the device they named."],
        ["使い続けると、よその被害が増えます。", "Using it goes on harming others."],
      ),
      unplug,
      tell,
      step(
        "when-which",
        [
          "いつ・どのアドレスから・どこへの通信かを聞いて書く。",
          "Ask and write when, from which address, to where.",
        ],
        ["それで機器が見つかります。", "That finds the device."],
        { own: ["provider"] },
      ),
      step(
        "around",
        [
          "ルーター・カメラ・複合機・ほかのパソコンも調べてもらう。",
          "Have router, cameras, printers and other PCs looked at.",
        ],
        ["1台だけきれいにしても、となりから戻ります。", "Clean only one and it comes back from the next."],
        { own: ["vendor"] },
      ),
      { ...call, responders: undefined },
      police,
      step(
        "back",
        ["原因をふさいでから、つなぎ直す。", "Close the hole before connecting again."],
        ["先につなぐと、また始まります。", "Otherwise it starts again."],
      ),
    ].map(clean),
  },
];

/** Drops what a step of the general list shows elsewhere in the same situation. */
function clean(one: Omit<FirstStep, "responders"> & { readonly responders?: true | undefined }): FirstStep {
  const { responders, ...rest } = one;
  return responders ? { ...rest, responders } : rest;
}
