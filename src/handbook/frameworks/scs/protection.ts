// Area 4 of ★3, second part: training, backup, configuration, updates, malware and the network's border.
import type { ScsRequirement } from "./requirement.ts";

export const protection: readonly ScsRequirement[] = [
  {
    id: "4-2-2",
    title: { ja: "事故対応の教育・訓練", en: "Training for incidents" },
    criteria: [
      {
        id: "4-2-2-1",
        text: {
          ja: "受入れのときと年1回以上、資料に加えてeラーニングか集合で教育・訓練をしている",
          en: "On joining and at least yearly, people are trained in person or online, besides being given material",
        },
      },
      {
        id: "4-2-2-2",
        text: {
          ja: "内容・方法・時期・受けた人の記録を残している",
          en: "Content, method, time and attendance are recorded",
        },
      },
      {
        id: "4-2-2-3",
        text: {
          ja: "教育・訓練の中身を年1回以上見直している",
          en: "The training itself is reviewed at least once a year",
        },
      },
    ],
  },
  {
    id: "4-3-4",
    title: { ja: "バックアップ", en: "Backup" },
    criteria: [
      {
        id: "4-3-4-1",
        text: {
          ja: "対象・頻度・保管期間を定めてバックアップを取っている",
          en: "Backups are made of named data, at a set interval, and kept for a set time",
        },
      },
      {
        id: "4-3-4-2",
        text: {
          ja: "重要な機密は、離れた場所にもバックアップを置いている",
          en: "Important secrets are also backed up at a distant place",
        },
      },
      {
        id: "4-3-4-3",
        text: {
          ja: "対象ごとに、戻す手順書がある",
          en: "There are written instructions for restoring each of them",
        },
      },
    ],
  },
  {
    id: "4-4-1",
    title: { ja: "安全な構成の維持", en: "Sound configuration" },
    criteria: [
      {
        id: "4-4-1-1",
        text: {
          ja: "許可していないソフトを消すか止め、または勝手に入れられないようにしている",
          en: "Software that is not allowed is removed or disabled, or cannot be installed",
        },
      },
      {
        id: "4-4-1-2",
        text: {
          ja: "USBメモリなどをつないだときの自動実行・自動再生を切っている",
          en: "Nothing starts by itself when a USB stick or the like is plugged in",
        },
      },
      {
        id: "4-4-1-3",
        text: {
          ja: "サーバとネットワーク機器の設定変更は、申請と承認で行っている",
          en: "Settings of servers and network devices are changed upon request and approval",
        },
      },
    ],
  },
  {
    id: "4-4-4",
    title: { ja: "更新の適用", en: "Applying updates" },
    criteria: [
      {
        id: "4-4-4-1",
        text: {
          ja: "正規でサポート中のものを使い、終わったものは消すかネットから切り離し、できれば自動更新にしている",
          en: "What is in use is licensed and supported; what is not is removed or cut off; updates run by themselves where possible",
        },
      },
      {
        id: "4-4-4-2",
        text: {
          ja: "重大・高・CVSS7.0以上・程度不明の更新を14日以内に当て、できないときは機能停止・回避策・分離・監視で補う",
          en: "Updates that are critical, high, CVSS 7.0 or above, or of unknown weight go in within 14 days; otherwise disable, work around, separate or watch",
        },
      },
    ],
  },
  {
    id: "4-4-5",
    title: { ja: "マルウェア対策", en: "Against malware" },
    criteria: [
      {
        id: "4-4-5-1",
        text: {
          ja: "ネットにつながるPCとサーバのすべてに対策ソフトがある",
          en: "All PCs and servers on the network have protection software",
        },
      },
      {
        id: "4-4-5-2",
        text: {
          ja: "検査の範囲と頻度を定めて行っている",
          en: "What is scanned, and how often, is laid down and done",
        },
      },
      {
        id: "4-4-5-3",
        text: {
          ja: "定義ファイルをメーカーの勧めに沿って更新している",
          en: "Definitions are updated as the maker recommends",
        },
      },
    ],
  },
  {
    id: "4-5-1",
    title: { ja: "ネットワークの境界", en: "The network's border" },
    criteria: [
      {
        id: "4-5-1-1",
        text: {
          ja: "ファイアウォールとルータの最初のパスワードを変えたか、外からの管理を止めている",
          en: "Preset passwords of firewalls and routers are changed, or remote management is off",
        },
      },
      {
        id: "4-5-1-2",
        text: {
          ja: "それらのパスワードを変える手順がある",
          en: "There is a procedure for changing those passwords",
        },
      },
      {
        id: "4-5-1-3",
        text: {
          ja: "それらのパスワードも4-1-5の決まりを満たす",
          en: "Those passwords follow the rules of 4-1-5 too",
        },
      },
      {
        id: "4-5-1-4",
        text: {
          ja: "認証していない外からの通信を止めている",
          en: "Incoming traffic that is not authenticated is blocked",
        },
      },
      {
        id: "4-5-1-5",
        text: {
          ja: "外からの通信を通す決まりを定めている",
          en: "Rules for incoming traffic are laid down",
        },
      },
      {
        id: "4-5-1-6",
        text: {
          ja: "要らなくなった通信の許可を速やかに消すか止めている",
          en: "Rules no longer needed are soon removed or disabled",
        },
      },
      {
        id: "4-5-1-7",
        text: {
          ja: "インターネット越しに設定を変えるときは、多要素認証か接続元の限定を使う",
          en: "Rules are changed over the internet only with a second factor or from trusted addresses",
        },
      },
    ],
  },
];
