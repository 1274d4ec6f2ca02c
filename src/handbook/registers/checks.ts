// The check items behind the vulnerability of each medium, in our own words, each leading to the controls it asks for.
//
// The wording of IPA's own sheet was not at hand; these follow its plan: some fifty yes-or-no matters by medium.
import type { ControlsByMedium } from "#src/engine/risk/index.ts";
import type { Both } from "#src/text/words.ts";
import type { MediumId } from "./risk.ts";

export type CheckItem = {
  readonly id: string;
  readonly media: readonly MediumId[];
  /** Ids of controls; the first is the one that matters most. */
  readonly controls: readonly string[];
  readonly asks: Both;
};

const everywhere: readonly MediumId[] = ["paper", "removable", "office-pc", "mobile", "server", "cloud"];
const machines: readonly MediumId[] = ["office-pc", "mobile", "server"];
const digital: readonly MediumId[] = ["removable", "office-pc", "mobile", "server", "cloud"];

const item = (
  id: string,
  on: readonly MediumId[],
  controls: readonly string[],
  ja: string,
  en: string,
): CheckItem => ({ id, media: on, controls, asks: { ja, en } });

export const checkItems: readonly CheckItem[] = [
  // People and rules: wherever the information lies.
  item(
    "k01",
    everywhere,
    ["s8-3-temporary-staff"],
    "扱う人全員と、秘密を守る約束を書面で交わしていますか?",
    "Has everybody who handles it promised secrecy in writing?",
  ),
  item(
    "k02",
    everywhere,
    ["s9-10-education"],
    "扱う人に、入ったときと年1回、教育をしていますか?",
    "Are people taught on joining and every year?",
  ),
  item(
    "k03",
    everywhere,
    ["s6-permissions-reviewed"],
    "見てよい人を決め、定期的に見直していますか?",
    "Is it settled who may see it, and reviewed?",
  ),
  item(
    "k04",
    everywhere,
    ["s6-leavers-closed"],
    "辞めた人の鍵や権限を、翌日までに止めていますか?",
    "Are keys and rights of leavers closed by the next day?",
  ),
  item(
    "k05",
    everywhere,
    ["s3-2-retention-kept"],
    "保存期限を過ぎたものを、読めない形で捨てていますか?",
    "Is what is past its retention destroyed beyond reading?",
  ),
  item(
    "k06",
    everywhere,
    ["p9-first-steps-card", "p9-responder"],
    "なくした・もれたときの連絡先を全員が知っていますか?",
    "Does everybody know whom to call after a loss or leak?",
  ),
  item(
    "k07",
    everywhere,
    ["s6-rooms-and-keys"],
    "最後に帰る人が施錠を確かめ、記録していますか?",
    "Does the last to leave check the locks and note it?",
  ),
  // Paper.
  item(
    "k11",
    ["paper"],
    ["s6-rooms-and-keys"],
    "使わないときは鍵のかかる場所にしまっていますか?",
    "Is it locked away when not in use?",
  ),
  item(
    "k12",
    ["paper"],
    ["s6-impostor-visitors"],
    "訪ねてきた人が、書類のある所に1人で入れないようにしていますか?",
    "Are visitors kept from being alone near it?",
  ),
  item(
    "k13",
    ["paper", "removable", "mobile"],
    ["p8-carry-out-ledger"],
    "社外へ持ち出すときに、許可と記録がありますか?",
    "Is taking it out permitted and recorded?",
  ),
  item(
    "k14",
    ["paper", "mobile"],
    ["p8-outside-rule"],
    "外での置き忘れや覗き見を防ぐ決まりを、守っていますか?",
    "Are the rules against leaving it behind or being overlooked kept?",
  ),
  // Removable media.
  item(
    "k21",
    ["removable", "mobile"],
    ["p8-encrypted"],
    "中身を暗号化していますか?",
    "Is the content encrypted?",
  ),
  item(
    "k22",
    ["removable"],
    ["s2-3-key-length"],
    "暗号の鍵を、十分に長くしていますか?",
    "Are its keys long enough?",
  ),
  item(
    "k23",
    ["removable"],
    ["s8-3-list-exports"],
    "名簿などの書き出しを、許可と記録のもとで行っていますか?",
    "Are exports of lists permitted and recorded?",
  ),
  item(
    "k24",
    ["removable", "office-pc"],
    ["p1-1-malware-protection"],
    "差し込んだ媒体をウイルス対策ソフトで調べていますか?",
    "Is what is plugged in scanned for malware?",
  ),
  // Machines.
  item(
    "k31",
    ["office-pc", "server"],
    ["p1-1-os-updates"],
    "OSの更新を、すぐに当てていますか?",
    "Are updates of the system installed at once?",
  ),
  item(
    "k32",
    ["office-pc", "server"],
    ["p1-1-software-updates"],
    "ソフトの更新を、すぐに当てていますか?",
    "Are updates of software installed at once?",
  ),
  item(
    "k33",
    ["mobile"],
    ["p1-2-phone-updates"],
    "スマホやタブレットを最新にしていますか?",
    "Are phones and tablets up to date?",
  ),
  item(
    "k34",
    ["office-pc", "server"],
    ["p1-1-malware-protection"],
    "ウイルス対策ソフトの定義が、毎日新しくなっていますか?",
    "Do malware definitions renew themselves daily?",
  ),
  item(
    "k35",
    machines,
    ["p6-1-auto-lock"],
    "席を離れると、自動でロックがかかりますか?",
    "Does it lock itself when nobody is there?",
  ),
  item(
    "k36",
    machines,
    ["p2-2-long-passwords", "p2-3-no-reuse"],
    "長いパスワードを、使い回さずに使っていますか?",
    "Are passwords long and never reused?",
  ),
  item(
    "k37",
    ["office-pc"],
    ["p5-mail-rule", "p5-macros-blocked"],
    "心当たりのない添付やリンクを開かない仕組みがありますか?",
    "Is there something that keeps unexpected attachments and links shut?",
  ),
  item(
    "k38",
    ["office-pc"],
    ["p1-1-unused-software"],
    "使わないソフトを消していますか?",
    "Is unused software removed?",
  ),
  item(
    "k39",
    ["office-pc", "mobile"],
    ["s9-10-mass-mail"],
    "送る前に宛先を確かめる仕組みがありますか?",
    "Is there a check of recipients before sending?",
  ),
  item(
    "k40",
    ["mobile"],
    ["p8-remote-lock"],
    "なくしたときに、遠くからロックや消去ができますか?",
    "Can it be locked or wiped from afar?",
  ),
  item(
    "k41",
    ["mobile"],
    ["p4-2-unknown-apps-off", "p4-2-app-list"],
    "決めたアプリだけを入れていますか?",
    "Are only approved apps installed?",
  ),
  item(
    "k42",
    ["mobile", "office-pc"],
    ["s5-1-byod-approved"],
    "私物の機器は、許可したものだけを使っていますか?",
    "Are private devices used only if approved?",
  ),
  item(
    "k43",
    ["office-pc", "mobile", "cloud"],
    ["s9-1-ai-rules"],
    "社外のAIに入れてよいものを決めていますか?",
    "Is it settled what may be typed into outside AI?",
  ),
  // Servers and the network.
  item(
    "k51",
    ["server", "office-pc"],
    ["p1-2-network-updates"],
    "ルータやVPN装置を最新にしていますか?",
    "Are routers and VPN devices up to date?",
  ),
  item(
    "k52",
    ["server"],
    ["p1-2-closed-admin-pages"],
    "管理画面を、社外から開けないようにしていますか?",
    "Are admin pages closed to the outside?",
  ),
  item(
    "k53",
    ["server"],
    ["p1-2-initial-password"],
    "買ったときのIDとパスワードを替えていますか?",
    "Have the initial ID and password been changed?",
  ),
  item(
    "k54",
    ["server"],
    ["s9-7-admin-keys"],
    "管理者の権限を、要る人だけに絞っていますか?",
    "Are administrator rights held by those who need them only?",
  ),
  item(
    "k55",
    ["server", "office-pc"],
    ["s2-3-wifi-key"],
    "Wi-Fiの鍵を長くし、新しい方式で守っていますか?",
    "Is the Wi-Fi key long and the cipher modern?",
  ),
  item(
    "k56",
    ["server"],
    ["s6-rooms-and-keys"],
    "サーバーを、鍵のかかる場所に置いていますか?",
    "Does it stand behind a lock?",
  ),
  item(
    "k57",
    ["server", "cloud"],
    ["s6-links-closed"],
    "要らなくなった共有や公開を閉じていますか?",
    "Are shares and links closed when no longer needed?",
  ),
  // Cloud.
  item(
    "k61",
    ["cloud"],
    ["p3-1-mfa-important", "p3-1-mfa-admins"],
    "ログインに、2つの要素を求めていますか?",
    "Does login take two factors?",
  ),
  item(
    "k62",
    ["cloud"],
    ["a04-cloud-vetting"],
    "使う前に、4つの点を確かめていますか?",
    "Was it looked at in four respects before use?",
  ),
  item(
    "k63",
    ["cloud"],
    ["s3-3-cloud-settings"],
    "共有と公開の設定を、定期的に見直していますか?",
    "Are sharing and publication settings reviewed?",
  ),
  item(
    "k64",
    ["cloud"],
    ["s8-2-data-country"],
    "データがどの国に置かれるかを知っていますか?",
    "Is it known in which country the data lies?",
  ),
  item(
    "k65",
    ["cloud"],
    ["a04-export-test"],
    "データを取り出す練習をしていますか?",
    "Has taking the data out been tried?",
  ),
  item(
    "k66",
    ["cloud"],
    ["p3-1-login-alerts"],
    "見知らぬログインの知らせを受け取っていますか?",
    "Do alerts of strange logins arrive?",
  ),
  item(
    "k67",
    ["cloud", "paper"],
    ["s11-processors"],
    "預けた先を選び、契約で縛り、確かめていますか?",
    "Are those entrusted with it chosen, bound and examined?",
  ),
  // Loss.
  item(
    "k71",
    digital,
    ["p7-2-three-two-one"],
    "3つ・2種類・1つは遠く、の控えがありますか?",
    "Are there three copies on two media, one far away?",
  ),
  item(
    "k72",
    ["office-pc", "server"],
    ["p7-2-offline-copy"],
    "切り離した、または書き換えられない控えがありますか?",
    "Is one copy unplugged or unalterable?",
  ),
  item(
    "k73",
    ["office-pc", "server", "cloud"],
    ["p7-1-restore-rehearsal"],
    "控えから戻す練習をしていますか?",
    "Has restoring been rehearsed?",
  ),
  item(
    "k74",
    ["server", "cloud"],
    ["s9-9-ddos-decision"],
    "大量の通信で止まったときの備えを決めていますか?",
    "Is it settled what to do when traffic stops it?",
  ),
];

/** The controls that bear on each medium: those that its check items ask for. */
export const controlsByMedium = {
  paper: controlsOf("paper"),
  removable: controlsOf("removable"),
  "office-pc": controlsOf("office-pc"),
  mobile: controlsOf("mobile"),
  server: controlsOf("server"),
  cloud: controlsOf("cloud"),
} satisfies ControlsByMedium & Readonly<Record<MediumId, readonly string[]>>;

function controlsOf(medium: MediumId): readonly string[] {
  const asked = checkItems
    .filter((check) => check.media.includes(medium))
    .flatMap(({ controls }) => controls);
  return [...new Set(asked)];
}
