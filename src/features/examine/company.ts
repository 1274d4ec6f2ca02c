/** What Banto knows of a company that a mail, an address or a list of recipients can be held against. */
import type { MailCompany } from "#src/engine/mail/index.ts";
import { fullName, listPeople } from "#src/features/people/index.ts";
import { disposableMail, freeMail } from "#src/handbook/hosts/index.ts";
import { executives } from "#src/handbook/mail-rules/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { membersOf, type PartnerRow, partnerRows } from "./queries/company.ts";
import { urlsAt } from "./queries/official-urls.ts";
import { knownSenders, settingOf } from "./queries/setting.ts";

export interface ExaminedCompany extends MailCompany {
  readonly name: string;
}

const anybodys: ReadonlySet<string> = new Set([...freeMail, ...disposableMail]);

/** People compared with; a company of Banto's has up to 300. */
const MOST_PEOPLE = 5_000;

const everybody = {
  q: "",
  department: "",
  presence: "present",
  sort: { key: "name", direction: "asc" },
} as const;

/** Reads it all anew: some seven short queries, so that what was changed a moment ago counts. */
export async function mailCompanyOf(db: Db, companyId: string, now: Date): Promise<ExaminedCompany> {
  const { name, timeZone } = await companyProfile(db, companyId);
  const today = dayIn(timeZone, now);
  const people = await listPeople(db, companyId, everybody, today, 1, MOST_PEOPLE);
  const members = await membersOf(db, companyId);
  const setting = await settingOf(db, companyId);
  const officials = members.filter(({ role }) => role === "owner" || role === "it");
  const staff = people.map((person) => ({
    name: fullName(person),
    addresses: person.mail === "" ? [] : [person.mail.toLowerCase()],
    executive: person.employment === "officer" || isExecutive(person.title),
  }));
  const addresses = staff.flatMap((person) => person.addresses);
  return {
    name,
    domains: ownDomains(
      setting?.ownDomains ?? [],
      officials.map(({ email }) => email),
      addresses,
    ),
    people: [
      ...staff,
      ...officials
        .filter(({ email }) => !addresses.includes(email.toLowerCase()))
        .map(({ name: called, email, role }) => ({
          name: called,
          addresses: [email.toLowerCase()],
          executive: role === "owner",
        })),
    ],
    partners: (await partnerRows(db, companyId, today)).flatMap(partnerOf),
    knownSenders: await knownSenders(db, companyId),
    officialUrls: (await urlsAt(db, companyId, now)).map(({ name: called, url }) => ({ name: called, url })),
    trustedServers: setting?.trustedServers ?? [],
  };
}

const isExecutive = (title: string) =>
  title !== "" && executives.some((word) => title.toLowerCase().includes(word));

const domainOf = (address: string) => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/**
 * Those entered by hand, those of owner and IT, and those that two and more people share. One person's address
 * alone may be that of a firm that lends us somebody; addresses that anybody can have say nothing.
 */
function ownDomains(
  given: readonly string[],
  official: readonly string[],
  staff: readonly string[],
): readonly string[] {
  const shared = staff.map(domainOf).filter((domain, at, all) => all.indexOf(domain) !== at);
  const found = [...official.map(domainOf), ...shared].filter(
    (domain) => domain !== "" && !anybodys.has(domain),
  );
  return [...new Set([...given, ...found])];
}

/** A partner is compared with by the domains of its page and of its mail; without one by nothing. */
function partnerOf({ name, site, contact_mail }: PartnerRow) {
  const host = URL.canParse(site) ? new URL(site).hostname : "";
  const domains = [host, contact_mail.includes("@") ? domainOf(contact_mail) : ""].flatMap((one) => {
    const registered = one === "" ? null : splitHost(one).registrable;
    return registered === null || anybodys.has(registered) ? [] : [registered];
  });
  return domains.length === 0 ? [] : [{ name, domains: [...new Set(domains)] }];
}

/** Everybody who can be written to: people who are there, and those who sign in; each address once. */
export async function everybodysAddresses(db: Db, companyId: string, now: Date): Promise<readonly string[]> {
  const { timeZone } = await companyProfile(db, companyId);
  const people = await listPeople(db, companyId, everybody, dayIn(timeZone, now), 1, MOST_PEOPLE);
  const members = await membersOf(db, companyId);
  const all = [...people.map(({ mail }) => mail), ...members.map(({ email }) => email)];
  return [...new Set(all.filter(Boolean).map((address) => address.toLowerCase()))];
}
