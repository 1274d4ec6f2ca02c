/** A login on its account's page: how many different factors, what is weak, and the cheapest stronger way. */
import {
  factorNames,
  signInKinds,
  signInMethods,
  strengthLevels,
  weaknesses,
} from "#src/handbook/registers/index.ts";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import type { Entry, PanelContext } from "../kit/definition.ts";
import { verdictState } from "../kit/views/verdict.ts";
import { signInOf } from "./sign-in.ts";
import { panelText } from "./text.ts";

export async function panel({ values }: Entry, { lang }: PanelContext) {
  const t = panelText[lang];
  const { kind, factors, twoFactor, level, weakest, first } = signInOf(values);
  return (
    <Section title={t.title}>
      <p>
        <State lang={lang} state={verdictState(twoFactor)}>
          {signInKinds[kind][lang]}
        </State>
      </p>
      {factors.length > 0 ? <p>{t.factors(factors.map((factor) => factorNames[factor][lang]))}</p> : null}
      {level.low === level.high ? <p class="soft">{strengthLevels[level.low][lang]}</p> : null}
      {weakest ? (
        <>
          <p>{t.weakest(methodName(lang, weakest.method))}</p>
          <ul>
            {weakest.weaknesses.map((id) => (
              <li>{weaknesses[id as keyof typeof weaknesses][lang]}</li>
            ))}
          </ul>
        </>
      ) : null}
      {first?.kind === "find-out" ? <p>{t.findOut}</p> : null}
      {first?.kind === "add" ? (
        <p>
          {t.upgrade(methodName(lang, first.method), String(first.minutes))}
          {first.yen > 0 ? t.costs(formatNumber(first.yen)) : ""}
        </p>
      ) : null}
    </Section>
  );
}

function methodName(lang: Lang, id: string): string {
  return signInMethods.find((method) => method.id === id)?.name[lang] ?? id;
}
