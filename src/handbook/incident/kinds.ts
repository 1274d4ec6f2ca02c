// The kinds of incident, the levels with who leads, and the playbook: what to ask and do, by kind.
import type { Both } from "#src/text/words.ts";

export type IncidentKind = {
  readonly id: string;
  readonly name: Both;
  /** The situation of the first steps that belongs to it. */
  readonly situation: string;
  /** What the room asks beside the six questions; ids of `incidentQuestions`. */
  readonly asks: readonly string[];
  /** What to see to, in order. */
  readonly playbook: readonly Both[];
};

const b = (ja: string, en: string): Both => ({ ja, en });

const accounts = b(
  "関係するアカウントを止め、別の機器からパスワードを変える",
  "Stop the accounts concerned and change their passwords from another device",
);
const logs = b(
  "ログと画面の写しを取り、消えない場所に置く（期間と時計のずれも書く）",
  "Copy logs and screens to where they cannot vanish; note their period and clock error",
);
const cause = b(
  "原因をふさいだことを確かめてから再開する",
  "Resume only after making sure that the cause is closed",
);
const power = b(
  "電源は切らず、ネットと控え（バックアップ）の線だけを切り離す",
  "Leave the power on; cut only the network and the line to the backups",
);
const scope = b(
  "ほかの機器・共有フォルダに広がっていないかを見る",
  "See whether other devices and shares are hit",
);

export const incidentKinds: readonly IncidentKind[] = [
  {
    id: "ransomware",
    name: b("ランサムウェア・ウイルス", "Ransomware or other malware"),
    situation: "ransomware",
    asks: [
      "devices",
      "ransom-note",
      "extension",
      "malware",
      "entry-way",
      "signs",
      "backup-state",
      "data-taken",
    ],
    playbook: [
      power,
      scope,
      b(
        "脅迫文と書き換えられたファイルの名前を写真に残す。相手には返事をしない",
        "Photograph the note and the renamed files; do not answer the blackmailer",
      ),
      b(
        "身代金を払うかどうかは、その場で決めない。警察と専門家に相談してから決める",
        "Do not decide about paying on the spot: ask the police and a specialist first",
      ),
      logs,
      accounts,
      b(
        "無事な控えを、つなぐ前に別の機器で確かめる。初期化してから戻す",
        "Check a good backup on another device before connecting it; wipe first, then restore",
      ),
      cause,
    ],
  },
  {
    id: "intrusion",
    name: b("不正アクセス・乗っ取り", "Intrusion or taken-over account"),
    situation: "push",
    asks: ["devices", "entry-way", "signs", "data-taken"],
    playbook: [
      b(
        "公開している部分を止めるか、外から届かないようにする",
        "Take down what is public, or shut it off from outside",
      ),
      accounts,
      logs,
      b(
        "転送設定・追加された利用者・連携アプリを見る",
        "Look at forwarding rules, added users and connected apps",
      ),
      b("弱点を直し、多要素認証を入れる", "Mend the weakness and switch on multi-factor sign-in"),
      cause,
    ],
  },
  {
    id: "misdirected",
    name: b("誤送信・誤公開", "Sent or published by mistake"),
    situation: "leak",
    asks: ["recipient", "viewed"],
    playbook: [
      b(
        "公開を止める。送った相手に、開かずに消すよう頼み、返事を残す",
        "Unpublish; ask the recipient to delete unopened, and keep the answer",
      ),
      b("検索結果や写しに残っていないかを見る", "See whether copies remain in search results or elsewhere"),
      b("何の情報が何人分かを数える", "Count what was in it and of how many people"),
      b("送り方・公開の手順を変える", "Change the way of sending or publishing"),
    ],
  },
  {
    id: "lost",
    name: b("機器・書類の紛失・盗難", "Lost or stolen device or papers"),
    situation: "lost",
    asks: ["lost-thing", "locked", "encrypted"],
    playbook: [
      b("遠隔でロックし、要れば消す。時刻を残す", "Lock it remotely, wipe if need be, note the time"),
      b(
        "回線を止め、警察に遺失届か盗難届を出す（受理番号を残す）",
        "Stop the line; report the loss or theft to the police and keep the number",
      ),
      accounts,
      b("入っていた情報を台帳から書き出す", "List from the registers what was on it"),
      b("見つかったら、つなぐ前に中を確かめる", "If it turns up, check it before connecting it"),
    ],
  },
  {
    id: "insider",
    name: b("内部の不正・持出し", "Misuse or theft by somebody inside"),
    situation: "insider",
    asks: ["rights", "data-taken", "signs"],
    playbook: [
      b(
        "権限を止める。本人に触らせず、機器をそのまま保管する",
        "Stop the rights; keep the device as it is, out of that person’s hands",
      ),
      b("知る人を絞り、経営者と弁護士に相談する", "Keep the circle small; consult the owner and a lawyer"),
      logs,
      b("人を決めつけず、事実と推測を分けて書く", "Accuse nobody; write facts and guesses apart"),
    ],
  },
  {
    id: "down",
    name: b("システム停止・DDoS", "Systems down or denial of service"),
    situation: "down",
    asks: ["devices", "attack-start", "attack-end", "attack-size", "service-effect"],
    playbook: [
      b("影響する仕事と、代わりのやり方を決める", "Decide which work is hit and how to do without"),
      b(
        "故障・攻撃・災害・クラウドの障害のどれかを切り分ける",
        "Tell apart: fault, attack, disaster, outage at the provider",
      ),
      b(
        "取引先と顧客に、いつ次の知らせを出すかを伝える",
        "Tell partners and customers when they will hear more",
      ),
      cause,
    ],
  },
  {
    id: "money",
    name: b("送金・なりすましの被害", "Money sent to an impostor"),
    situation: "money",
    asks: ["bank", "signs"],
    playbook: [
      b(
        "自社の銀行と振込先の銀行に、組戻しと口座の凍結を頼む",
        "Ask both banks to recall the transfer and freeze the account",
      ),
      b("警察に届け、メールの原本を残す", "Go to the police; keep the original mails"),
      accounts,
      b("取引先に、別の手段で知らせる", "Warn the partner through another channel"),
    ],
  },
  {
    id: "partner",
    name: b("取引先・委託先の被害", "A partner or provider was hit"),
    situation: "partner",
    asks: ["entry-way", "data-taken", "service-effect"],
    playbook: [
      b("つながっている線とアカウントを切る", "Cut the connection and the accounts between you"),
      b("預けている情報と、預かっている情報を書き出す", "List what you gave them and what they gave you"),
      b("相手からの知らせを、時刻とともに残す", "Keep what they tell you, with the time"),
      cause,
    ],
  },
  {
    id: "other",
    name: b("その他・まだわからない", "Something else, or not clear yet"),
    situation: "slow",
    asks: ["devices", "signs"],
    playbook: [power, logs, scope, cause],
  },
];

/** The levels, from a mere sign to what reaches people outside, and who leads. */
export const levelWords: readonly { readonly name: Both; readonly who: Both; readonly lead: Both }[] = [
  {
    name: b("レベル0 兆候", "Level 0: a sign"),
    who: b("まだ被害はない", "no harm so far"),
    lead: b("気づいた人が記録し、担当者が見る", "Whoever notices writes it down; IT looks at it"),
  },
  {
    name: b("レベル1 従業員の仕事に影響", "Level 1: employees’ work"),
    who: b("一部の従業員の仕事が止まる", "some employees cannot work"),
    lead: b("システムの担当者が率いる", "The IT person leads"),
  },
  {
    name: b("レベル2 事業に影響", "Level 2: the business"),
    who: b("会社の事業が止まる、止まりそう", "the business stops or may stop"),
    lead: b("対応責任者が率いる", "The person responsible for incidents leads"),
  },
  {
    name: b("レベル3 社外に影響", "Level 3: people outside"),
    who: b(
      "顧客・取引先・株主に影響する、または個人情報が漏れた",
      "customers, partners or shareholders are hit, or personal data leaked",
    ),
    lead: b("経営者が率い、対応会議を開く", "The owner leads and calls the meeting"),
  },
];
