// What the incident room asks: the six questions, what reports want to know, and what belongs to a kind.
import type { Both } from "#src/text/words.ts";

export type IncidentQuestion = {
  /** Stands in entries; never reused for something else. */
  readonly id: string;
  readonly group: "six" | "report" | "kind";
  readonly name: Both;
  readonly hint: Both;
};

const q = (
  id: string,
  group: IncidentQuestion["group"],
  name: readonly [string, string],
  hint: readonly [string, string],
): IncidentQuestion => ({
  id,
  group,
  name: { ja: name[0], en: name[1] },
  hint: { ja: hint[0], en: hint[1] },
});

export const incidentQuestions: readonly IncidentQuestion[] = [
  q(
    "when",
    "six",
    ["いつ", "When"],
    ["気づいた時刻と、起きたと思われる時刻", "When it was noticed, and when it seems to have happened"],
  ),
  q(
    "where",
    "six",
    ["どこで", "Where"],
    ["場所、機器、サービスの名前", "Place, device, name of the service"],
  ),
  q("who", "six", ["だれが", "Who"], ["気づいた人、使っていた人", "Who noticed, who was using it"]),
  q("what", "six", ["何を", "What"], ["何が起き、何が影響を受けたか", "What happened and what is affected"]),
  q("why", "six", ["なぜ", "Why"], ["原因。推測なら「推測」と書く", "The cause; say so if it is a guess"]),
  q("how", "six", ["どのように", "How"], ["どんな順に起きたか", "In which order it happened"]),
  q(
    "data-items",
    "report",
    ["情報の項目", "Kinds of data"],
    ["氏名、住所、カード番号など", "Names, addresses, card numbers …"],
  ),
  q(
    "persons",
    "report",
    ["本人の数", "Number of persons"],
    ["約300人、など。数え方も書く", "About 300, for example, and how it was counted"],
  ),
  q(
    "cause",
    "report",
    ["原因（社外に出す文）", "Cause, as told outside"],
    ["わかっていることだけを書く", "Only what is known"],
  ),
  q(
    "secondary",
    "report",
    ["二次被害", "Further harm"],
    ["悪用された様子、そのおそれ", "Signs of misuse, or the chance of it"],
  ),
  q(
    "to-persons",
    "report",
    ["本人への対応", "What was done for the persons"],
    ["連絡した日と方法、これからの予定", "When and how they were told, or will be"],
  ),
  q(
    "published",
    "report",
    ["公表", "Publication"],
    ["公表した日と場所、しない理由", "When and where it was published, or why not"],
  ),
  q(
    "prevention",
    "report",
    ["再発防止", "Prevention"],
    ["済んだことと、これからすること", "What was done and what will be"],
  ),
  q(
    "other",
    "report",
    ["そのほか", "Other"],
    ["警察や専門会社への連絡など", "Contact with police or specialists, for instance"],
  ),
  q(
    "inquiries",
    "report",
    ["問合せ窓口", "Contact for questions"],
    ["部署、電話、受付時間", "Department, phone, hours"],
  ),
  q(
    "policy-number",
    "report",
    ["保険の証券番号", "Insurance policy number"],
    ["証券にある番号", "As on the policy"],
  ),
  q(
    "loss",
    "report",
    ["費用・損害の見込み", "Expected cost"],
    ["調査、復旧、休業など。わかる分だけ", "Investigation, recovery, standstill; as far as known"],
  ),
  q(
    "devices",
    "kind",
    ["影響した機器", "Devices hit"],
    ["台数、種類、OS、役割", "How many, of which kind and system, for what"],
  ),
  q(
    "ransom-note",
    "kind",
    ["脅迫文", "Ransom note"],
    ["ファイル名と文面、連絡先、期限", "File name, wording, address, time limit"],
  ),
  q("extension", "kind", ["変わった拡張子", "New file extension"], ["例：.locked", "For example .locked"]),
  q(
    "malware",
    "kind",
    ["ウイルスの名前・種類", "Name or family of the malware"],
    ["対策ソフトの表示など", "As the protection software shows it"],
  ),
  q(
    "entry-way",
    "kind",
    ["入られた道", "Way in"],
    ["VPN、リモートデスクトップ、メールなど", "VPN, remote desktop, mail …"],
  ),
  q(
    "signs",
    "kind",
    ["手がかり", "Traces"],
    ["通信先、ファイルのハッシュ、差出人、時刻", "Addresses contacted, file hashes, senders, times"],
  ),
  q(
    "backup-state",
    "kind",
    ["控えの状態", "State of the backups"],
    ["無事か、いつのものか", "Unharmed? From when?"],
  ),
  q(
    "data-taken",
    "kind",
    ["持ち出された情報", "Data taken"],
    ["有無と、そう考える根拠", "Whether, and why you think so"],
  ),
  q("recipient", "kind", ["渡った相手", "Who received it"], ["だれに、何人に", "Who, and how many"]),
  q(
    "viewed",
    "kind",
    ["見られたか", "Was it seen"],
    ["アクセスの記録、相手の返事", "Access records, the recipient’s answer"],
  ),
  q(
    "lost-thing",
    "kind",
    ["なくした物", "What was lost"],
    ["種類、番号、最後に見た場所", "Kind, number, where last seen"],
  ),
  q(
    "locked",
    "kind",
    ["ロック・消去", "Locked or wiped"],
    ["実行した時刻と結果", "When, and with what result"],
  ),
  q(
    "encrypted",
    "kind",
    ["暗号化", "Encryption"],
    ["端末全体か、鍵は無事か", "Of the whole device? Is the key unharmed?"],
  ),
  q(
    "rights",
    "kind",
    ["その人の権限", "That person’s rights"],
    ["何に入れたか、止めた時刻", "What they could reach, when it was stopped"],
  ),
  q("attack-start", "kind", ["攻撃の始まり", "Start of the attack"], ["日時", "Date and time"]),
  q(
    "attack-end",
    "kind",
    ["攻撃の終わり", "End of the attack"],
    ["日時、続いていればそう書く", "Date and time, or that it goes on"],
  ),
  q(
    "attack-size",
    "kind",
    ["攻撃の規模", "Size of the attack"],
    ["通信量、送信元、種類", "Volume, sources, kind"],
  ),
  q(
    "service-effect",
    "kind",
    ["サービスへの影響", "Effect on services"],
    ["止まったものと時間", "What stopped and for how long"],
  ),
  q(
    "bank",
    "kind",
    ["振込の内容", "The transfer"],
    ["日時、金額、銀行、口座、名義", "Time, amount, bank, account, name"],
  ),
];

/** The three whys of the closing page. */
export const whyQuestions: readonly { readonly id: "leaked" | "entered" | "outflow"; readonly ask: Both }[] =
  [
    { id: "leaked", ask: { ja: "なぜ漏れた（壊れた）のですか", en: "Why did it leak, or break?" } },
    { id: "entered", ask: { ja: "なぜ入られたのですか", en: "Why could they get in?" } },
    {
      id: "outflow",
      ask: { ja: "なぜ流れ出るのを止められなかったのですか", en: "Why was the outflow not stopped?" },
    },
  ];
