/** The 3-2-1 judgement of all data: for the screen, and for paper on A4. */
import { formatDate } from "#src/text/dates.ts";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { State } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import { verdictState } from "../kit/views/verdict.ts";
import type { JudgedData } from "./read.ts";
import { text } from "./text/judgement.ts";
import { registerWords } from "./text/words.ts";
import { copyLines, costOf, firstSteps, ransomWord, ruleWord } from "./words.ts";

export function OverviewView({
  lang,
  data,
  today,
}: {
  readonly lang: Lang;
  readonly data: readonly JudgedData[];
  readonly today: string;
}) {
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.overview}
        back={{ href: "/registers/backups", label: registerWords.title[lang] }}
        answer={data.length > 0 ? `${overviewCount(lang, data)} (${formatDate(today, { lang })})` : undefined}
      />
      <p>{t.overviewLead}</p>
      <Table
        lang={lang}
        caption={t.overview}
        captionHidden
        columns={columns(lang)}
        rows={data}
        empty={t.overviewEmpty}
      />
      <p class="soft">{t.basis}</p>
      <Actions>
        <LinkButton href="/registers/backups/judgement.pdf">{t.pdf}</LinkButton>
      </Actions>
    </>
  );
}

/** How many sets have both: said on the page and on paper. */
export function overviewCount(lang: Lang, data: readonly JudgedData[]): string {
  const good = data.filter(
    ({ threeTwoOne, ransomware }) => threeTwoOne.verdict === "yes" && ransomware.verdict === "yes",
  );
  return text[lang].overviewCount(formatNumber(good.length), formatNumber(data.length));
}

function columns(lang: Lang): Column<JudgedData>[] {
  const t = text[lang];
  return [
    {
      key: "name",
      header: t.data,
      cell: ({ entry }) => <a href={`/registers/backups/${entry.id}`}>{entry.values.name}</a>,
    },
    { key: "owner", header: t.owner, cell: ({ owner }) => owner, nowrap: true },
    {
      key: "rule",
      header: t.rule,
      cell: ({ threeTwoOne: { verdict, parts } }) => (
        <>
          <State lang={lang} state={verdictState(verdict)}>
            {ruleWord(lang, verdict)}
          </State>
          <div class="cluster soft">
            {parts.map(({ count, wanted }) => (
              <span class="nowrap">{t.have(count.low, count.high, wanted)}</span>
            ))}
          </div>
        </>
      ),
    },
    {
      key: "ransom",
      header: t.ransom,
      cell: ({ ransomware: { verdict } }) => (
        <State lang={lang} state={verdictState(verdict)}>
          {ransomWord(lang, verdict)}
        </State>
      ),
    },
    { key: "next", header: t.next, cell: (one) => <Next lang={lang} one={one} /> },
  ];
}

function Next({ lang, one }: { readonly lang: Lang; readonly one: JudgedData }) {
  const steps = nextSteps(lang, one);
  if (steps.length === 0) return <>{text[lang].nothing}</>;
  return (
    <ul>
      {steps.map((step) => (
        <li>{step}</li>
      ))}
    </ul>
  );
}

/** What to do next for both judges, without saying anything twice. */
export function nextSteps(lang: Lang, one: JudgedData): readonly string[] {
  const lines = copyLines(lang, one);
  const firsts = [one.ransomware.first, one.threeTwoOne.first];
  return [
    ...new Set(
      firsts.flatMap((first) => {
        const steps = firstSteps(lang, first, lines);
        const cost = costOf(lang, first);
        return cost === "" ? steps : [text[lang].onCopy(steps.join(text[lang].and), cost)];
      }),
    ),
  ];
}
