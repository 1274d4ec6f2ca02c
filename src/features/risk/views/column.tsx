/** The risk of each asset in the list of their register, leading to how it came about. */
import type { ListColumn } from "#src/platform/http/index.ts";
import { risksOf } from "../read.ts";
import { text } from "../text/common.ts";
import { RiskWord } from "./band.tsx";

export const riskColumn: ListColumn = {
  list: "/registers/assets",
  key: "risk",
  header: { ja: text.ja.risk, en: text.en.risk },
  cells: async (db, companyId, ids, { now, lang }) => {
    const risks = await risksOf(db, companyId, ids, now);
    const linked = [...risks].map(([id, risk]) => {
      const cell = (
        <a href={`/registers/assets/risk/${id}`}>
          <RiskWord lang={lang} risk={risk} />
        </a>
      );
      return [id, cell] as const;
    });
    return new Map(linked);
  },
};
