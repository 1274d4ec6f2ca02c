/** Personal data in the incident: the questions, what the answers mean, and the days counted one by one. */
import type { Truth } from "#src/engine/deadline/index.ts";
import {
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
import { Figure, Figures } from "#src/ui/card.tsx";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Details } from "#src/ui/details.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { Incident } from "../read.ts";
import type { Deadlines } from "../rules.ts";
import { text } from "../text/deadlines.ts";
import { text as room } from "../text/room.ts";
import { PATH } from "./list.tsx";

const questions = [
  "happened",
  "personalData",
  "sensitive",
  "financial",
  "wrongful",
  "persons",
  "encrypted",
  "pseudonymised",
  "recovered",
  "entrusted",
  "myNumber",
] as const;

export interface DeadlinesPageProps {
  readonly lang: Lang;
  readonly incident: Incident;
  readonly deadlines: Deadlines | undefined;
  readonly mayEdit: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly errors?: FormErrors | undefined;
}

export function DeadlinesPage(props: DeadlinesPageProps) {
  const { lang, incident, deadlines, mayEdit } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.title}
        back={{ href: `${PATH}/${incident.row.id}`, label: room[lang].backToRoom }}
        answer={t.lead}
      />
      <Section id="result" title={t.result}>
        {deadlines ? <Result lang={lang} {...deadlines} /> : <p>{t.noAnswers}</p>}
        {deadlines && deadlines.judgement.report !== "not-required" && incident.state.level < 3 ? (
          <Notice lang={lang} tone="warning">
            {t.levelThree}
          </Notice>
        ) : null}
        <p>{t.expert}</p>
        <p class="soft">
          {t.law(formatDate(breachRulesAsOf, { lang, weekday: false }))}{" "}
          <a href={breachSources.form.url} rel="noreferrer">
            {t.source}
          </a>
        </p>
      </Section>
      {mayEdit ? <Questions {...props} /> : null}
    </>
  );
}

function Result({ lang, judgement, dates, daysToFirst, daysToFull }: Deadlines & { readonly lang: Lang }) {
  const t = text[lang];
  const day = (on: string) => formatDate(on, { lang });
  return (
    <>
      <p>
        <strong>{breachReportWords[judgement.report][lang]}</strong>
      </p>
      {judgement.to.includes("entruster") ? <p>{t.toEntruster}</p> : null}
      {judgement.to.includes("commission") ? <p>{t.toCommission}</p> : null}
      {dates && daysToFirst !== undefined && daysToFull !== undefined ? (
        <Figures
          items={[
            <Figure label={t.first} value={t.left(daysToFirst)}>
              {t.firstRange(day(dates.preliminary.from), day(dates.preliminary.to))}
            </Figure>,
            <Figure label={t.full} value={t.left(daysToFull)}>
              <p>
                {day(dates.final)} · {t.fullDays(dates.days)}
              </p>
              {dates.finalIfWrongful ? <p>{t.fullIfWrongful(day(dates.finalIfWrongful))}</p> : null}
            </Figure>,
          ]}
        />
      ) : null}
      <h3>{t.why}</h3>
      <ul>
        {judgement.reasons.map((reason) => (
          <li>{breachReasonWords[reason][lang]}</li>
        ))}
      </ul>
      {judgement.open.length > 0 ? (
        <>
          <h3>{t.open}</h3>
          <ul>
            {judgement.open.map((name) => (
              <li>{breachQuestionWords[name][lang]}</li>
            ))}
          </ul>
        </>
      ) : null}
      {dates ? (
        <Details summary={t.counting}>
          <ul>
            {dates.explanations.map(({ rule, on, day: nth, why }) => (
              <li>
                {day(on)} ({t.nth(nth)}): {deadlineRuleWords[rule][lang]}
                {why ? ` ${closedWords[why][lang]}` : ""}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  );
}

function Questions({ lang, incident, values, errors = {} }: DeadlinesPageProps) {
  const t = text[lang];
  const truth: readonly (readonly [Truth, string])[] = [
    ["yes", t.yes],
    ["no", t.no],
    ["unknown", t.unknown],
  ];
  const optionsOf = (name: (typeof questions)[number]) => {
    const extra = { happened: ["possible", t.possible], entrusted: ["partly", t.partly] } as const;
    const more = name === "happened" || name === "entrusted" ? [extra[name]] : [];
    return [...truth.slice(0, 1), ...more, ...truth.slice(1)].map(([value, label]) => ({ value, label }));
  };
  return (
    <Form lang={lang} action={`${PATH}/${incident.row.id}/breach-answers`} errors={errors} submit={t.submit}>
      <Field
        lang={lang}
        name="known"
        type="date"
        width="medium"
        label={t.known}
        hint={t.knownHint}
        required
        value={values.known}
        error={errors.known}
      />
      {questions.map((name) =>
        name === "persons" ? (
          <fieldset class="field">
            <legend class="field__label">{breachQuestionWords.persons[lang]}</legend>
            {(["least", "most"] as const).map((end) => (
              <Field
                lang={lang}
                name={end}
                inputmode="numeric"
                width="short"
                label={t[end]}
                hint={t.personsHint}
                value={values[end]}
                error={errors[end]}
              />
            ))}
          </fieldset>
        ) : (
          <RadioGroup
            lang={lang}
            name={name}
            inline
            label={breachQuestionWords[name][lang]}
            options={optionsOf(name)}
            value={values[name] ?? "unknown"}
            error={errors[name]}
          />
        ),
      )}
    </Form>
  );
}

/** On the incident's page: the deadlines, or that nobody has asked for them. */
export function DeadlineNotice(props: {
  readonly lang: Lang;
  readonly incidentId: string;
  readonly deadlines: Deadlines | undefined;
}) {
  const { lang, incidentId, deadlines } = props;
  const t = text[lang];
  const href = `${PATH}/${incidentId}/deadlines`;
  if (!deadlines)
    return (
      <Notice lang={lang} tone="warning" title={t.noticeOpen}>
        <a href={href}>{t.noticeAnswer}</a>
      </Notice>
    );
  const { judgement, dates, daysToFirst, daysToFull } = deadlines;
  const title = breachReportWords[judgement.report][lang];
  return (
    <Notice lang={lang} tone={dates ? "warning" : "info"} title={title}>
      <a href={href}>
        {dates && daysToFirst !== undefined && daysToFull !== undefined
          ? t.noticeDates(
              `${formatDate(dates.preliminary.to, { lang })} (${t.left(daysToFirst)})`,
              `${formatDate(dates.final, { lang })} (${t.left(daysToFull)})`,
            )
          : t.title}
      </a>
    </Notice>
  );
}
