/** The report: what the examiner reaches on mails it did not learn from. */
import { mailRules } from "../../src/handbook/mail-rules/index.ts";
import { judge } from "./model.mjs";
import { wilson } from "./regression.mjs";

export function report(rows, { weights }) {
  const test = rows.filter((row) => row.test);
  const sets = [...new Set(rows.map(({ set }) => set))];
  for (const set of sets)
    for (const kind of ["plain", "authenticated"]) {
      const part = test.filter((row) => row.set === set);
      const s = part.filter((row) => judge(weights, row[kind]) >= weights.suspicious).length;
      console.log(
        set.padEnd(14),
        kind.padEnd(14),
        part.length,
        s,
        `${((s / part.length) * 100).toFixed(1)} %`,
        wilson(s, part.length)
          .map((v) => (v * 100).toFixed(1))
          .join("–"),
      );
    }
  console.log(weights.suspicious, weights.dangerous, weights.bias, weights.calibration);
  const list = mailRules.map(({ id }) => [id, weights.rules[id]]).sort((a, b) => b[1] - a[1]);
  console.log(list.map(([id, w]) => `${id} ${w.toFixed(2)}`).join(", "));
  return "";
}
