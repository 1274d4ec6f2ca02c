/** IPA's risk workbook as a table for the register of information assets, whose ledger's shape it has. */
import { type IpaAsset, type IpaSheet, readIpaWorkbook } from "#src/engine/exchange/index.ts";
import { ipaWorkbook } from "#src/handbook/registers/ipa-workbook.ts";
import { parseDay } from "#src/text/parse-day.ts";
import { mediumFromIpa } from "../../assets/risk/ipa.ts";
import type { Register } from "../../kit/definition.ts";
import { fieldOf, label } from "../../kit/read.ts";
import type { Rows } from "../reading.ts";
import { importText } from "../text/imports.ts";
import { ASSETS, assetKeys } from "./keys.ts";
import type { IpaNotes } from "./notes.ts";

type AssetKey = keyof typeof assetKeys;

/** The columns of the ledger that the register keeps, with the field of each. */
function columnsKept(register: Register): readonly (readonly [AssetKey, string])[] {
  return (Object.keys(assetKeys) as AssetKey[]).flatMap((key) => {
    const field = assetKeys[key].find((one) => fieldOf(register, one));
    return field === undefined ? [] : [[key, field] as const];
  });
}

/**
 * The workbook's assets under the register's own headings; undefined for any other file or register. Its owners of
 * risks are often posts or departments: who is no person of the register goes into the note.
 */
export function assetsSheet(
  register: Register,
  sheets: readonly IpaSheet[],
  isPerson: (text: string) => boolean,
): { readonly sheet: Rows; readonly notes: IpaNotes } | undefined {
  if (register.id !== ASSETS || sheets.some(({ rows }) => rows.flat().includes("_id"))) return undefined;
  const content = readIpaWorkbook(sheets, ipaWorkbook, parseDay);
  const { ledger } = content.sheets;
  const others = Object.entries(content.sheets).filter(([kind]) => kind !== "ledger");
  if (ledger === undefined || others.length === 0 || content.assets.length === 0) return undefined;
  const kept = columnsKept(register);
  const headings = kept.map(([, field]) => label(register, field, "ja"));
  const assets = content.assets.map((asset) => withOwner(asset, isPerson));
  const rows = assets.map((asset) => kept.map(([key]) => cellOf(asset, key)));
  return {
    sheet: {
      rows: [headings, ...rows],
      rowNumbers: [1, ...content.assets.map(({ row }) => row)],
    },
    notes: {
      ledger,
      others: [...others.map(([, name]) => name), ...content.unknown],
      assets: content.assets.length,
      refused: content.refused.filter(({ sheet }) => sheet === "ledger"),
      differences: content.differences,
    },
  };
}

function withOwner(asset: IpaAsset, isPerson: (text: string) => boolean): IpaAsset {
  const { riskOwner, note } = asset;
  if (riskOwner === "" || isPerson(riskOwner)) return asset;
  const said = importText.ja.ipaOwner(riskOwner);
  return { ...asset, riskOwner: "", note: note === "" ? said : `${note}\n${said}` };
}

function cellOf(asset: IpaAsset, key: AssetKey): string {
  const value = asset[key];
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value ?? "");
  if (key === "medium") return mediumFromIpa(text) ?? text;
  return text;
}
