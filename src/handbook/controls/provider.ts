// The parts of Banto that answer facts by themselves, or will: until then a person answers by hand.
import type { Both } from "#src/text/words.ts";

/** Names as they stand after "answered by hand until … is there". */
export const providers = {
  people: { ja: "人の台帳", en: "the register of people" },
  devices: { ja: "機器の台帳", en: "the register of devices" },
  accounts: { ja: "アカウントの台帳", en: "the register of accounts" },
  services: { ja: "サービスの台帳", en: "the register of services" },
  assets: { ja: "情報資産の台帳", en: "the register of information assets" },
  backups: { ja: "控えの台帳", en: "the register of backups" },
  keys: { ja: "鍵の台帳", en: "the register of keys" },
  shares: { ja: "共有の台帳", en: "the register of shares" },
  suppliers: { ja: "取引先の台帳", en: "the register of suppliers" },
  domains: { ja: "ドメインとサイトの台帳", en: "the register of domains and sites" },
  "carry-outs": { ja: "持出しの台帳", en: "the register of things carried out" },
  "personal-data": { ja: "個人情報の台帳", en: "the register of personal data" },
  diagnosis: { ja: "自社診断", en: "the self-diagnosis" },
  lessons: { ja: "学びと訓練", en: "lessons and drills" },
  acknowledgements: { ja: "みんなのページ", en: "each person's page" },
  "mail-check": { ja: "メールの鑑定", en: "the mail examiner" },
  "official-urls": { ja: "公式URL帳", en: "the official-URL book" },
  news: { ja: "注意喚起の受信", en: "the news reader" },
  incidents: { ja: "いざという時", en: "the bad-day pages" },
  contacts: { ja: "連絡先", en: "the contact book" },
  "safety-check": { ja: "安否確認", en: "the safety check" },
  continuity: { ja: "事業継続計画", en: "the continuity plan" },
  payments: { ja: "送金の関所", en: "the payment gate" },
  documents: { ja: "書類", en: "the documents" },
  risks: { ja: "リスクの検討", en: "the risk review" },
} as const satisfies Readonly<Record<string, Both>>;

export type ProviderId = keyof typeof providers;
