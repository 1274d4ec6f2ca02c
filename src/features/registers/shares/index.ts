/** Shares: folders, links and devices that several people use — open to whom, what for, until when (R103, R104, R106). */
import type { Register } from "../kit/definition.ts";
import { facts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { panel } from "./panel.tsx";
import { sharePages } from "./permissions/routes.tsx";
import { registerWords } from "./text/words.ts";

export const shares: Register = {
  id: "shares",
  table: "share",
  subject: "share",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "owner",
  naturalKey: ["service", "name"],
  // What is past its end stands first, then what ends next.
  usualSort: { key: "end_on", direction: "asc" },
  findings,
  needs: ["rights"],
  panel,
  pages: sharePages,
  facts,
};
