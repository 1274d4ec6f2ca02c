/** The example's risk review: threats that were looked at, decisions with their reasons, measures done and overdue. */

import { peopleNamed } from "#src/features/people/index.ts";
import {
  type DecisionInput,
  decideRisk,
  type Frequency,
  measuresAt,
  recordInPlace,
  sayViews,
} from "#src/features/registers/index.ts";
import { type JudgedAsset, readReview } from "#src/features/risk/index.ts";
import type { Actor } from "#src/platform/access/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { addDays, dayIn, TOKYO } from "#src/text/dates.ts";

interface Decided extends Partial<Omit<DecisionInput, "approver">> {
  readonly asset: string;
  readonly treatment: DecisionInput["treatment"];
  readonly reason: string;
  readonly approver: string;
  /** Days before today on which it was decided, and from today until the review. */
  readonly daysAgo: number;
  readonly reviewIn: number;
  /** Days before today since when its measure is in place. */
  readonly doneDaysAgo?: number;
}

const HEAD = "尾関 誠一";
const PLANT = "丹羽 正樹";

const decided = (today: string): readonly Decided[] => [
  {
    asset: "従業員名簿",
    treatment: "reduce",
    reason: "総務フォルダを製造の共用PCからも開けたため、見られる人を絞る。",
    approver: HEAD,
    daysAgo: 150,
    reviewIn: 215,
    title: "総務フォルダを開ける人を6名に絞る",
    expected_vulnerability: 2,
    doneDaysAgo: 120,
  },
  {
    asset: "マイナンバー届出書",
    treatment: "keep",
    reason: "耐火金庫に入れ、鍵は部長と担当の2名だけが持つ。これ以上の対策は費用に見合わない。",
    approver: HEAD,
    daysAgo: 150,
    reviewIn: 215,
  },
  {
    asset: "給与データ",
    treatment: "reduce",
    reason: "経理PCが1台止まると給与が払えない。切り離した控えを持つ。",
    approver: HEAD,
    daysAgo: 140,
    reviewIn: 225,
    control: "p7-2-offline-copy",
    expected_vulnerability: 2,
  },
  {
    asset: "預かり図面（三河自動車部品）",
    treatment: "transfer",
    reason: "漏えいの賠償は自社では払いきれない。サイバー保険に入り、契約でも上限を決めた。",
    approver: HEAD,
    daysAgo: 120,
    reviewIn: 130,
    covered_until: addDays(today, 130),
  },
  {
    asset: "試作品の3Dデータ（USBメモリ）",
    treatment: "avoid",
    reason: "USBメモリでの受け渡しは、なくしたときに気づけない。",
    approver: PLANT,
    daysAgo: 90,
    reviewIn: 90,
    title: "USBメモリをやめ、客先のファイル転送サービスを使う",
    due: addDays(today, -20),
  },
  {
    asset: "応募者の履歴書（2021年度まで）",
    treatment: "avoid",
    reason: "持ち続ける理由がない。",
    approver: "加藤 由紀子",
    daysAgo: 14,
    reviewIn: 60,
    title: "2箱を裁断して捨て、証明書をもらう",
    due: addDays(today, 12),
  },
  {
    asset: "会社案内・カタログ",
    treatment: "keep",
    reason: "公開している内容で、もれて困るものはない。",
    approver: HEAD,
    daysAgo: 200,
    reviewIn: -20,
  },
  {
    asset: "得意先名簿",
    treatment: "reduce",
    reason: "辞めた人のIDが1か月残っていたことがある。",
    approver: HEAD,
    daysAgo: 130,
    reviewIn: 235,
    control: "s6-leavers-closed",
    expected_vulnerability: 2,
    doneDaysAgo: 100,
  },
  {
    asset: "会計帳簿と証憑",
    treatment: "keep",
    reason: "書庫は施錠し、電子の控えを税理士も持っている。",
    approver: HEAD,
    daysAgo: 130,
    reviewIn: 235,
  },
];

/** What the company says of threats where it has thought about them. */
const views: readonly (readonly [medium: string, threat: string, frequency: Frequency, reason: string])[] = [
  ["removable", "lost-outside", "2", "持ち出しは年に数回で、持出しの台帳に書いている。"],
  ["paper", "disaster", "2", "2000年の東海豪雨で1階が浸水した。"],
  ["server", "ransomware", "3", "取引先が2025年に被害に遭った。"],
  ["mobile", "lost-outside", "3", "去年、営業のスマホが1台なくなった。"],
];

/** Decides as the office did over the last months. @throws Error when the example speaks of what is not there */
export async function seedRisks(store: Store, actor: Actor, now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const today = dayIn(TOKYO, now);
  for (const [medium, threat, frequency, reason] of views)
    await sayViews(store.db, actor, { medium, views: [{ threat, frequency }], reason }, ago(160));
  const { assets } = await readReview(store.db, actor.companyId, ago(159));
  for (const one of decided(today).toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    const at = ago(one.daysAgo);
    const judged = assets.find(({ asset }) => asset.values.name === one.asset);
    if (!judged) throw new Error(`the example decides about ${one.asset}, which is not there`);
    const [approver] = await peopleNamed(store.db, actor.companyId, one.approver);
    const input = inputOf(one, approver?.id ?? "", addDays(today, one.reviewIn));
    const problems = await decideRisk(store.db, actor, judged.asset.id, input, numbersOf(judged), at);
    if (Object.keys(problems).length > 0) throw new Error(`${one.asset}: ${JSON.stringify(problems)}`);
    if (one.doneDaysAgo !== undefined) await inPlace(store, actor, judged.asset.id, ago(one.doneDaysAgo));
  }
}

function inputOf(one: Decided, approver: string, review_on: string): DecisionInput {
  return {
    treatment: one.treatment,
    reason: one.reason,
    approver,
    review_on,
    covered_until: one.covered_until ?? "",
    expected_threat: one.expected_threat ?? null,
    expected_vulnerability: one.expected_vulnerability ?? null,
    control: one.control ?? "",
    title: one.title ?? "",
    due: one.due ?? "",
  };
}

function numbersOf({ result }: JudgedAsset) {
  const { importance, threat, vulnerability, risk } = result;
  const bounds = <L>({ low, high }: { readonly low: L; readonly high: L }) => ({ low, high });
  return {
    importance: bounds(importance),
    threat: bounds(threat),
    vulnerability: bounds(vulnerability),
    risk: bounds(risk.value),
  };
}

async function inPlace(store: Store, actor: Actor, assetId: string, at: Date): Promise<void> {
  const measures = await measuresAt(store.db, actor.companyId, at.toISOString());
  const measure = measures.find(({ asset_id }) => asset_id === assetId);
  if (!measure) throw new Error("the example carries out a measure that is not there");
  const where = { assetId, id: measure.id };
  await recordInPlace(store.db, actor, where, dayIn(TOKYO, at), at);
}
