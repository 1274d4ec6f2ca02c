/** Connections: VPNs, ways in for maintenance, exchanges of data — each with its need, its device and its agreement. */
import type { Register } from "../kit/definition.ts";
import { facts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { mapPage } from "./routes.tsx";
import { registerWords } from "./text/index.ts";
import { mapText } from "./text/map.ts";

export const connections: Register = {
  id: "connections",
  table: "connection",
  subject: "connection",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "owner",
  parent: "supplier",
  needs: ["devices"],
  findings,
  facts,
  links: [{ href: "/registers/connections/map", words: { ja: mapText.ja.title, en: mapText.en.title } }],
  pages: mapPage,
};
