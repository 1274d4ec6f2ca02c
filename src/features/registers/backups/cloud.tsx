/** The sheet for deciding what goes to the cloud: size times price, what stops the work first (R54). */
import type { CloudPlan } from "#src/engine/backup/index.ts";
import { formatDate } from "#src/text/dates.ts";
import { formatNumber, formatYen } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { Entry } from "../kit/definition.ts";
import { choiceWord } from "../kit/read.ts";
import { verdictState } from "../kit/views/verdict.ts";
import { text } from "./text/judgement.ts";
import { registerWords } from "./text/words.ts";

export interface CloudLine {
  readonly entry: Entry;
  /** Yen a month for this set alone; null while its size is not known. */
  readonly yenMonth: number | null;
}

export interface CloudProps {
  readonly lang: Lang;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
  readonly lines: readonly CloudLine[];
  /** Null while the price cannot be read. */
  readonly plan: CloudPlan | null;
  readonly mayEdit: boolean;
}

export function CloudView(props: CloudProps) {
  const { lang, lines, plan, mayEdit } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.cloud}
        back={{ href: "/registers/backups", label: registerWords.title[lang] }}
        answer={plan ? t.yenMonth(formatYen(plan.yenMonth.chosen, lang)) : undefined}
      />
      <p class="measure">{t.cloudLead}</p>
      <Table
        lang={lang}
        caption={t.cloud}
        captionHidden
        columns={columns(lang)}
        rows={lines}
        empty={t.overviewEmpty}
      />
      {plan ? <Sums lang={lang} plan={plan} lines={lines} /> : null}
      <Price {...props} />
      {mayEdit && lines.length > 0 ? (
        <Section title={t.decide} lead={t.decideLead}>
          <Actions>
            <LinkButton href="/registers/backups/bulk?all=1">{t.decide}</LinkButton>
          </Actions>
        </Section>
      ) : null}
    </>
  );
}

function columns(lang: Lang): Column<CloudLine>[] {
  const t = text[lang];
  const needed = { yes: t.yes, no: t.no };
  return [
    {
      key: "name",
      header: t.data,
      cell: ({ entry }) => <a href={`/registers/backups/${entry.id}`}>{entry.values.name}</a>,
    },
    {
      key: "needed",
      header: t.needed,
      cell: ({ entry: { values } }) => needed[values.needed_to_continue as "yes" | "no"] ?? t.unknown,
    },
    {
      key: "size",
      header: t.size,
      align: "end",
      nowrap: true,
      cell: ({ entry: { values } }) =>
        values.size_gb ? t.gigabytes(formatNumber(Number(values.size_gb), 1)) : t.unknown,
    },
    {
      key: "yen",
      header: t.monthly,
      align: "end",
      nowrap: true,
      cell: ({ yenMonth }) => (yenMonth === null ? t.unknown : formatYen(yenMonth, lang)),
    },
    { key: "decided", header: t.decided, cell: ({ entry }) => <Decided lang={lang} entry={entry} /> },
  ];
}

function Decided({ lang, entry: { values } }: { readonly lang: Lang; readonly entry: Entry }) {
  const { cloud_choice: choice = "", cloud_decided_on: day } = values;
  if (choice === "") return null;
  const word = choiceWord({ words: registerWords }, "cloud_choice", choice, lang);
  return <>{day ? `${word} (${formatDate(day, { lang, weekday: false })})` : word}</>;
}

function Sums(props: {
  readonly lang: Lang;
  readonly plan: CloudPlan;
  readonly lines: readonly CloudLine[];
}) {
  const { lang, plan, lines } = props;
  const t = text[lang];
  const yen = (sum: number) => t.yenMonth(formatYen(sum, lang));
  const names = plan.unmeasured.map((id) => lines.find(({ entry }) => entry.id === id)?.entry.values.name);
  const words = { yes: t.fits, no: t.exceeds, unknown: t.fitsUnknown };
  return (
    <>
      <DefinitionList
        items={[
          [t.sumChosen, yen(plan.yenMonth.chosen)],
          [t.sumUndecided, yen(plan.yenMonth.withUndecided)],
          [t.sumAll, yen(plan.yenMonth.everything)],
        ]}
      />
      <p>
        <State lang={lang} state={verdictState(plan.withinBudget)}>
          {words[plan.withinBudget]}
        </State>
      </p>
      {names.length > 0 ? <p>{t.unmeasured(names.join(t.between))}</p> : null}
    </>
  );
}

function Price({ lang, values, errors }: CloudProps) {
  const t = text[lang];
  const labels = {
    "per-gigabyte": t.perGigabyte,
    least: t.least,
    factor: t.factor,
    budget: t.budget,
  };
  return (
    <Section title={t.calculate} lead={t.priceHint}>
      <Form
        lang={lang}
        method="get"
        action="/registers/backups/cloud"
        errors={errors}
        submit={t.calculate}
        submitKind="secondary"
      >
        {Object.entries(labels).map(([name, label]) => (
          <Field
            lang={lang}
            name={name}
            label={label}
            value={values[name]}
            error={errors[name]}
            inputmode="decimal"
            width="short"
          />
        ))}
      </Form>
    </Section>
  );
}
