/** The overview: the answer, what to find out first, the map, the list of all assets. */
import { type Band, steps } from "#src/engine/risk/index.ts";
import { boundsWord } from "#src/features/registers/index.ts";
import { media, pipelineSteps, riskBands, treatments } from "#src/handbook/registers/index.ts";
import { formatDate } from "#src/text/dates.ts";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { JudgedAsset } from "../judge.ts";
import { bandChoices, find, PAGE_SIZE, type RiskQuery, riskHref, worstFirst } from "../list-query.ts";
import type { RiskReview } from "../read.ts";
import { text } from "../text/common.ts";
import { listText } from "../text/list.ts";
import { RiskWord } from "./band.tsx";
import { HeatMapSection } from "./heat-map.tsx";
import { findOutHref, findOutWords } from "./names.ts";
import { StepWord } from "./steps.tsx";

const MOST_FIRST = 5;
const HOME = "/registers/assets/risk";

export interface ListProps {
  readonly lang: Lang;
  readonly review: RiskReview;
  readonly query: RiskQuery;
}

export function ListPage(props: ListProps) {
  const { lang, review } = props;
  const t = listText[lang];
  const { assets } = review;
  const back = { href: "/registers/assets", label: text[lang].register };
  if (assets.length === 0)
    return (
      <>
        <PageHeader title={text[lang].title} back={back} />
        <EmptyState
          lang={lang}
          purpose={t.empty}
          action={
            <LinkButton href="/registers/assets" kind="primary">
              {t.toRegister}
            </LinkButton>
          }
        />
      </>
    );
  const count = (band: Band | null) =>
    formatNumber(assets.filter(({ result }) => result.risk.band === band).length);
  return (
    <>
      <PageHeader
        title={text[lang].title}
        back={back}
        answer={t.answer(count("large"), count("medium"), count("small"), count(null))}
        actions={
          <Actions>
            <LinkButton href={`${HOME}/sheet.pdf?lang=${lang}`}>{t.pdf}</LinkButton>
            <LinkButton href={`${HOME}/sheet.xlsx`}>{t.xlsx}</LinkButton>
          </Actions>
        }
      />
      <Overdue lang={lang} assets={assets} />
      <First lang={lang} assets={assets} />
      <HeatMapSection lang={lang} assets={assets} />
      <Lines {...props} />
    </>
  );
}

function Overdue({ lang, assets }: { readonly lang: Lang; readonly assets: readonly JudgedAsset[] }) {
  const t = listText[lang];
  const query: RiskQuery = { q: "", band: "", step: "overdue", medium: "", page: 1 };
  const due = find(assets, query).length;
  if (due === 0) return null;
  return (
    <Notice lang={lang} tone="warning" title={t.reviews(formatNumber(due))}>
      <a href={riskHref(query)}>{t.showReviews}</a>
    </Notice>
  );
}

function First({ lang, assets }: { readonly lang: Lang; readonly assets: readonly JudgedAsset[] }) {
  const t = listText[lang];
  const open = assets.filter(({ result }) => result.findOut !== null).toSorted(worstFirst);
  return (
    <Section title={t.first} lead={open.length > 0 ? t.firstLead : t.nothingOpen}>
      {open.length > 0 ? (
        <ol>
          {open.slice(0, MOST_FIRST).map(({ asset, result }) => (
            <li>
              <a href={`${HOME}/${asset.id}`}>{asset.values.name}</a>
              {": "}
              {result.findOut ? (
                <a href={findOutHref(asset.id, result.findOut)}>{findOutWords(lang, result.findOut)}</a>
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
    </Section>
  );
}

function Lines({ lang, review, query }: ListProps) {
  const t = listText[lang];
  const found = find(review.assets, query);
  const from = (query.page - 1) * PAGE_SIZE;
  return (
    <Section title={t.list} id="list">
      <Search lang={lang} query={query} />
      <Table
        lang={lang}
        caption={t.list}
        captionHidden
        columns={columns(lang, review)}
        rows={found.slice(from, from + PAGE_SIZE)}
        empty={t.notFound}
      />
      <Pager
        lang={lang}
        page={query.page}
        pageSize={PAGE_SIZE}
        total={found.length}
        href={(page) => riskHref({ ...query, page })}
      />
    </Section>
  );
}

type Option = readonly [value: string, label: string];

function Search({ lang, query }: { readonly lang: Lang; readonly query: RiskQuery }) {
  const t = listText[lang];
  const bands = bandChoices.map(
    (band): Option => [band, band === "open" ? t.bandOpen : riskBands[band].name[lang]],
  );
  const waiting = steps.map((step): Option => [step, t.nextStep(pipelineSteps[step][lang])]);
  const places = media.map(({ id, name }): Option => [id, name[lang]]);
  return (
    <SearchBox lang={lang} action={HOME} label={t.search} value={query.q}>
      <Filter name="band" all={t.anyBand} chosen={query.band} options={bands} />
      <Filter
        name="step"
        all={t.anyStep}
        chosen={query.step}
        options={[...waiting, ["overdue", t.overdue]]}
      />
      <Filter name="medium" all={t.anyMedium} chosen={query.medium} options={places} />
    </SearchBox>
  );
}

function Filter(props: {
  readonly name: string;
  readonly all: string;
  readonly chosen: string;
  readonly options: readonly Option[];
}) {
  return (
    <select class="input input--select" name={props.name} aria-label={props.all}>
      <option value="">{props.all}</option>
      {props.options.map(([value, label]) => (
        <option value={value} selected={value === props.chosen}>
          {label}
        </option>
      ))}
    </select>
  );
}

function columns(lang: Lang, { people }: RiskReview): Column<JudgedAsset>[] {
  const t = text[lang];
  const l = listText[lang];
  return [
    {
      key: "asset",
      header: l.asset,
      cell: ({ asset }) => <a href={`${HOME}/${asset.id}`}>{asset.values.name}</a>,
    },
    {
      key: "owner",
      header: l.owner,
      cell: ({ asset }) => {
        const owner = people.get(asset.values.owner ?? "");
        return (
          <>
            {owner?.name} {owner?.left ? <Badge>{l.left}</Badge> : null}
          </>
        );
      },
    },
    {
      key: "importance",
      header: t.importance,
      align: "end",
      cell: ({ result }) => boundsWord(result.importance.low, result.importance.high),
    },
    {
      key: "likelihood",
      header: t.likelihood,
      align: "end",
      cell: ({ result }) => boundsWord(result.risk.likelihood.low, result.risk.likelihood.high),
    },
    { key: "risk", header: t.risk, cell: ({ result }) => <RiskWord lang={lang} risk={result.risk} /> },
    { key: "steps", header: l.steps, cell: ({ pipeline }) => <StepWord lang={lang} pipeline={pipeline} /> },
    {
      key: "treatment",
      header: l.treatment,
      cell: ({ decision }) =>
        decision ? (
          <>
            {treatments[decision.treatment].name[lang]}
            <br />
            <span class="soft">{formatDate(decision.review_on, { lang, weekday: false })}</span>
          </>
        ) : (
          l.undecided
        ),
    },
  ];
}
