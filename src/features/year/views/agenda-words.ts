/** The agenda in words: the same sentences on the page, in the signed minutes and in the PDF. */
import type { Lang } from "#src/text/words.ts";
import type { Agenda } from "../rules.ts";
import { text } from "../text.ts";
import { eraDay, monthName, signedNumber } from "./names.ts";

export interface AgendaLine {
  readonly heading: string;
  readonly body: string;
}

export function agendaWords(lang: Lang, agenda: Agenda): readonly AgendaLine[] {
  const t = text[lang];
  const { goals, putOff } = agenda;
  const count = (standing: string) => goals.filter((goal) => goal.standing === standing).length;
  return [
    {
      heading: t.agendaGoals,
      body: goals.length === 0 ? t.noGoals : t.agendaGoalsCount(count("done"), goals.length, count("late")),
    },
    { heading: t.agendaDiagnosis, body: diagnosisWords(lang, agenda.diagnosis) },
    {
      heading: t.agendaMonths,
      body: t.agendaMonthsCount(agenda.begunMonths, agenda.signedMonths, agenda.checkedMonths),
    },
    {
      heading: t.agendaPutOff,
      body:
        putOff === null
          ? t.agendaNoDecision
          : putOff.items.length === 0
            ? t.agendaPutOffNone(monthName(lang, putOff.month))
            : t.agendaPutOffSome(
                monthName(lang, putOff.month),
                putOff.items.map((item) => item[lang]).join(t.listComma),
              ),
    },
    { heading: t.agendaIncidents, body: t.agendaIncidentsNone },
  ];
}

function diagnosisWords(lang: Lang, diagnosis: Agenda["diagnosis"]): string {
  const t = text[lang];
  if (!diagnosis) return t.agendaNoDiagnosis;
  const { before, latest } = diagnosis;
  const on = eraDay(lang, latest.on);
  const words = before
    ? t.agendaDiagnosisTwo(
        before.total,
        eraDay(lang, before.on),
        latest.total,
        on,
        signedNumber(latest.total - before.total),
      )
    : t.agendaDiagnosisOne(latest.total, on);
  const isComplete = latest.isComplete && (before?.isComplete ?? true);
  return isComplete ? words : `${words} ${t.agendaIncomplete}`;
}
