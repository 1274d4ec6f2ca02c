/** What IPA's risk workbook says, as plain data. */

import type { Level } from "../../risk/index.ts";
import type { CellProblem } from "../read-cell.ts";
import type { CheckKey, IpaSheetKind, LedgerKey, ThreatKey } from "./names.ts";

/** What the workbook computed for a row, as it stands in the file; null where it shows nothing, or no number. */
export type Stated = {
  readonly importance: number | null;
  readonly threat: number | null;
  readonly vulnerability: number | null;
  readonly likelihood: number | null;
  readonly risk: number | null;
};

/** A row of the ledger. Texts are "" where nothing is written. */
export type IpaAsset = {
  readonly row: number;
  readonly business: string;
  readonly name: string;
  readonly note: string;
  readonly users: string;
  readonly riskOwner: string;
  readonly department: string;
  /** The key of one of the media; null when none is written. */
  readonly medium: string | null;
  /** Kinds of personal data: plain, requiring special care, with individual numbers. */
  readonly personal: boolean;
  readonly sensitive: boolean;
  readonly myNumber: boolean;
  readonly confidentiality: Level | null;
  readonly integrity: Level | null;
  readonly availability: Level | null;
  /** As written: "5年", or a day. */
  readonly retention: string;
  /** "YYYY-MM-DD" or null. */
  readonly registered: string | null;
  readonly stated: Stated;
};

export type IpaThreat = {
  readonly row: number;
  readonly medium: string;
  readonly threat: string;
  readonly frequency: Level;
};

export type IpaCheck = {
  readonly row: number;
  readonly number: string;
  readonly section: string;
  readonly question: string;
  /** 1 done, 2 partly, 3 not done or not known, 4 does not apply. */
  readonly answer: 1 | 2 | 3 | 4;
};

/** "no-name", "no-medium", "no-question", "unanswered": the row lacks what makes it one. */
export type IpaProblem =
  | CellProblem
  | "no-name"
  | "no-medium"
  | "no-question"
  | "unanswered"
  | "not-a-rating";

/** A row that was left out, with each reason. */
export type IpaRefusal = {
  readonly sheet: IpaSheetKind;
  readonly row: number;
  readonly key: LedgerKey | ThreatKey | CheckKey;
  readonly text: string;
  readonly problem: IpaProblem;
};

/** A computed cell that says something else than the workbook's own formula gives for its inputs. */
export type IpaDifference = {
  readonly row: number;
  readonly key: keyof Stated;
  readonly file: number;
  readonly ours: number;
};

export type IpaContent = {
  /** The recognised sheets, by the name they have in the file. */
  readonly sheets: Readonly<Partial<Record<IpaSheetKind, string>>>;
  /** Sheets of the workbook in which nothing of it was recognised. */
  readonly unknown: readonly string[];
  readonly assets: readonly IpaAsset[];
  readonly threats: readonly IpaThreat[];
  /** The highest frequency of a threat for each medium that has one. */
  readonly frequencies: Readonly<Record<string, Level>>;
  readonly checks: readonly IpaCheck[];
  readonly refused: readonly IpaRefusal[];
  readonly differences: readonly IpaDifference[];
};
