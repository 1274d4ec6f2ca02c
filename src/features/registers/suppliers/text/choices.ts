/** The choices of the register of suppliers. */
export const choices = {
  kind: {
    customer: { ja: "お客様（販売先）", en: "Customer" },
    supplier: { ja: "仕入先・外注先", en: "Supplier" },
    processor: { ja: "委託先（情報を預ける）", en: "Processor of our information" },
    offshore: { ja: "海外の委託先", en: "Contractor abroad" },
  },
  patterns: {
    software: { ja: "①ソフトを買っている", en: "1 We use its software" },
    cloud: { ja: "②クラウドなどを使っている", en: "2 We use its service" },
    connection: { ja: "③回線でつながっている", en: "3 Connected by a line" },
    parts: { ja: "④部品や材料を入れている", en: "4 Delivers parts or material" },
    none: { ja: "どれでもない", en: "None of these" },
  },
  transfer: {
    entrustment: { ja: "委託（仕事を頼むため）", en: "Contract work for us" },
    provision: { ja: "提供（相手が自分のために使う）", en: "Provision for its own use" },
    joint: { ja: "共同利用", en: "Joint use" },
    law: { ja: "法令で決まっている", en: "Required by law" },
  },
  flow_decision: {
    accept: { ja: "認める", en: "Accepted" },
    limit: { ja: "範囲を絞って認める", en: "Accepted within limits" },
    stop: { ja: "やめる", en: "To be stopped" },
  },
} as const;
