/** What the judges say of one set of data: pictures with words, what counted, the cheapest thing to do. */
import type { FirstThing } from "#src/engine/backup/index.ts";
import { backupMethods, threeTwoOneRule } from "#src/handbook/registers/index.ts";
import { formatDate } from "#src/text/dates.ts";
import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { verdictState } from "../kit/views/verdict.ts";
import type { Judgement } from "./judgement.ts";
import { MediumPicture } from "./pictures.tsx";
import { text } from "./text/judgement.ts";
import {
  ageOf,
  type CopyLine,
  copyLines,
  costOf,
  firstSteps,
  hoursWords,
  inTimeWords,
  ransomWord,
  ruleWord,
} from "./words.ts";

interface Props {
  readonly lang: Lang;
  readonly judgement: Judgement;
}

export function JudgementPanel({ lang, judgement }: Props) {
  const t = text[lang];
  const { threeTwoOne, ransomware } = judgement;
  const lines = copyLines(lang, judgement);
  return (
    <>
      <Section title={t.rule}>
        <p>
          <State lang={lang} state={verdictState(threeTwoOne.verdict)}>
            {ruleWord(lang, threeTwoOne.verdict)}
          </State>
        </p>
        <CopyPictures lang={lang} lines={lines} />
        <Parts lang={lang} judgement={judgement} />
        <First lang={lang} first={threeTwoOne.first} verdict={threeTwoOne.verdict} lines={lines} />
      </Section>
      <Section title={t.ransom} lead={t.ransomLead}>
        <p>
          <State lang={lang} state={verdictState(ransomware.verdict)}>
            {ransomWord(lang, ransomware.verdict)}
          </State>
        </p>
        <First lang={lang} first={ransomware.first} verdict={ransomware.verdict} lines={lines} />
      </Section>
      <Goals lang={lang} judgement={judgement} />
    </>
  );
}

/** Each copy as a picture of its medium, with its place and whether ransomware would take it. */
export function CopyPictures({ lang, lines }: { readonly lang: Lang; readonly lines: readonly CopyLine[] }) {
  return (
    <ul class="copy-pictures">
      {lines.map((line) => (
        <li class="copy-picture">
          <MediumPicture medium={line.medium} />
          <strong>{line.name}</strong>
          <span>{[...new Set([line.mediumName, line.placeName])].filter(Boolean).join(" · ")}</span>
          <State lang={lang} state={verdictState(line.survives)}>
            {line.reason}
          </State>
          {line.lastRun ? (
            <span class="soft">
              {text[lang].lastRun} {formatDate(line.lastRun, { lang, weekday: false })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The three numbers of the rule. */
export function Parts({ lang, judgement }: Props) {
  const t = text[lang];
  return (
    <ul class="plain-list">
      {judgement.threeTwoOne.parts.map(({ part, verdict, count, wanted }) => (
        <li>
          <State lang={lang} state={verdictState(verdict)}>
            {threeTwoOneRule[part].name[lang]}
          </State>{" "}
          {t.have(count.low, count.high, wanted)}
        </li>
      ))}
    </ul>
  );
}

function First(props: {
  readonly lang: Lang;
  readonly first: FirstThing;
  readonly verdict: "yes" | "no" | "unknown";
  readonly lines: readonly CopyLine[];
}) {
  const { lang, first, verdict, lines } = props;
  const t = text[lang];
  if (verdict === "yes") return null;
  if (first === null) return <p>{t.noPlan}</p>;
  return (
    <div class="stack">
      <h3>{first.kind === "do" ? t.cheapest : t.first}</h3>
      <ol>
        {firstSteps(lang, first, lines).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {first.kind === "do" ? <p>{costOf(lang, first)}</p> : null}
    </div>
  );
}

function Goals({ lang, judgement }: Props) {
  const t = text[lang];
  const { set, copied, restored, entry } = judgement;
  const method = backupMethods.find(({ system }) => system === entry.values.system);
  const minutes = set.restoreTests.find(({ at }) => at === restored.by)?.minutes ?? null;
  const took = minutes === null ? "" : t.took(formatMinutes(minutes, lang));
  return (
    <Section title={t.goals}>
      <DefinitionList
        items={[
          [
            `${t.copied} (RPO ${hoursWords(lang, set.lossHours)})`,
            <State lang={lang} state={verdictState(copied.verdict)}>
              {inTimeWords(lang, copied, ageOf(lang, copied))}
            </State>,
          ],
          [
            `${t.restored} (RTO ${hoursWords(lang, set.returnHours)})`,
            <State lang={lang} state={verdictState(restored.verdict)}>
              {inTimeWords(lang, restored, took)}
            </State>,
          ],
          [t.method, method ? `${method.name[lang]}: ${method.covers[lang]}` : null],
        ]}
      />
    </Section>
  );
}
