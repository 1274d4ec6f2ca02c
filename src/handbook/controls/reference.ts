// Where else a control is asked for: by number or name only, so that maps can be drawn in both directions.
import type { PrincipleNumber } from "../principles.ts";

/** IPA's 10 major threats to organisations, 2023–2026; their ranks by year are kept with the threats. */
export type ThreatId =
  | "ransomware"
  | "supply-chain"
  | "vulnerabilities"
  | "insider"
  | "targeted"
  | "remote-work"
  | "geopolitical"
  | "ddos"
  | "business-mail"
  | "carelessness"
  | "ai";

/** The digits of SCS, "1-2-1" a requirement, "1-2-1-3" one of its ★3 criteria. */
export type ScsId = `${number}-${number}-${number}` | `${number}-${number}-${number}-${number}`;

/** A clause of JIS Q 27001:2023 ("6.1", "8.3") or a control of its Annex A ("A.5.15"). */
export type IsoId = `${number}.${number}` | `A.${number}.${number}`;

/** All optional: leave out what does not speak of the control. */
export type References = {
  /** Principles touched besides the control's own. */
  readonly principles?: readonly PrincipleNumber[];
  /** IPA's 25 items, 1–25. */
  readonly diagnosis?: readonly number[];
  /** The articles of the guideline, 1–5 in edition 3.1, 1–6 in 4.0 (6 = backup). */
  readonly articles?: readonly (1 | 2 | 3 | 4 | 5 | 6)[];
  /** The 10 items on personal information of the PPC's simple lesson. */
  readonly personalData?: readonly number[];
  /** The 20 questions on continuity of the Small and Medium Enterprise Agency. */
  readonly continuity?: readonly number[];
  /** ★3 of the supply-chain scheme. A requirement stands for all of its criteria. */
  readonly scs?: readonly ScsId[];
  readonly iso27001?: readonly IsoId[];
  readonly threats?: readonly ThreatId[];
};
