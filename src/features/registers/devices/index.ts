/** Devices: PCs, phones, routers, NAS, printers, cameras — each with its owner, its software and its state. */
import { freshnessText } from "#src/features/freshness/index.ts";
import type { Register } from "../kit/definition.ts";
import { facts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { text as labelText } from "./labels/text.ts";
import { panel } from "./panel.tsx";
import { devicePages } from "./routes.tsx";
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
  panel,
  links: [
    {
      href: "/registers/devices/freshness",
      words: { ja: freshnessText.ja.title, en: freshnessText.en.title },
    },
    {
      href: "/registers/devices/labels",
      words: { ja: labelText.ja.title, en: labelText.en.title },
    },
  ],
  pages: devicePages,
  facts,
};
