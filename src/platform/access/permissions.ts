/** Who may do what: the whole table on one screen. What is not listed here is refused. */

/** The roles of people who sign in. Employees without a login act through links of their own. */
export const roles = ["owner", "it", "employee", "supporter"] as const;
export type Role = (typeof roles)[number];

const everyone = ["owner", "it", "employee", "supporter"] as const;
const office = ["owner", "it"] as const;
const viewers = ["owner", "it", "supporter"] as const;

/** Each permission and the roles that hold it. */
export const permissions = {
  "company.view": everyone,
  "company.edit": office,
  "members.view": office,
  "members.edit": ["owner"],
  "people.view": viewers,
  "people.edit": office,
  "registers.view": viewers,
  "registers.edit": office,
  "diagnosis.view": viewers,
  "diagnosis.answer": office,
  "diagnosis.close": office,
  "review.view": viewers,
  "review.sign": ["owner"],
  "star.edit": office,
  "year.view": viewers,
  "year.edit": office,
  "year.sign": ["owner"],
  "evidence.view": viewers,
  "evidence.add": office,
  "evidence.countersign": viewers,
  "evidence.withdraw": office,
  "controls.view": viewers,
  "controls.answer": office,
  "controls.waive": ["owner"],
  "tasks.view": viewers,
  "tasks.edit": office,
  "ledger.view": viewers,
  "mail.view": office,
  "mail.edit": office,
  "contacts.view": everyone,
  "contacts.edit": office,
  "incidents.view": viewers,
  "incidents.add": everyone,
  "incidents.edit": office,
  "offlineCopy.make": office,
  "packs.edit": office,
  "examine.use": everyone,
  "examine.settings": office,
  "reports.view": viewers,
  "reports.edit": office,
  "officialUrls.edit": office,
  "officialUrls.check": everyone,
  "tokens.view": office,
  "tokens.edit": office,
  "status.view": office,
  "backup.run": office,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/**
 * What a route demands: a permission; `public` (anybody, no session: set-up, sign-in, answer links);
 * `signed-in` (any session, with or without a company: one's own account).
 */
export type Access = Permission | "public" | "signed-in";

/** Whether a role holds a permission. */
export function allows(role: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(role);
}
