/** A small risk workbook in IPA's shape, as we write it. The fixture ipa-resaved-by-libreoffice.xlsx was saved from it. */
import { type IpaBook, importanceOfAsset, ipaSheets } from "#src/engine/exchange/index.ts";
import { ipaWorkbook } from "#src/handbook/registers/ipa-workbook.ts";
import { writeWorkbook } from "#src/platform/sheet/index.ts";

const asset = {
  business: "人事",
  name: "社員名簿",
  note: "=改行\nあり",
  users: "人事部",
  riskOwner: "人事部長",
  department: "人事部",
  medium: "pc",
  personal: true,
  sensitive: false,
  myNumber: true,
  confidentiality: 2,
  integrity: 1,
  availability: 1,
  retention: "5年",
  registered: "2026-04-01",
} as const;
const plain = {
  ...asset,
  name: "カタログ",
  medium: "cloud",
  personal: false,
  myNumber: false,
  registered: null,
} as const;
const stated = { threat: 3, vulnerability: 2, likelihood: 2 } as const;

export const ipaBook: IpaBook = {
  assets: [
    { ...asset, stated: { ...stated, importance: importanceOfAsset(asset), risk: 6 } },
    {
      ...plain,
      stated: {
        importance: importanceOfAsset(plain),
        threat: 1,
        vulnerability: null,
        likelihood: null,
        risk: null,
      },
    },
  ],
  threats: [
    { medium: "pc", threat: "感染", frequency: 3 },
    { medium: "pc", threat: "盗難", frequency: 1 },
    { medium: "cloud", threat: "停止", frequency: 1 },
  ],
  checks: [
    { number: "1", section: "組織", question: "規程がある", answer: 1 },
    { number: "2", section: "組織", question: "守られている", answer: 3 },
  ],
};

export function ipaExample(): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbook({
    creator: "見本",
    createdAt: new Date("2026-11-23T01:02:03Z"),
    sheets: ipaSheets(ipaBook, ipaWorkbook),
  });
}
