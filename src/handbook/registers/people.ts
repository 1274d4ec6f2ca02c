// Roles (R169) and the words of the judges of people: key persons, shared IDs, roles.
import type { BusFactorFix, Role, RoleFix, SharedIdGap } from "#src/engine/people/index.ts";
import type { Both } from "#src/text/words.ts";

export type RoleId =
  | "lead"
  | "department-lead"
  | "system-admin"
  | "educator"
  | "incident-lead"
  | "complaints"
  | "personal-data-manager"
  | "auditor";

/**
 * One person may hold several; only the auditor may not check what they themselves do. Of the person responsible
 * the guide asks no more than a name, so that a small company can have its owner there.
 */
export const roles: readonly (Role & { readonly id: RoleId; readonly name: Both; readonly does: Both })[] = [
  {
    id: "lead",
    checks: [],
    needsDeputy: true,
    name: { ja: "情報セキュリティ責任者", en: "Security lead" },
    does: {
      ja: "会社全体の対策を決め、結果に責任を持ちます。",
      en: "Decides for the whole company and answers for it.",
    },
  },
  {
    id: "department-lead",
    checks: [],
    needsDeputy: false,
    name: { ja: "部門責任者", en: "Department lead" },
    does: {
      ja: "自分の部署で、決めたことが行われるようにします。",
      en: "Sees that what was decided is done in the department.",
    },
  },
  {
    id: "system-admin",
    checks: [],
    needsDeputy: true,
    name: { ja: "システム管理者", en: "System administrator" },
    does: {
      ja: "機器・アカウント・更新・バックアップを受け持ちます。",
      en: "Looks after devices, accounts, updates and backups.",
    },
  },
  {
    id: "educator",
    checks: [],
    needsDeputy: false,
    name: { ja: "教育責任者", en: "Head of training" },
    does: {
      ja: "全員が学び、確かめたことを記録します。",
      en: "Sees that everybody learns, and keeps the record.",
    },
  },
  {
    id: "incident-lead",
    checks: [],
    needsDeputy: true,
    name: { ja: "インシデント対応責任者", en: "Incident lead" },
    does: {
      ja: "事故のときに指揮をとり、止める判断をします。",
      en: "Leads on a bad day and decides what is stopped.",
    },
  },
  {
    id: "complaints",
    checks: [],
    needsDeputy: false,
    name: { ja: "苦情相談対応", en: "Complaints and enquiries" },
    does: {
      ja: "お客様や本人からの問い合わせを受けます。",
      en: "Receives what customers and others ask or complain about.",
    },
  },
  {
    id: "personal-data-manager",
    checks: [],
    needsDeputy: false,
    name: { ja: "個人情報保護管理者", en: "Personal data manager" },
    does: {
      ja: "個人情報の扱いを決め、見直します。",
      en: "Settles and reviews how personal data is handled.",
    },
  },
  {
    id: "auditor",
    checks: ["lead", "system-admin", "personal-data-manager"],
    needsDeputy: false,
    name: { ja: "監査・点検責任者", en: "Auditor" },
    does: {
      ja: "決めたとおりかを、自分の仕事でないところから見ます。",
      en: "Looks whether things are as decided, from outside the work.",
    },
  },
];

export const roleFixes: Readonly<Record<RoleFix, Both>> = {
  "ask-who": { ja: "誰が受け持っているかを聞いて書く", en: "Ask who does it and write it down" },
  "name-holder": { ja: "受け持つ人を決める", en: "Name somebody" },
  "name-deputy": { ja: "代わりの人を決める", en: "Name a deputy" },
  "move-role": {
    ja: "点検される仕事をしていない人に移す",
    en: "Move it to somebody whose work is not checked",
  },
  "ask-outside": {
    ja: "支援者や税理士など、外の人に頼む",
    en: "Ask somebody outside, a supporter or adviser",
  },
};

export const busFactorFixes: Readonly<Record<BusFactorFix, Both>> = {
  ask: { ja: "ほかにできる人がいるかを聞く", en: "Ask whether anybody else can" },
  "teach-one": {
    ja: "もう1人に手順を伝え、一度やってもらう",
    en: "Show a second person how, and let them do it once",
  },
  "teach-two": { ja: "2人を決めて、手順を用意する", en: "Choose two people and prepare the steps" },
};

export const sharedIdGaps: Readonly<Record<SharedIdGap, Both>> = {
  "not-known-if-shared": { ja: "共用かどうかが未記入です", en: "Not recorded whether it is shared" },
  "no-reason": { ja: "共用する理由がありません", en: "No reason for sharing it" },
  "reason-ended": { ja: "理由の期限が切れています", en: "The reason has expired" },
  "not-traceable": { ja: "誰が使ったかを後から調べられません", en: "Nobody can tell who used it" },
  "tracing-not-known": {
    ja: "誰が使ったかを調べられるかが未記入です",
    en: "Not recorded whether use can be traced",
  },
};
