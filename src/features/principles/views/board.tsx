/** The board: nine tiles, each leading to what stands behind it; one sheet of A4 on paper. */
import { ChangesTable, ControlLink, StandingShape } from "#src/features/controls/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Card, Tiles } from "#src/ui/card.tsx";
import { Details } from "#src/ui/details.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge, State } from "#src/ui/state.tsx";
import type { readBoard } from "../read.ts";
import { type BoardTile, countStates } from "../rules.ts";
import { text } from "../text.ts";

type BoardView = Awaited<ReturnType<typeof readBoard>>;

export interface BoardPageProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly view: BoardView;
  readonly mayAnswer: boolean;
}

export function BoardPage({ lang, timeZone, view, mayAnswer }: BoardPageProps) {
  const t = text[lang];
  const { latest } = view;
  const isDown = view.tiles.some(({ standing }) => standing !== null);
  return (
    <>
      <PageHeader
        title={t.boardTitle}
        answer={answer(lang, view)}
        actions={<Next lang={lang} view={view} mayAnswer={mayAnswer} />}
      />
      <div class="board">
        <Tiles
          items={view.tiles.map((tile) => (
            <TileCard lang={lang} catalogue={view.week.catalogue} tile={tile} />
          ))}
        />
      </div>
      <p class="measure">
        {isDown ? t.evidenceShown : t.evidence}{" "}
        {latest ? (
          <span class="soft">{t.basedOn(formatDate(latest.closedAt, { lang, timeZone }))}</span>
        ) : null}
      </p>
      <div class="screen-only">
        <Section title={t.changed}>
          <ChangesTable lang={lang} catalogue={view.week.catalogue} changes={view.week.changes} />
        </Section>
      </div>
      <Details summary={t.grades}>
        <ul>
          {[t.grade0, t.grade1, t.grade2, t.grade3, t.grade4].map((grade) => (
            <li>{grade}</li>
          ))}
        </ul>
      </Details>
      <Links lang={lang} />
      <p class="screen-only soft">{t.printHint}</p>
    </>
  );
}

function answer(lang: Lang, { tiles, latest, open }: BoardView): string {
  const t = text[lang];
  const shown = tiles.filter(({ standing }) => standing === "proved" || standing === "soon").length;
  if (tiles.some(({ standing }) => standing !== null)) {
    const missing = tiles.reduce((sum, { tally }) => sum + tally.missing, 0);
    const soon = tiles.reduce((sum, { tally }) => sum + tally.soon, 0);
    return t.answerShown(String(shown), String(missing), String(soon));
  }
  if (!latest) return open ? t.answerOpen(open.answered) : t.answerNone;
  const { declared, unknown } = countStates(tiles);
  const rest = unknown > 0 ? ` ${t.answerUnknown(unknown)}` : "";
  return t.answer(declared) + (lang === "ja" ? rest.trim() : rest);
}

function Next({ lang, view, mayAnswer }: Omit<BoardPageProps, "timeZone">) {
  const t = text[lang];
  const { latest, open } = view;
  if (latest) return <LinkButton href={`/diagnosis/${latest.diagnosisId}/result`}>{t.seeResult}</LinkButton>;
  if (!mayAnswer) return null;
  const href = open?.next ? `/diagnosis/${open.id}/questions/${open.next}` : "/diagnosis";
  return (
    <LinkButton href={href} kind="primary">
      {open ? t.resume : t.start}
    </LinkButton>
  );
}

interface TileProps {
  readonly lang: Lang;
  readonly catalogue: BoardView["week"]["catalogue"];
  readonly tile: BoardTile;
}

function TileCard({ lang, catalogue, tile }: TileProps) {
  const t = text[lang];
  const { principle, state, unknown, weak, questions, standing, tally } = tile;
  const name = `${principle.sign} ${principle.name[lang]}`;
  const href = `/principles/${principle.number}`;
  if (standing)
    return (
      <Card title={name} href={href}>
        <p>
          <StandingShape lang={lang} standing={standing} />
        </p>
        <p class="tile-numbers">
          <span class="nowrap">{t.provedOf(String(tally.proved), String(tally.total))}</span>{" "}
          {tally.missing > 0 ? <span class="nowrap">· {t.missing(String(tally.missing))}</span> : null}{" "}
          {tally.soon > 0 ? <span class="nowrap">· {t.soon(String(tally.soon))}</span> : null}
        </p>
        <NextExpiry lang={lang} catalogue={catalogue} tile={tile} />
        <p class="soft">{t.declaredAs(t[`said-${state}`])}</p>
      </Card>
    );
  return (
    <Card title={name} href={href}>
      <p>
        <State lang={lang} state={state} />
      </p>
      <p class="soft">
        <Badge>E0</Badge> <span class="nowrap">{t.questionsCount(questions.length)}</span>
        {unknown.length > 0 ? <span class="nowrap"> · {t.toFindOut(unknown.length)}</span> : null}
        {weak.length > 0 ? <span class="nowrap"> · {t.weakCount(weak.length)}</span> : null}
      </p>
    </Card>
  );
}

/** What changes first if nobody does anything. */
function NextExpiry({ lang, catalogue, tile }: TileProps) {
  const next = tile.shown.expiresNext;
  if (!next) return null;
  return (
    <p class="soft tile-next">
      {text[lang].expiresNext(formatDate(next.on, { lang, weekday: false }))}{" "}
      <ControlLink lang={lang} catalogue={catalogue} id={next.controlId} />
    </p>
  );
}

function Links({ lang }: { readonly lang: Lang }) {
  const t = text[lang];
  const links = [
    { href: "/controls", title: t.controlsLink, more: t.controlsLinkMore },
    { href: "/evidence", title: t.evidenceLink, more: t.evidenceLinkMore },
    { href: "/year", title: t.yearLink, more: t.yearLinkMore },
    { href: "/gap", title: t.gapLink, more: t.gapLinkMore },
    { href: "/maps", title: t.mapsLink, more: t.mapsLinkMore },
    { href: "/diagnosis", title: t.toDiagnosis, more: t.diagnosisLink },
    { href: "/review", title: t.reviewLink, more: t.reviewLinkMore },
    { href: "/security-action", title: t.starLink, more: t.starLinkMore },
  ];
  return (
    <div class="screen-only">
      <Section title={t.links}>
        <Tiles
          items={links.map(({ href, title, more }) => (
            <Card level={3} title={title} href={href}>
              <p>{more}</p>
            </Card>
          ))}
        />
      </Section>
    </div>
  );
}
