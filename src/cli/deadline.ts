/** `banto deadline --known MOMENT`: whether a leak must be reported, to whom, and until when, with every rule. */
import {
  type BreachJudgement,
  isCountable,
  judgeBreach,
  type ReportDeadlines,
  readMoment,
  reportDeadlines,
} from "#src/engine/deadline/index.ts";
import {
  breachKindWords,
  breachQuestionWords,
  breachReasonWords,
  breachReportWords,
  breachRulesAsOf,
  breachSources,
  closedWords,
  deadlineRuleWords,
} from "#src/handbook/breach/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { exit, type Io, type Run } from "./command.ts";
import { readCall } from "./deadline-options.ts";
import { text as deadlineText } from "./text/deadline.ts";

export const deadline: Run = async (args, io) => {
  const t = deadlineText[io.lang];
  const call = readCall(args);
  if ("word" in call) {
    io.err(call.option ? t.badOption(call.option, call.word) : t.unknownOption(call.word));
    return exit.usage;
  }
  if (call.known === undefined) {
    io.err(t.noKnown);
    return exit.usage;
  }
  const moment = readMoment(call.known);
  if (!moment || !isCountable(moment.day)) {
    io.err(t.badMoment(call.known));
    return exit.usage;
  }
  const judgement = judgeBreach(call.answers);
  const kinds = judgement.kinds.filter(({ answer }) => answer === "yes").map(({ kind }) => kind);
  const due =
    judgement.report === "not-required"
      ? undefined
      : reportDeadlines(moment, kinds, call.answers.wrongful === "unknown");
  if (call.json) io.out(JSON.stringify(shape(moment, judgement, due, io.lang)));
  else print(moment.day, judgement, due, io);
  return exit.ok;
};

function explained(due: ReportDeadlines, lang: Lang) {
  return due.explanations.map(({ rule, on, day, why }) => {
    const { source, ...words } = deadlineRuleWords[rule];
    const { url, confidence } = breachSources[source];
    const text = why ? deadlineText[lang].closed(words[lang], closedWords[why][lang]) : words[lang];
    return { rule, on, day, ...(why ? { why } : {}), text, confidence, source: url };
  });
}

function shape(
  moment: { readonly written: string; readonly day: string; readonly time: string | null },
  judgement: BreachJudgement,
  due: ReportDeadlines | undefined,
  lang: Lang,
) {
  return {
    known: moment.written,
    knownOn: moment.day,
    knownAt: moment.time,
    report: judgement.report,
    to: judgement.to,
    kinds: judgement.kinds,
    reasons: judgement.reasons.map((id) => ({ id, text: breachReasonWords[id][lang] })),
    open: judgement.open.map((id) => ({ id, text: breachQuestionWords[id][lang] })),
    preliminary: due?.preliminary ?? null,
    final: due?.final ?? null,
    days: due?.days ?? null,
    finalIfWrongful: due?.finalIfWrongful ?? null,
    explanations: due ? explained(due, lang) : [],
    rulesAsOf: breachRulesAsOf,
    form: breachSources.form.url,
  };
}

function print(knownOn: string, judgement: BreachJudgement, due: ReportDeadlines | undefined, io: Io): void {
  const { lang } = io;
  const t = deadlineText[lang];
  const date = (day: string) => formatDate(day, { lang });
  io.out(breachReportWords[judgement.report][lang]);
  for (const { kind, answer } of judgement.kinds)
    if (answer === "yes") io.out(`  ${kind}. ${breachKindWords[kind][lang]}`);
  for (const reason of judgement.reasons) io.out(`  - ${breachReasonWords[reason][lang]}`);
  if (judgement.open.length > 0) io.out(`${t.open}:`);
  for (const question of judgement.open) io.out(`  ? ${breachQuestionWords[question][lang]}`);
  io.out("");
  io.out(`${t.known}: ${date(knownOn)}`);
  if (due) {
    io.out(`${t.to}: ${judgement.to.map((to) => t[to]).join(" / ")}`);
    io.out(`${t.preliminary}: ${date(due.preliminary.from)} – ${date(due.preliminary.to)}`);
    io.out(`${t.final}: ${date(due.final)}`);
    if (due.finalIfWrongful) io.out(`${t.finalIfWrongful}: ${date(due.finalIfWrongful)}`);
    io.out("");
    for (const { on, day, text, confidence } of explained(due, lang))
      io.out(`  ${date(on)} ${t.nth(day)}: ${text}${confidence === "unconfirmed" ? t.guide : ""}`);
  }
  io.out("");
  io.out(t.sources(date(breachRulesAsOf)));
  io.out(t.amendment);
  io.out(breachSources.form.url);
}
