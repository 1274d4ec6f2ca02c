/** A small company's book for the tests, with the handbook's tables and brands. */
import { brands } from "#src/handbook/brands/index.ts";
import { addedWords, urlKnowledge } from "#src/handbook/hosts/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";
import { type LookalikeKnowledge, type Party, protect } from "./index.ts";

export const lookalikeKnowledge: LookalikeKnowledge = { tables: urlKnowledge.tables, addedWords, splitHost };

export const own: Party = { id: "own", kind: "own", names: ["山田精工"], domains: ["yamada-seiko.co.jp"] };

export const partners: readonly Party[] = [
  { id: "p1", kind: "partner", names: ["東京力工"], domains: ["東京力工.jp", "tokyo-rikiko.jp"] },
  { id: "p2", kind: "partner", names: ["Willow Modern"], domains: ["willowmodern.com"] },
  { id: "p3", kind: "partner", names: ["エーニロト"], domains: ["カエーニロトタハヘリ.jp"] },
];

export const book = protect([own, ...partners, ...brands], lookalikeKnowledge);
