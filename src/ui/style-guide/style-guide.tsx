/** Every component on one page, in either language: to look at, and for the accessibility tests to read. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "../button.tsx";
import { Chart } from "../charts/chart.tsx";
import { historySvg } from "../charts/history.ts";
import { radarSvg } from "../charts/radar.ts";
import { PageHeader } from "../page-header.tsx";
import { Columns, Section } from "../section.tsx";
import { FormExamples } from "./forms.tsx";
import { ListExamples } from "./lists.tsx";
import { PartExamples } from "./parts.tsx";
import { text } from "./text.ts";

/** The guide's content, to be placed in a Layout. Asynchronous because of the drawings. */
export async function styleGuide(lang: Lang) {
  const t = text[lang];
  const [radar, history] = await Promise.all([drawRadar(lang), drawHistory(lang)]);
  return (
    <>
      <PageHeader
        title={t.title}
        back={{ href: "#lists", label: t.list }}
        answer={<p>{t.answer}</p>}
        actions={
          <>
            <LinkButton kind="primary" href="#forms">
              {t.add}
            </LinkButton>
            <LinkButton href="#lists">{t.print}</LinkButton>
          </>
        }
      />
      <PartExamples lang={lang} />
      <FormExamples lang={lang} />
      <ListExamples lang={lang} />
      <Section title={t.charts} id="charts">
        <Columns>
          <Chart svg={radar} caption={t.radarDescription} />
          <Chart svg={history} caption={t.historyDescription} />
        </Columns>
      </Section>
    </>
  );
}

function drawRadar(lang: Lang): Promise<string> {
  const t = text[lang];
  return radarSvg({
    lang,
    id: "radar",
    title: t.radarTitle,
    description: t.radarDescription,
    axes: [t.part1, t.part2, t.part3].map((label) => ({ label, max: 100 })),
    series: [
      { name: t.now, values: [60, 65, 57] },
      { name: t.last, values: [40, 30, 21] },
    ],
  });
}

function drawHistory(lang: Lang): Promise<string> {
  const t = text[lang];
  const labels = [t.month1, t.month2, t.month3, t.month4];
  return historySvg({
    lang,
    id: "history",
    title: t.historyTitle,
    description: t.historyDescription,
    points: [31, 40, 38, 62].map((value, index) => ({ label: labels[index] ?? "", value })),
    min: -25,
    max: 100,
    marks: [{ value: 70, label: t.good }],
  });
}
