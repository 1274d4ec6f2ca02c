/** The book of a company: shipped windows with its own editions laid over them, and its own contacts. */
import {
  type Hours,
  type JapaneseTime,
  type Openness,
  openness,
  weekdays,
} from "#src/engine/contact/index.ts";
import { type ContactWindow, readSpan } from "#src/handbook/contacts/index.ts";
import type { OwnContact } from "./queries.ts";

/** The page of the book. */
export const BOOK = "/bad-day/contacts";

/** Contacts are to be made sure of every half year. */
export const RECHECK_DAYS = 180;

const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** The hours of an own contact, for the clock. */
export function hoursOf({ hours, opens, closes }: Pick<OwnContact, "hours" | "opens" | "closes">): Hours {
  if (hours === "always" || hours === "unknown") return { kind: hours };
  const isEveryDay = hours === "every-day";
  return {
    kind: "weekly",
    spans: [{ days: isEveryDay ? everyDay : weekdays, ...readSpan(`${opens}-${closes}`) }],
    closedOnHolidays: !isEveryDay,
    closedAtYearEnd: !isEveryDay,
  };
}

/** A window or an own contact as the pages show it. */
export interface Entry {
  readonly id: string;
  readonly window: ContactWindow | undefined;
  readonly contact: OwnContact | undefined;
  readonly hours: Hours;
  readonly now: Openness;
  readonly phone: string;
  readonly mail: string;
  readonly url: string;
  readonly checkedOn: string;
  /** Nobody has made sure for half a year, or ever. */
  readonly isStale: boolean;
}

/** An entry at a moment. @param oldest the day before which a check is too old */
export function entryOf(
  window: ContactWindow | undefined,
  contact: OwnContact | undefined,
  { now, oldest }: { readonly now: JapaneseTime; readonly oldest: string },
): Entry {
  const isHoursChanged = contact && contact.hours !== "unknown";
  const hours: Hours = isHoursChanged ? hoursOf(contact) : (window?.hours ?? { kind: "unknown" });
  const checkedOn = contact ? contact.checked_on : (window?.source.checkedOn ?? "");
  return {
    id: window?.id ?? contact?.id ?? "",
    window,
    contact,
    hours,
    now: openness(hours, now),
    phone: contact ? contact.phone : (window?.phone ?? ""),
    mail: contact ? contact.mail : (window?.mail ?? ""),
    url: contact ? contact.url : (window?.url ?? ""),
    checkedOn,
    isStale: checkedOn < oldest,
  };
}

/** A moment as Japan's clocks show it; windows in Japan do not follow another time zone. */
export function japaneseTime(at: Date): JapaneseTime {
  const shifted = new Date(at.getTime() + 9 * 3_600_000).toISOString();
  return {
    day: shifted.slice(0, 10),
    minute: Number(shifted.slice(11, 13)) * 60 + Number(shifted.slice(14, 16)),
  };
}
