// The clause checklist of contracts (R119): what must stand in it for what is entrusted, where, and to whom it goes on.
import { allOf, anyOf, not, type Verdict, verdictOn } from "../verdict/index.ts";

/** When a clause is needed. */
export type ClauseCase = "always" | "personal-data" | "abroad" | "passed-on";

export type Clause = { readonly id: string; readonly when: ClauseCase };

export type ContractSituation = {
  readonly personalData: boolean | null;
  /** Work or data in another country. */
  readonly abroad: boolean | null;
  /** The contractor uses contractors of their own. */
  readonly passedOn: boolean | null;
  /** And had our written consent beforehand. */
  readonly passedOnWithConsent: boolean | null;
};

export type ContractJudgement = {
  readonly verdict: Verdict;
  /** Needed, and not in the contract. */
  readonly absent: readonly string[];
  /** Needed or perhaps needed, and not known to be there. */
  readonly unknown: readonly string[];
  readonly present: readonly string[];
  /** Passed on without consent: to be stopped and settled before anything else. */
  readonly silentlyPassedOn: Verdict;
};

/** Judges a contract. `answers`: clause id → whether it stands in it; not mentioned: not known. */
export function judgeContract(
  answers: Readonly<Record<string, boolean | null>>,
  situation: ContractSituation,
  clauses: readonly Clause[],
): ContractJudgement {
  const judged = clauses.map(({ id, when }) => {
    const there = verdictOn(answers[id] ?? null);
    return { id, there, verdict: anyOf([not(needed(when, situation)), there]) };
  });
  const passedOn = verdictOn(situation.passedOn);
  const silentlyPassedOn = allOf([passedOn, not(verdictOn(situation.passedOnWithConsent))]);
  const of = (wanted: Verdict) => judged.filter(({ verdict }) => verdict === wanted).map(({ id }) => id);
  return {
    verdict: allOf([...judged.map(({ verdict }) => verdict), not(silentlyPassedOn)]),
    absent: of("no"),
    unknown: of("unknown"),
    present: judged.filter(({ there }) => there === "yes").map(({ id }) => id),
    silentlyPassedOn,
  };
}

function needed(when: ClauseCase, { personalData, abroad, passedOn }: ContractSituation): Verdict {
  const cases: Readonly<Record<ClauseCase, boolean | null>> = {
    always: true,
    "personal-data": personalData,
    abroad,
    "passed-on": passedOn,
  };
  return verdictOn(cases[when]);
}
