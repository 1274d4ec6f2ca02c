/** A service as the judge of clouds sees it. */
import { type CloudJudgement, judgeCloud } from "#src/engine/cloud/index.ts";
import { cloudItems } from "#src/handbook/registers/index.ts";
import type { Values } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { vettingKey } from "./fields.ts";

/** The four points ①–④ of a service, with its last test of taking the data out. */
export function cloudOf(values: Values, today: string): CloudJudgement {
  const answers = Object.fromEntries(cloudItems.map(({ id }) => [id, yesNo(values, vettingKey(id))]));
  const tests = values.exported_on
    ? [{ on: values.exported_on, opened: yesNo(values, "export_opened") }]
    : null;
  return judgeCloud(answers, cloudItems, tests, today);
}
