/** What the controls learn of domains, sites and social accounts: days by their age, the rest as it is known. */
import type { FactValues } from "#src/engine/control/index.ts";
import type { Around, Entry, Register, RegisterFacts, Values } from "../kit/definition.ts";
import { both, either, given, oneOf, within } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";

/** Days for which an update of a site counts (s9-8-site-updates), and a look for similar names (s9-5-lookalike-domains). */
export const UPDATE_DAYS = 35;
export const LOOKALIKE_DAYS = 90;

export const facts: RegisterFacts = {
  register: "domains",
  names: [
    "domain.lookalikesChecked",
    "domain.softwareUpdated",
    "domain.tamperWatched",
    "domain.adminsListed",
    "domain.adminMfa",
    "domain.registeredToCompany",
    "domain.renewsItself",
    "domain.retirementSettled",
  ],
  kindOf: ({ values }) => values.kind || null,
  factsOf,
};

function factsOf({ values }: Entry, { today }: Around): FactValues {
  const renews = yesNo(values, values.kind === "site" ? "certificate_renews" : "renews_itself");
  return {
    "domain.lookalikesChecked": within(values.lookalikes_on, LOOKALIKE_DAYS, today),
    "domain.softwareUpdated": softwareUpdated(values, today),
    "domain.tamperWatched": yesNo(values, "tamper_watched"),
    "domain.adminsListed": given(values.admins),
    "domain.adminMfa": yesNo(values, "admin_mfa"),
    "domain.registeredToCompany": oneOf(values.registered_to, ["company"]),
    "domain.renewsItself": either(renews, yesNo(values, "warned")),
    "domain.retirementSettled": yesNo(values, "retirement_settled"),
  };
}

/** Updates itself, or was updated within the month; only a known day that is too old is a no. */
export function softwareUpdated(values: Values, today: string): boolean | null {
  if (yesNo(values, "updates_itself") === true) return true;
  return within(values.updated_on, UPDATE_DAYS, today);
}

/** Facts about all sites together: a company without a site has nothing to settle once the register is complete. */
export const companyFacts: NonNullable<Register["companyFacts"]> = {
  names: ["site.stopSettled", "site.noticeDrafted"],
  facts: (entries, { isComplete }) => {
    const sites = entries.map(({ values }) => values).filter(({ kind }) => kind === "site");
    const none = sites.length === 0;
    const settled = isComplete("domains") ? true : null;
    const all = (of: (values: Values) => boolean | null) => (none ? settled : both(...sites.map(of)));
    return {
      "site.stopSettled": all(({ stop_how }) => given(stop_how)),
      "site.noticeDrafted": all((values) =>
        both(yesNo(values, "notice_drafted"), given(values.notice_place)),
      ),
    };
  },
};
