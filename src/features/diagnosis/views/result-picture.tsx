/** The drawings of a result, each with the same numbers as a table. */
import { points } from "#src/engine/diagnosis/index.ts";
import { formatPercent } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Chart } from "#src/ui/charts/chart.tsx";
import { Columns, Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import type { ResultView } from "../read.ts";
import { type TopicScore, topicScores } from "../rules/topics.ts";
import { text } from "../text/common.ts";
import { resultText } from "../text/result.ts";
import { type Drawings, timeline } from "./drawings.ts";
import { signed } from "./totals.tsx";

interface Props {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly view: ResultView;
  readonly drawings: Drawings;
}

export function Picture(props: Props) {
  const { lang, drawings } = props;
  const t = resultText[lang];
  return (
    <>
      <Section title={t.pictureTitle}>
        <Columns>
          <Chart svg={drawings.radar} />
          <div class="stack">
            <Parts {...props} />
            <Topics {...props} />
          </div>
        </Columns>
      </Section>
      {drawings.history ? (
        <Section title={t.historyTitle}>
          <Columns>
            <Chart svg={drawings.history} />
            <Timeline {...props} />
          </Columns>
        </Section>
      ) : null}
    </>
  );
}

function Parts({ lang, view }: Props) {
  const t = resultText[lang];
  return (
    <Table
      lang={lang}
      caption={t.partsTitle}
      columns={[
        { key: "part", header: t.part, cell: ({ part }) => text[lang][`part${part}`] },
        {
          key: "points",
          header: t.points,
          align: "end",
          nowrap: true,
          cell: ({ total, of }) => `${signed(total)} / ${of * points.yes}`,
        },
      ]}
      rows={view.result.score.parts}
    />
  );
}

function Topics({ lang, view }: Props) {
  const t = resultText[lang];
  const [previous] = view.history;
  const last = previous ? topicScores(previous.sheet) : null;
  const share = (topic: TopicScore | undefined) => (topic ? formatPercent(topic.percent / 100) : "");
  return (
    <Table
      lang={lang}
      caption={t.radarTitle}
      columns={[
        { key: "topic", header: t.topic, cell: ({ id }: TopicScore) => text[lang][id] },
        {
          key: "points",
          header: t.points,
          align: "end",
          nowrap: true,
          cell: ({ total, max }: TopicScore) => `${signed(total)} / ${max}`,
        },
        { key: "percent", header: last ? t.thisTime : t.percent, align: "end", cell: share },
        ...(last
          ? [
              {
                key: "last",
                header: t.lastTime,
                align: "end" as const,
                cell: ({ id }: TopicScore) => share(last.find((topic) => topic.id === id)),
              },
            ]
          : []),
      ]}
      rows={view.result.topics}
    />
  );
}

function Timeline({ lang, timeZone, view }: Props) {
  const t = resultText[lang];
  return (
    <Table
      lang={lang}
      caption={t.historyTitle}
      captionHidden
      columns={[
        { key: "when", header: t.when, nowrap: true, cell: ({ label }) => label },
        { key: "points", header: t.points, align: "end", cell: ({ value }) => signed(value) },
      ]}
      rows={timeline(lang, timeZone, view).toReversed()}
    />
  );
}
