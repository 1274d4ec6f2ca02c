/** The answer sheet for a customer who asks about ★3: each criterion with its state, what is done and the evidence. */
import { type Evidence, gradeOf } from "#src/engine/control/index.ts";
import { writeWorkbook } from "#src/platform/sheet/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import type { Assessment } from "./assess.ts";
import { scsAreaOf } from "./rules/framework-lists.ts";
import { mapOf } from "./rules/maps.ts";
import { text } from "./text/maps.ts";

/** The bytes of the .xlsx file. Of evidence it names the day and the strength, not the content. */
export function scsWorkbook(
  lang: Lang,
  company: string,
  { results, today, evidence, catalogue }: Assessment,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const t = text[lang];
  const map = mapOf("scs", results, today);
  const rows = map.groups.flatMap(({ title, items }) =>
    items.map((item) => {
      const proved = item.results.filter(({ state }) => state === "proved");
      const until = proved.flatMap(({ expiresNext }) => expiresNext?.on ?? []).sort()[0];
      return {
        area: scsAreaOf(item.key)?.[lang] ?? "",
        requirement: title?.[lang] ?? "",
        criterion: item.key,
        text: item.name[lang],
        answer: t[item.coverage],
        what: proved.map(({ id }) => catalogue.byId.get(id)?.title[lang] ?? id).join("\n"),
        evidence: proved
          .flatMap((result) => result.evidence.map((id) => evidenceWords(lang, evidence.get(id))))
          .join("\n"),
        until: until ? formatDate(until, { lang, weekday: false }) : "",
      };
    }),
  );
  const notices = map.notices.map((notice) => notice[lang]).join(" ");
  return writeWorkbook({
    creator: company,
    createdAt: now,
    sheets: [
      {
        name: t.sheetName,
        title: `${t.sheetTitle(company, formatDate(today, { lang, weekday: false }))} ${notices}`,
        orientation: "landscape",
        columns: [
          { key: "area", header: t.area, kind: "text", width: 16 },
          { key: "requirement", header: t.requirement, kind: "text", width: 28 },
          { key: "criterion", header: t.criterion, kind: "text", width: 10 },
          { key: "text", header: t.criterionText, kind: "text", width: 50 },
          { key: "answer", header: t.answer, kind: "text", width: 14 },
          { key: "what", header: t.what, kind: "text", width: 44 },
          { key: "evidence", header: t.evidence, kind: "text", width: 30 },
          { key: "until", header: t.until, kind: "text", width: 16 },
        ],
        rows,
      },
    ],
  });
}

function evidenceWords(lang: Lang, evidence: Evidence | undefined): string {
  return evidence ? `${gradeOf(evidence)} ${formatDate(evidence.at, { lang, weekday: false })}` : "";
}
