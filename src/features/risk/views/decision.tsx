/** What was decided about an asset's risk: the present decision with what it lacks, and those before. */
import { levelBounds } from "#src/engine/risk/index.ts";
import { boundsWord, type DecisionRow, type Judged } from "#src/features/registers/index.ts";
import { decisionGaps, treatments } from "#src/handbook/registers/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Details } from "#src/ui/details.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { assetText } from "../text/asset.ts";
import type { AssetProps } from "./asset.tsx";
import { ResidualWords } from "./residual.tsx";

export function DecisionSection({ lang, one, timeZone }: AssetProps) {
  const t = assetText[lang];
  const { decision, gaps } = one;
  return (
    <Section title={t.decision} id="decision">
      {decision ? <Made lang={lang} one={one} row={decision} timeZone={timeZone} /> : <p>{t.noDecision}</p>}
      {decision && gaps.length > 0 ? (
        <>
          <h3>{t.gaps}</h3>
          <ul>
            {gaps.map((gap) => (
              <li>
                <State
                  lang={lang}
                  state={gap.endsWith("overdue") || gap.endsWith("ended") ? "expired" : "not-yet"}
                >
                  {decisionGaps[gap][lang]}
                </State>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <ResidualWords lang={lang} one={one} />
    </Section>
  );
}

/** Decisions before the present one. */
export function History({ lang, one, timeZone }: AssetProps) {
  const before = one.decisions.slice(1);
  if (before.length === 0) return null;
  return (
    <Details summary={assetText[lang].history}>
      {before.map((row) => (
        <Made lang={lang} one={one} row={row} timeZone={timeZone} />
      ))}
    </Details>
  );
}

interface MadeProps {
  readonly lang: Lang;
  readonly one: AssetProps["one"];
  readonly row: DecisionRow;
  readonly timeZone: string;
}

function Made({ lang, one, row, timeZone }: MadeProps) {
  const t = assetText[lang];
  const day = (value: string) => formatDate(value, { lang, timeZone, weekday: false });
  const { risk } = JSON.parse(row.judged) as Judged;
  const { name, meaning } = treatments[row.treatment];
  return (
    <DefinitionList
      items={[
        [t.treatment, `${name[lang]}: ${meaning[lang]}`],
        [t.reason, row.reason],
        [t.approver, one.people.get(row.approver)?.name],
        [t.reviewOn, day(row.review_on)],
        [t.coveredUntil, row.covered_until && day(row.covered_until)],
        [t.riskThen, boundsWord(risk.low, risk.high)],
        [t.expected, expected(lang, row)],
        [t.decidedOn, day(row.made_at)],
        [t.decidedBy, one.members.get(row.made_by)],
      ]}
    />
  );
}

function expected(lang: Lang, { expected_threat, expected_vulnerability }: DecisionRow): string {
  if (expected_threat === null && expected_vulnerability === null) return "";
  const t = assetText[lang];
  const word = (level: typeof expected_threat) => (level === null ? t.asNow : String(levelBounds(level).low));
  return t.expectedLine(word(expected_threat), word(expected_vulnerability));
}
