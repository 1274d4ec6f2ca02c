/** What the book of contacts shows to the controls: which desks are on file and were made sure of in time. */
import type { FactSource } from "#src/shell/feature.ts";
import { addDays } from "#src/text/dates.ts";
import type { OwnContact } from "./queries.ts";
import { RECHECK_DAYS } from "./rules.ts";
import "./queries.ts";

/**
 * Without any own contact nothing is known: the list may hang on the wall. With some, what is missing is missing,
 * and what nobody made sure of for half a year counts no longer.
 */
export const facts: FactSource = {
  facts: [
    "contacts.ownDesksListed",
    "contacts.investigatorListed",
    "contacts.lawyerListed",
    "contacts.contractedHelpKept",
  ],
  collect: async (db, companyId, { at, today }) => {
    const rows = await db
      .selectFrom("contact")
      .selectAll()
      .where("company_id", "=", companyId)
      .where("window_id", "=", "")
      .where("created_at", "<=", at.toISOString())
      .execute();
    const fresh = rows.filter(
      (row) => row.checked_on >= addDays(today, -RECHECK_DAYS) && row.checked_on <= today,
    );
    const known = <T>(value: T) => (rows.length === 0 ? null : value);
    const has = (kind: string, least = 1) => fresh.filter((row) => row.kind === kind).length >= least;
    return {
      company: {
        "contacts.ownDesksListed": known(has("ministry") && has("local")),
        "contacts.investigatorListed": known(has("investigator", 2)),
        "contacts.lawyerListed": known(has("lawyer")),
        "contacts.contractedHelpKept": known(isHelpKept(fresh)),
      },
      registers: {},
    };
  },
};

/** Somebody under contract, with a phone number, known hours and the number of the contract; and the bank. */
function isHelpKept(rows: readonly OwnContact[]): boolean {
  const isComplete = (row: OwnContact) => row.phone !== "" && row.hours !== "unknown";
  const isContracted = (row: OwnContact) =>
    ["vendor", "insurer"].includes(row.kind) && row.contract_number !== "";
  return (
    rows.some((row) => isContracted(row) && isComplete(row)) &&
    rows.some((row) => row.kind === "bank" && isComplete(row))
  );
}
