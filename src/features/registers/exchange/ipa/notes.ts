/** What was noticed in IPA's risk workbook besides its assets. */
import type { IpaDifference, IpaRefusal } from "#src/engine/exchange/index.ts";

export interface IpaNotes {
  /** The name of the ledger's sheet. */
  readonly ledger: string;
  /** Sheets that are not taken. */
  readonly others: readonly string[];
  readonly assets: number;
  /** Rows of the ledger that were left out, with each reason. */
  readonly refused: readonly IpaRefusal[];
  /** Computed cells that say something else than their formula. */
  readonly differences: readonly IpaDifference[];
}
