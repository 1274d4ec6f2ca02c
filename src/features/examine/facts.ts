/** What the controls learn from here: whether the book stands checked by two, and whether telling has been tried. */
import type { FactSource } from "#src/shell/feature.ts";
import { checksBetween, urlsAt } from "./queries/official-urls.ts";
import { reportTimes } from "./queries/reports.ts";
import { settingOf } from "./queries/setting.ts";
import { allChecked, CHECK_DAYS } from "./rules/checked.ts";

const YEAR_MS = CHECK_DAYS * 86_400_000;

export const facts: FactSource = {
  facts: ["officialUrl.allChecked", "mail.reportedInTwoTaps"],
  collect: async (db, companyId, { at }) => {
    const since = new Date(at.getTime() - YEAR_MS);
    const urls = await urlsAt(db, companyId, at);
    const checks = await checksBetween(db, companyId, since, at);
    const setting = await settingOf(db, companyId);
    const isOpen = setting?.opened_at ? setting.opened_at <= at.toISOString() : false;
    const reports = isOpen ? await reportTimes(db, companyId, since, at) : [];
    const company = {
      "officialUrl.allChecked": allChecked(urls, checks, at),
      // The page needs two presses; that somebody has used it within the year shows that people find it.
      "mail.reportedInTwoTaps": isOpen ? reports.length > 0 : null,
    };
    return { company, registers: {} };
  },
};
