/** The drawings of a result, each with the same numbers as a table. */
import { points } from "#src/engine/diagnosis/index.ts";
import { formatPercent } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Chart } from "#src/ui/charts/chart.tsx";
import { Columns, Section } from "#src/ui/section.tsx";
import type { ResultView } from "../read.ts";
import { type TopicScore, topicScores } from "../rules/topics.ts";
import { text } from "../text/common.ts";
import { resultText } from "../text/result.ts";
import { type Drawings, timeline } from "./drawings.ts";
import { Numbers } from "./numbers.tsx";
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
      <Section title={t.pictureTitle} id="picture">
        <Columns>
          <Chart svg={drawings.radar} />
          <div class="stack">
            <Parts {...props} />
            <Topics {...props} />
          </div>
        </Columns>
      </Section>
      {drawings.history ? (
        <Section title={t.historyTitle} id="history-of-points">
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
    <Numbers
      caption={t.partsTitle}
      columns={[
        { header: t.part, cell: ({ part }) => text[lang][`part${part}`] },
        { header: t.points, cell: ({ total, of }) => `${signed(total)} / ${of * points.yes}` },
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
  const before = ({ id }: TopicScore) => share(last?.find((topic) => topic.id === id));
  return (
    <Numbers
      caption={t.radarTitle}
      columns={[
        { header: t.topic, cell: ({ id }: TopicScore) => text[lang][id] },
        { header: t.points, cell: ({ total, max }: TopicScore) => `${signed(total)} / ${max}` },
        { header: last ? t.thisTime : t.percent, cell: share },
        ...(last ? [{ header: t.lastTime, cell: before }] : []),
      ]}
      rows={view.result.topics}
    />
  );
}

function Timeline({ lang, timeZone, view }: Props) {
  const t = resultText[lang];
  return (
    <Numbers
      caption={t.historyTitle}
      captionHidden
      columns={[
        { header: t.when, cell: ({ label }) => label },
        { header: t.points, cell: ({ value }) => signed(value) },
      ]}
      rows={timeline(lang, timeZone, view).toReversed()}
    />
  );
}
