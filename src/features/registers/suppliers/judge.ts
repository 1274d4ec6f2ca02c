/** A supplier as the judges of contracts and processors see it. */
import {
  type ContractJudgement,
  judgeContract,
  judgeProcessor,
  type ProcessorJudgement,
} from "#src/engine/supplier/index.ts";
import { clauses } from "#src/handbook/registers/index.ts";
import type { Values } from "../kit/definition.ts";
import { both, either, given, truth } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";
import { clauseKey } from "./fields.ts";

/** Whether work or data is in another country; of a contractor abroad it is. */
export function isAbroad(values: Values): boolean | null {
  return either(values.kind === "offshore", yesNo(values, "servers_abroad"));
}

/** The clause checklist (R119). */
export function contractOf(values: Values): ContractJudgement {
  const answers = Object.fromEntries(clauses.map(({ id }) => [id, yesNo(values, clauseKey(id))]));
  const situation = {
    personalData: yesNo(values, "personal_data"),
    abroad: isAbroad(values),
    passedOn: yesNo(values, "passed_on"),
    passedOnWithConsent: yesNo(values, "passed_on_consent"),
  };
  return judgeContract(answers, situation, clauses);
}

/** The four points (R156); the contract counts when the checklist holds. */
export function processorOf(values: Values, today: string): ProcessorJudgement {
  const never = yesNo(values, "examined_before") === false ? "never" : null;
  return judgeProcessor(
    {
      marks: [
        { held: yesNo(values, "p_mark"), until: values.p_mark_until || null },
        { held: yesNo(values, "isms"), until: values.isms_until || null },
      ],
      otherGrounds: yesNo(values, "other_grounds"),
      clauses: truth(contractOf(values).verdict),
      examinedOn: values.examined_on || never,
      abroad: isAbroad(values),
      abroadSettled: both(yesNo(values, "abroad_settled"), given(values.country)),
    },
    today,
  );
}

/** Holds our information: the four points are asked of them. */
export function isEntrusted(values: Values): boolean {
  return values.kind === "processor" || values.kind === "offshore";
}
