/** Which column of IPA's ledger is which field of the register of information assets: the one place that says so. */
import type { IpaAsset } from "#src/engine/exchange/index.ts";

/** The register that IPA's workbook is taken into. */
export const ASSETS = "assets";

type Written = Exclude<keyof IpaAsset, "row" | "stated">;

/** By IPA's column, the keys under which the register may keep it; the first that it has is taken. */
export const assetKeys: Readonly<Record<Written, readonly string[]>> = {
  business: ["business"],
  name: ["name"],
  note: ["note"],
  users: ["users", "used_by_whom", "user_range"],
  riskOwner: ["owner", "risk_owner"],
  department: ["department"],
  medium: ["medium", "kind", "storage"],
  personal: ["personal", "personal_data"],
  sensitive: ["sensitive", "special_care"],
  myNumber: ["my_number"],
  confidentiality: ["confidentiality"],
  integrity: ["integrity"],
  availability: ["availability"],
  retention: ["retention", "keep_until"],
  registered: ["registered_on", "registered"],
};
