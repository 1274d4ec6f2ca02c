/** What the controls learn of an account: factors by their judge, holders by the register of people. */
import type { FactName, FactValues } from "#src/engine/control/index.ts";
import type { Around, Entry, RegisterFacts } from "../kit/definition.ts";
import { truth } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";
import { signInOf } from "./sign-in.ts";

/** Kinds of service whose accounts hurt when taken over, whether or not somebody said so (R25). */
const grave: ReadonlySet<string> = new Set(["mail", "bank", "card", "cloud-storage"]);

const names = [
  "account.mfa",
  "account.factorsDistinct",
  "account.mfaMethodStrong",
  "account.phishingResistant",
  "account.strongerMethodUnavailable",
  "account.spareFactorKept",
  "account.spareKeyKept",
  "account.important",
  "account.ownerStillHere",
  "account.deputyAble",
  "account.sharedUseJustified",
  "account.usersTraceable",
] as const satisfies readonly FactName[];

export const facts: RegisterFacts = {
  register: "accounts",
  names,
  kindOf: ({ values }) => values.kind || null,
  factsOf,
};

function factsOf(entry: Entry, around: Around): FactValues {
  const { values } = entry;
  const login = signInOf(values);
  const two = truth(login.twoFactor);
  const spare = yesNo(values, "spare_kept");
  return {
    "account.mfa": two,
    "account.factorsDistinct": two,
    "account.mfaMethodStrong": two === true ? login.discouraged.length === 0 : two,
    "account.phishingResistant": truth(login.phishingResistant),
    "account.strongerMethodUnavailable": yesNo(values, "stronger_unavailable"),
    "account.spareFactorKept": spare,
    "account.spareKeyKept": spare,
    "account.important": isImportant(entry, around),
    "account.ownerStillHere": around.isHere(values.holder ?? ""),
    "account.deputyAble": deputyAble(entry, around),
    "account.sharedUseJustified": justified(entry, around.today),
    "account.usersTraceable": yesNo(values, "traceable"),
  };
}

/** Administrators always; else by the service it belongs to. */
export function isImportant({ values }: Entry, { of }: Around): boolean | null {
  if (values.kind === "admin") return true;
  const service = of("services").find(({ id }) => id === values.service);
  if (!service) return null;
  return grave.has(service.values.kind ?? "") ? true : yesNo(service.values, "important");
}

/** Two people who are here; one named for both is one. */
function deputyAble({ values }: Entry, { isHere }: Around): boolean | null {
  const { holder = "", deputy = "" } = values;
  if (deputy === "") return null;
  return deputy !== holder && isHere(deputy) === true;
}

function justified({ values }: Entry, today: string): boolean | null {
  if (!values.shared_reason) return null;
  return values.shared_until ? values.shared_until >= today : null;
}
