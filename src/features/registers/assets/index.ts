/** Information assets: what lies where, until when, how much its loss would hurt, and whose it is. */
import type { Register } from "../kit/definition.ts";
import { companyFacts } from "./company-facts.ts";
import { facts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { boundsWord, panel } from "./panel.tsx";
import { importance } from "./rating.ts";
import { registerWords } from "./text/index.ts";
import { panelText } from "./text/panel.ts";

export const assets: Register = {
  id: "assets",
  table: "asset",
  subject: "asset",
  words: registerWords,
  fields,
  name: "name",
  owner: "owner",
  naturalKey: ["business", "name", "medium"],
  computed: [
    {
      key: "importance",
      header: { ja: panelText.ja.column, en: panelText.en.column },
      show: ({ values }) => {
        const { low, high } = importance(values);
        return boundsWord(low, high);
      },
    },
  ],
  findings,
  panel,
  links: [{ href: "/registers/assets/risk", words: { ja: panelText.ja.review, en: panelText.en.review } }],
  facts,
  companyFacts,
};
