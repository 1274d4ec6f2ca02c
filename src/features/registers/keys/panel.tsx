/** The judgement on a key's page: its kind by the one question, the length it needs, the rule for PINs. */
import { type KeyJudgement, minimumLength } from "#src/engine/key/index.ts";
import {
  alphabets,
  keyKindNames,
  keyKindReasons,
  keyQuestions,
  keyStandards,
  lengthReasons,
  pinParts,
} from "#src/handbook/registers/index.ts";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Entry, PanelContext } from "../kit/definition.ts";
import { verdictState } from "../kit/views/verdict.ts";
import { judgementOf } from "./judge.ts";
import { text } from "./text/panel.ts";

export function panel(entry: Entry, { lang }: PanelContext) {
  const judged = judgementOf(entry.values);
  return Promise.resolve(judged ? <KeyPanel lang={lang} judged={judged} entry={entry} /> : null);
}

interface Props {
  readonly lang: Lang;
  readonly judged: KeyJudgement;
}

function KeyPanel({ lang, judged, entry }: Props & { readonly entry: Entry }) {
  const t = text[lang];
  const { kind } = judged;
  const { name, rule } = keyKindNames[kind.standard];
  return (
    <Section title={t.title}>
      <p>
        <State lang={lang} state={verdictState(judged.verdict)}>
          {verdictWord(lang, judged)}
        </State>
      </p>
      <p>
        {t.kindIs(name[lang])} — {keyKindReasons[kind.reason][lang]}
      </p>
      <p class="measure">{rule[lang]}</p>
      {kind.ask ? (
        <p>
          {t.ask}: {keyQuestions[kind.ask][lang]}
        </p>
      ) : null}
      {judged.pin ? <PinRule lang={lang} judged={judged} /> : null}
      {entry.values.leaked === "yes" && kind.standard === "encryption" ? (
        <Notice lang={lang} tone="warning" title={t.lostContent} />
      ) : null}
      <Details summary={t.table}>
        <LengthTable lang={lang} />
      </Details>
    </Section>
  );
}

function verdictWord(lang: Lang, { verdict, pin, length }: KeyJudgement): string {
  const t = text[lang];
  if (verdict === "unknown") return length ? lengthReasons[length.reason][lang] : t.notKnown;
  if (pin) return verdict === "yes" ? t.pinGood : t.pinBad;
  return verdict === "yes" || !length ? t.longEnough : t.tooShort(formatNumber(length.needed));
}

function PinRule({ lang, judged: { pin } }: Props) {
  const t = text[lang];
  if (!pin) return null;
  return (
    <>
      <h3>{t.pinRule}</h3>
      <ul class="plain-list">
        {pin.parts.map(({ part, verdict }) => (
          <li>
            <State lang={lang} state={verdictState(verdict)}>
              {pinParts[part][lang]}
            </State>
          </li>
        ))}
      </ul>
      {pin.couldBeLonger ? <p>{t.pinLonger}</p> : null}
    </>
  );
}

const kinds = ["login", "encryption"] as const;

/** The least length for each kind and alphabet, with what it is counted from. */
function LengthTable({ lang }: { readonly lang: Lang }) {
  const t = text[lang];
  return (
    <>
      <p>{t.tableLead}</p>
      <Table
        lang={lang}
        caption={t.table}
        captionHidden
        rows={alphabets}
        columns={[
          { key: "alphabet", header: t.alphabet, cell: ({ name }) => name[lang] },
          ...kinds.map((kind) => ({
            key: kind,
            header: keyKindNames[kind].name[lang],
            align: "end" as const,
            cell: ({ size }: { readonly size: number }) =>
              t.characters(formatNumber(minimumLength(keyStandards[kind], size))),
          })),
        ]}
      />
      <ul>
        {kinds.map((kind) => (
          <li>
            {keyKindNames[kind].name[lang]}:{" "}
            {t.assumed(
              formatNumber(keyStandards[kind].guessesPerSecond),
              formatNumber(keyStandards[kind].years),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
