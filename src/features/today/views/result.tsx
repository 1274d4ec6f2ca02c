/** The newest result in short: what nobody knows, the points, what changed. */
import type { Change } from "#src/engine/diagnosis/index.ts";
import type { LatestResult } from "#src/features/diagnosis/index.ts";
import { bands, questions } from "#src/handbook/index.ts";
import { formatDate } from "#src/text/dates.ts";
import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Card, Figure } from "#src/ui/card.tsx";
import { movements } from "../rules.ts";
import { text } from "../text.ts";

interface Props {
  readonly lang: Lang;
  readonly latest: LatestResult;
}

/** How many unknown questions and changes are named before the rest is only counted. */
const NAMED = 4;

const questionOf = (number: number) => questions.find((question) => question.number === number);

/** What nobody could answer. @param named questions that are named on the page already */
export function Unknowns({ lang, latest, named }: Props & { readonly named: ReadonlySet<number> }) {
  const t = text[lang];
  const unknown = latest.result.score.unknown.filter((number) => !named.has(number));
  if (unknown.length === 0) return null;
  return (
    <Card title={t.unknownTitle(unknown.length)}>
      <p>{t.unknownLead}</p>
      <ul class="plain-lines">
        {unknown.slice(0, NAMED).map((number) => {
          const question = questionOf(number);
          return question ? (
            <li>
              <a href={`/diagnosis/${latest.diagnosisId}/result#unknown`}>{question.label[lang]}</a>{" "}
              <span class="soft nowrap">{formatMinutes(question.findOut.minutes, lang)}</span>
            </li>
          ) : null;
        })}
        {unknown.length > NAMED ? <li class="soft">{t.more(unknown.length - NAMED)}</li> : null}
      </ul>
    </Card>
  );
}

/** Points and level, with the day of the diagnosis. */
export function Points({ lang, latest, timeZone }: Props & { readonly timeZone: string }) {
  const t = text[lang];
  const { score } = latest.result;
  const band = bands.find(({ id }) => id === score.band);
  return (
    <Card
      actions={
        <LinkButton href={`/diagnosis/${latest.diagnosisId}/result`} kind="quiet">
          {t.seeResult}
        </LinkButton>
      }
    >
      <Figure label={t.result} value={score.total < 0 ? `−${-score.total}` : score.total} unit={t.outOf}>
        {band ? <p>{band.name[lang]}</p> : null}
        <p class="soft">{t.closedOn(formatDate(latest.closedAt, { lang, timeZone, weekday: false }))}</p>
      </Figure>
    </Card>
  );
}

/** What changed since the diagnosis before; nothing for the first. */
export function Changes({ lang, latest }: Props) {
  const t = text[lang];
  const { comparison } = latest.result;
  if (!comparison) return null;
  const { better, worse } = movements(comparison);
  return (
    <Card title={t.changesTitle} aside={<strong class="numeric">{t.delta(comparison.delta)}</strong>}>
      {better.length + worse.length === 0 ? <p>{t.same}</p> : null}
      {better.length > 0 ? <ChangeLine lang={lang} label={t.better(better.length)} changes={better} /> : null}
      {worse.length > 0 ? <ChangeLine lang={lang} label={t.worse(worse.length)} changes={worse} /> : null}
    </Card>
  );
}

function ChangeLine(props: {
  readonly lang: Lang;
  readonly label: string;
  readonly changes: readonly Change[];
}) {
  const { lang, label, changes } = props;
  const t = text[lang];
  const names = changes.slice(0, NAMED).map(({ number }) => questionOf(number)?.label[lang] ?? "");
  const rest = changes.length - NAMED;
  return (
    <p>
      <strong>{label}</strong>
      <br />
      {names.join(t.listSeparator)}
      {rest > 0 ? <span class="soft"> {t.more(rest)}</span> : null}
    </p>
  );
}
