/** Suppliers: customers, suppliers, processors and contractors abroad — contacts, contracts, what they hold of ours. */
import { mapText } from "../connections/text/map.ts";
import type { Register } from "../kit/definition.ts";
import { companyFacts } from "./company-facts.ts";
import { facts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { panel } from "./panel.tsx";
import { patternsPage } from "./routes.tsx";
import { registerWords } from "./text/index.ts";
import { patternText } from "./text/patterns.ts";

export const suppliers: Register = {
  id: "suppliers",
  table: "supplier",
  subject: "supplier",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "owner",
  findings,
  panel,
  facts,
  companyFacts,
  links: [
    {
      href: "/registers/suppliers/patterns",
      words: { ja: patternText.ja.title, en: patternText.en.title },
    },
    { href: "/registers/connections/map", words: { ja: mapText.ja.title, en: mapText.en.title } },
  ],
  pages: patternsPage,
};
