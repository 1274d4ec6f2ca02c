// It says points or benefits will expire.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayPointsExpire: MailRule = {
  id: "say-points-expire",
  family: "wording",
  severity: "medium",
  title: { ja: "ポイントや特典が失効すると書かれています", en: "It says points or benefits will expire" },
  explanation: {
    ja: "交換の手続きと称して、ログイン情報を聞き出します。",
    en: "It asks for your login to “exchange” them.",
  },
  action: "official-site",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "ポイントが失効",
        "ポイントの失効",
        "ポイント失効",
        "ポイントの有効期限",
        "ポイントが間もなく",
        "ポイント交換の手続",
        "ポイントを交換",
        "保有ポイント",
        "未使用のポイント",
        "ポイントの受け取り",
        "points will expire",
        "points expire",
        "points expiring",
        "your points",
        "reward points",
        "loyalty points",
        "unused points",
        "pontos expir~",
        "seus pontos",
        "pontos livelo",
        "milhas",
        "programa de pontos",
        "pontos acumulados",
        "tus puntos",
        "puntos caducan",
        "vos points",
        "punkte verfallen",
        "ihre punkte",
        "punten",
      ],
    ],
  },
  samples: {
    match: [
      { text: "ポイントが失効します。お早めに交換してください。" },
      { text: "Your points will expire soon." },
    ],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
      {
        subject: "Spring catalogue",
        text: "Our new tools are in the shop from Monday. See you there, the team at Example Trading.",
      },
    ],
  },
};
