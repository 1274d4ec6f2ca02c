/** The judgement of a supplier on its page: four points, clauses, and the duty that comes with personal data. */
import { clauseCases, clauses, processorPointNames } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Entry, PanelContext } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { verdictState } from "../kit/views/verdict.ts";
import { contractOf, isAbroad, isEntrusted, processorOf } from "./judge.ts";
import { panelText } from "./text/panel.ts";

type Shown = Pick<Entry, "values"> & Pick<PanelContext, "lang" | "today">;

export async function panel({ values }: Entry, { lang, today }: PanelContext) {
  const shown = { values, lang, today };
  return (
    <>
      {isEntrusted(values) ? <FourPoints {...shown} /> : null}
      {values.kind === "customer" ? null : <Clauses {...shown} />}
      {yesNo(values, "personal_data") === true ? <Duty {...shown} /> : null}
    </>
  );
}

function FourPoints({ values, lang, today }: Shown) {
  const t = panelText[lang];
  const { points, reached, todo, missing } = processorOf(values, today);
  const [next] = [...todo, ...missing];
  return (
    <Section
      title={t.fourTitle}
      lead={`${t.reached(reached)} ${next ? t.next(processorPointNames[next].how[lang]) : t.nothing}`}
    >
      <Table
        lang={lang}
        caption={t.fourTitle}
        captionHidden
        rows={points}
        columns={[
          { key: "point", header: t.point, cell: ({ point }) => processorPointNames[point].name[lang] },
          {
            key: "state",
            header: t.state,
            cell: ({ verdict }) => <State lang={lang} state={verdictState(verdict)} />,
          },
          {
            key: "how",
            header: t.how,
            cell: ({ point, verdict }) => (verdict === "yes" ? "" : processorPointNames[point].how[lang]),
          },
        ]}
      />
    </Section>
  );
}

function Clauses({ values, lang }: Shown) {
  const t = panelText[lang];
  const { absent, unknown, silentlyPassedOn } = contractOf(values);
  const open = absent.length + unknown.length;
  const lead = silentlyPassedOn === "yes" ? t.passedOn : open > 0 ? t.clausesLead : t.clausesDone;
  return (
    <Section title={t.clausesTitle} lead={lead}>
      {absent.length > 0 ? <ClauseTable lang={lang} ids={absent} verdict="no" /> : null}
      {unknown.length > 0 ? (
        <Details summary={t.notSeen(unknown.length)}>
          <ClauseTable lang={lang} ids={unknown} verdict="unknown" />
        </Details>
      ) : null}
    </Section>
  );
}

function ClauseTable(props: {
  readonly lang: Lang;
  readonly ids: readonly string[];
  readonly verdict: "no" | "unknown";
}) {
  const { lang, ids, verdict } = props;
  const t = panelText[lang];
  return (
    <Table
      lang={lang}
      caption={t.clausesTitle}
      captionHidden
      rows={clauses.filter(({ id }) => ids.includes(id))}
      columns={[
        { key: "clause", header: t.clause, cell: ({ name }) => name[lang] },
        {
          key: "state",
          header: t.state,
          cell: () => <State lang={lang} state={verdictState(verdict)} />,
        },
        { key: "when", header: t.when, cell: ({ when }) => clauseCases[when][lang] },
      ]}
    />
  );
}

const duties = ["entrustment", "provision", "joint", "law"] as const;

function Duty({ values, lang }: Shown) {
  const t = panelText[lang];
  const duty = duties.find((one) => one === values.transfer) ?? "undecided";
  return (
    <Section title={t.dutyTitle} lead={t[duty]}>
      {yesNo(values, "group_company") === true ? <p>{t.group}</p> : null}
      {isAbroad(values) === true ? <p>{t.abroad}</p> : null}
    </Section>
  );
}
