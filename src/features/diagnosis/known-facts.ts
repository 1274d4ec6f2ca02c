/** What the newest closed diagnosis tells the controls: whether it is of this year, and whether nothing was left open. */
import { score } from "#src/engine/diagnosis/index.ts";
import type { FactSource } from "#src/shell/feature.ts";
import { addDays } from "#src/text/dates.ts";
import { closedDiagnoses, companyAnswers } from "./queries/index.ts";
import { sheetOf } from "./rules/sheets.ts";

/** Before the first diagnosis both are unknown: it may have been answered on paper. */
export const knownFacts: FactSource = {
  facts: ["diagnosis.answeredThisYear", "diagnosis.noUnknownLeft"],
  collect: async (db, companyId, { at, today }) => {
    const justAfter = new Date(at.getTime() + 1).toISOString();
    const [newest] = await closedDiagnoses(db, companyId, 1, justAfter);
    if (!newest) return { company: {}, registers: {} };
    const { unknown } = score(sheetOf(await companyAnswers(db, companyId, [newest.id])));
    const company = {
      "diagnosis.answeredThisYear": (newest.closed_at ?? "").slice(0, 10) >= addDays(today, -365),
      "diagnosis.noUnknownLeft": unknown.length === 0,
    };
    return { company, registers: {} };
  },
};
