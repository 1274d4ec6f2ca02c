/** The newest result in short: what nobody knows first, this week's tasks, the points, what changed. */
import type { Change } from "#src/engine/diagnosis/index.ts";
import { type LatestResult, taskWords } from "#src/features/diagnosis/index.ts";
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

/** What nobody could answer and this week's tasks do not find out yet. */
export function Unknowns({ lang, latest }: Props) {
  const t = text[lang];
  const { score, week } = latest.result;
  const unknown = score.unknown.filter((number) => !week.tasks.some((task) => task.number === number));
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

/** The tasks of the week with their minutes. `leads`: its button is the page's main one. */
export function Week({ lang, latest, leads }: Props & { readonly leads: boolean }) {
  const t = text[lang];
  const { tasks, minutes } = latest.result.week;
  if (tasks.length === 0)
    return (
      <Card title={t.weekFew}>
        <p>{t.weekNone}</p>
      </Card>
    );
  return (
    <Card
      title={tasks.length === 3 ? t.weekTitle : t.weekFew}
      strong
      aside={<span class="soft">{t.minutesSum(formatMinutes(minutes, lang))}</span>}
      actions={
        <LinkButton
          href={`/diagnosis/${latest.diagnosisId}/result#week`}
          kind={leads ? "primary" : "secondary"}
        >
          {t.howTo}
        </LinkButton>
      }
    >
      <ol class="week-lines">
        {tasks.map((task) => {
          const words = taskWords(lang, task, latest.people);
          return (
            <li>
              <strong>{words.title}</strong>
              <span class="soft">
                {" "}
                {words.minutes} · {words.who} · {words.cost}
              </span>
            </li>
          );
        })}
      </ol>
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
