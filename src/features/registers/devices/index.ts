/** Devices: PCs, phones, routers, NAS, printers, cameras — each with its owner, its software and its state. */
import type { Register } from "../kit/definition.ts";
import { facts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { registerWords } from "./text.ts";

export const devices: Register = {
  id: "devices",
  table: "device",
  subject: "device",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "owner",
  naturalKey: ["asset_no", "serial", "name"],
  findings,
  facts,
};
