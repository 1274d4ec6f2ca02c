/** One principle: what it asks, how its state came about, the answers behind it, what follows. */
import type { Answer } from "#src/engine/diagnosis/index.ts";
import { ControlTable, StandingShape } from "#src/features/controls/index.ts";
import { type Task, taskWords } from "#src/features/diagnosis/index.ts";
import { questions } from "#src/handbook/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge, State, type StateName } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { JudgedBoard } from "../read.ts";
import { type BoardTile, reasonOf } from "../rules.ts";
import { text } from "../text.ts";

export interface PrinciplePageProps {
  readonly lang: Lang;
  readonly view: JudgedBoard;
  readonly tile: BoardTile;
}

export function PrinciplePage(props: PrinciplePageProps) {
  const { lang, view, tile } = props;
  const t = text[lang];
  const { principle } = tile;
  return (
    <>
      <PageHeader
        title={`${principle.sign} ${principle.name[lang]}`}
        back={{ href: "/principles", label: t.title }}
        answer={
          <>
            <p>
              <TileState lang={lang} tile={tile} />
            </p>
            <p class="soft">{principle.fullName[lang]}</p>
            <p>{principle.summary[lang]}</p>
          </>
        }
      />
      <Section
        title={t.controlsTitle}
        lead={t.controlsLead(String(tile.tally.proved), String(tile.tally.total))}
      >
        <ControlTable
          lang={lang}
          catalogue={view.assessment.catalogue}
          results={tile.results}
          today={view.assessment.today}
          caption={t.controlsTitle}
        />
      </Section>
      <Section title={t.how} lead={t[reasonOf(tile)]}>
        <p class="measure soft">{t.evidence}</p>
      </Section>
      <Section title={t.questionsTitle}>
        <Answers {...props} />
        {view.latest ? (
          <LinkButton href={`/diagnosis/${view.latest.diagnosisId}/result`}>{t.seeResult}</LinkButton>
        ) : (
          <LinkButton href="/diagnosis" kind="primary">
            {t.toDiagnosis}
          </LinkButton>
        )}
      </Section>
      <Section title={t.measuresTitle}>
        <Measures {...props} />
      </Section>
      <Neighbours lang={lang} tile={tile} />
    </>
  );
}

/** By its controls; before anything was answered or shown about them, what the diagnosis declares. */
function TileState({ lang, tile }: { readonly lang: Lang; readonly tile: BoardTile }) {
  const t = text[lang];
  if (!tile.standing)
    return (
      <>
        <State lang={lang} state={tile.state} /> <Badge>E0</Badge>
      </>
    );
  return (
    <>
      <StandingShape lang={lang} standing={tile.standing} />{" "}
      <span class="soft">{t.declaredAs(t[`said-${tile.state}`])}</span>
    </>
  );
}

/** The shape of an answer; "done" is kept for what evidence shows, so a yes is drawn as declared. */
const shapes: Readonly<Record<Answer, StateName>> = {
  yes: "declared",
  partly: "partly",
  no: "not-yet",
  unknown: "unknown",
};

function Answers({ lang, view, tile }: PrinciplePageProps) {
  const t = text[lang];
  const names: Readonly<Record<Answer, string>> = {
    yes: t.yes,
    partly: t.partly,
    no: t.no,
    unknown: t.unknownAnswer,
  };
  return (
    <Table
      lang={lang}
      caption={t.questionsTitle}
      captionHidden
      rows={questions.filter(({ number }) => tile.questions.includes(number))}
      columns={[
        {
          key: "question",
          header: t.question,
          cell: ({ number, question }) => `${t.questionNo(number)} ${question[lang]}`,
        },
        {
          key: "answer",
          header: t.given,
          cell: ({ number }) => {
            const answer = view.latest?.sheet[number];
            return (
              <State lang={lang} state={answer ? shapes[answer] : "no-answer"}>
                {answer ? names[answer] : t.noAnswer}
              </State>
            );
          },
        },
      ]}
    />
  );
}

function Measures({ lang, view, tile }: PrinciplePageProps) {
  const t = text[lang];
  const { latest } = view;
  if (!latest) return <p>{t.measuresFirst}</p>;
  const tasks = latest.result.tasks.filter(({ number }) => tile.questions.includes(number));
  if (tasks.length === 0) return <p>{t.measuresNone}</p>;
  const rows = tasks.map((task: Task) => ({ task, words: taskWords(lang, task, latest.people) }));
  return (
    <Table
      lang={lang}
      caption={t.measuresTitle}
      captionHidden
      rows={rows}
      columns={[
        {
          key: "measure",
          header: t.measure,
          cell: ({ words }) => (
            <>
              {words.title}
              <details class="inline-details">
                <summary>{t.why}</summary>
                <p>{words.why}</p>
                <ol>
                  {words.steps.map((step) => (
                    <li>{step}</li>
                  ))}
                </ol>
              </details>
            </>
          ),
        },
        { key: "minutes", header: t.minutes, nowrap: true, cell: ({ words }) => words.minutes },
        { key: "who", header: t.who, cell: ({ words }) => words.who },
        { key: "cost", header: t.cost, cell: ({ words }) => words.cost },
      ]}
    />
  );
}

function Neighbours({ lang, tile }: { readonly lang: Lang; readonly tile: BoardTile }) {
  const t = text[lang];
  const { number } = tile;
  return (
    <p class="actions">
      {number > 1 ? (
        <LinkButton href={`/principles/${number - 1}`} kind="quiet">
          {t.previous}
        </LinkButton>
      ) : null}
      {number < 9 ? (
        <LinkButton href={`/principles/${number + 1}`} kind="quiet">
          {t.next}
        </LinkButton>
      ) : null}
    </p>
  );
}
