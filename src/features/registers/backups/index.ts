/** Backups: the data whose loss would hurt, judged by its copies (R47–R49, R52, R54, R55). */
import type { Register } from "../kit/definition.ts";
import { companyFacts } from "./company-facts.ts";
import { facts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { panel } from "./panel.tsx";
import { backupPages } from "./routes.tsx";
import { text } from "./text/judgement.ts";
import { registerWords } from "./text/words.ts";

export const backups: Register = {
  id: "backups",
  table: "data_set",
  subject: "data-set",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "owner",
  findings,
  needs: ["copies", "restore-tests"],
  panel,
  links: [
    { href: "/registers/backups/judgement", words: { ja: text.ja.overview, en: text.en.overview } },
    { href: "/registers/backups/cloud", words: { ja: text.ja.cloud, en: text.en.cloud } },
  ],
  pages: backupPages,
  facts,
  companyFacts,
};
