/** The choices of the register of information assets; a rating carries its meaning, so that nobody looks it up. */
import type { Level } from "#src/engine/risk/index.ts";
import { media, ratings } from "#src/handbook/registers/index.ts";
import type { Both } from "#src/text/words.ts";

function rating(key: keyof typeof ratings): Readonly<Record<string, Both>> {
  const { levels } = ratings[key];
  const word = (level: Level): Both => ({
    ja: `${level}：${levels[level].ja}`,
    en: `${level}: ${levels[level].en}`,
  });
  return { 3: word(3), 2: word(2), 1: word(1) };
}

export const choices: Readonly<Record<string, Readonly<Record<string, Both>>>> = {
  medium: Object.fromEntries(media.map(({ id, name }) => [id, name])),
  confidentiality: rating("confidentiality"),
  integrity: rating("integrity"),
  availability: rating("availability"),
  given_back: {
    returned: { ja: "返却した", en: "Returned" },
    erased: { ja: "消去した", en: "Erased" },
  },
  disposal: {
    shredded: { ja: "裁断", en: "Shredded" },
    dissolved: { ja: "溶解（業者）", en: "Pulped by a contractor" },
    wiped: { ja: "専用ソフトで消去", en: "Wiped by proper software" },
    destroyed: { ja: "物理的に破壊", en: "Destroyed" },
    deleted: { ja: "クラウドから削除", en: "Deleted from the cloud" },
  },
};
