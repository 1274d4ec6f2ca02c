// Terms that begin with ま–ん.
import type { Term } from "./term.ts";

export const termsOfMaToWa: readonly Term[] = [
  {
    id: "malware",
    term: "マルウェア",
    reading: "まるうぇあ",
    english: "Malware",
    also: { ja: ["コンピュータウイルス", "不正プログラム"], en: ["computer virus"] },
    easy: "{悪|わる}いことをするために{作|つく}られたプログラムです。{情報|じょうほう}を{盗|ぬす}んだり、データを{壊|こわ}したりします。",
    explanation: {
      ja: "害を与える目的で作られたプログラムの総称です。ウイルス・ランサムウェア・情報を盗むものなどがあり、添付ファイルや弱点から入ります。",
      en: "Any program made to do harm: viruses, ransomware, stealers of information. It comes by attachments and through weaknesses.",
    },
    seeAlso: ["ransomware", "anti-malware", "botnet"],
  },
  {
    id: "wifi",
    term: "無線LAN",
    reading: "むせんらん",
    english: "Wi-Fi",
    also: { ja: ["Wi-Fi"], en: ["wireless LAN"] },
    easy: "{線|せん}を{使|つか}わずにインターネットにつなぐことです。{鍵|かぎ}は{長|なが}くして、お{客|きゃく}さん{用|よう}と{分|わ}けます。",
    explanation: {
      ja: "電波で機器をつなぐネットワークです。WPA3またはWPA2の方式と長い暗号キーを使い、来客用は社内用と分けます。",
      en: "A network by radio. Use WPA3 or WPA2 with a long key, and keep guests apart from the office network.",
    },
    seeAlso: ["encryption-key", "router", "telework"],
  },
  {
    id: "special-care-data",
    term: "要配慮個人情報",
    reading: "ようはいりょこじんじょうほう",
    english: "Special care-required personal data",
    also: { en: ["sensitive personal data"] },
    easy: "{人|ひと}に{知|し}られると、{差別|さべつ}されるかもしれない{情報|じょうほう}です。{病気|びょうき}のことなどです。{特|とく}に{大切|たいせつ}にします。",
    explanation: {
      ja: "病歴・健康診断の結果・障害・犯罪の経歴など、不利益が生じないよう特に配慮が要る個人情報です。原則として本人の同意を得て集め、1人分の漏えいでも報告の対象です。",
      en: "Data on illness, health checks, disability, criminal record and the like. Collected with consent as a rule; a leak of even one person's must be reported.",
    },
    seeAlso: ["personal-data", "incident", "processor"],
  },
  {
    id: "ransomware",
    term: "ランサムウェア",
    reading: "らんさむうぇあ",
    english: "Ransomware",
    also: { ja: ["ランサム攻撃", "ランサム"], en: ["ransom attack"] },
    easy: "データに{鍵|かぎ}をかけて、「お{金|かね}を{払|はら}え」と{言|い}うプログラムです。{払|はら}っても{戻|もど}るとは{限|かぎ}りません。",
    explanation: {
      ja: "データを暗号化して読めなくし、戻す代わりに金を求めるマルウェアです。盗んだ情報の公開でも脅します。切り離した控えと、更新が備えになります。",
      en: "Malware that encrypts data and asks for money, often also threatening to publish it. Disconnected copies and updates are the defence.",
    },
    seeAlso: ["backup", "malware", "immutable"],
  },
  {
    id: "risk-value",
    term: "リスク値",
    reading: "りすくち",
    english: "Risk value",
    easy: "{危|あぶ}なさを{数|かず}で{表|あらわ}したものです。{大切|たいせつ}さと、{起|お}こりやすさをかけ{算|ざん}します。{大|おお}きいものから{直|なお}します。",
    explanation: {
      ja: "情報資産の重要度と被害の起こりやすさを掛けた値です。1〜9の数で表し、6以上を大、4を中、3以下を小として、大きいものから対応します。",
      en: "Importance of an asset times likelihood of harm, 1 to 9: from 6 it is large, 4 medium, up to 3 small. Large ones come first.",
    },
    seeAlso: ["information-asset", "residual-risk", "vulnerability"],
  },
  {
    id: "remote-desktop",
    term: "リモートデスクトップ",
    reading: "りもーとですくとっぷ",
    english: "Remote desktop",
    also: { ja: ["RDP"], en: ["RDP"] },
    easy: "{遠|とお}くにあるパソコンの{画面|がめん}を、{手元|てもと}で{動|うご}かすしくみです。{入|い}り{口|ぐち}をインターネットに{開|あ}けたままにしません。",
    explanation: {
      ja: "離れたPCを手元で操作する機能です。インターネットに直接開くと総当たりで破られるため、VPNと多要素認証の内側で使います。",
      en: "Using a distant computer from where you are. Open to the internet it is soon broken into; keep it behind a VPN and a second factor.",
    },
    seeAlso: ["vpn", "brute-force", "telework"],
  },
  {
    id: "router",
    term: "ルータ",
    reading: "るーた",
    english: "Router",
    also: { ja: ["ルーター"] },
    easy: "{会社|かいしゃ}や{家|いえ}をインターネットにつなぐ{箱|はこ}です。{最初|さいしょ}のパスワードを{変|か}えて、{中|なか}のソフトも{新|あたら}しくします。",
    explanation: {
      ja: "社内のネットワークをインターネットにつなぐ機器です。最初のパスワードを変え、ファームウェアを更新し、外からの管理画面を閉じます。",
      en: "The device that connects the office to the internet. Change its preset password, update its firmware, and close its settings page to the outside.",
    },
    seeAlso: ["firmware", "firewall", "wifi"],
  },
  {
    id: "log",
    term: "ログ",
    reading: "ろぐ",
    english: "System log",
    also: { ja: ["アクセスログ"], en: ["logs", "access log", "log file"] },
    easy: "{機械|きかい}が{書|か}く{日記|にっき}です。いつ、{誰|だれ}が、{何|なに}をしたかがわかります。{事故|じこ}のときは{消|け}しません。",
    explanation: {
      ja: "機器やサービスが残す動作の記録です。事故の原因を調べる手がかりになるため、時刻を合わせ、決めた期間残し、消えないように別に保管します。",
      en: "What devices and services write down of what they do. It helps to find causes, so set the clocks, keep it for a set time, and store it apart.",
    },
    seeAlso: ["audit-trail", "edr", "incident"],
  },
];
