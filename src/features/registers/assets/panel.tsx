/** An asset's importance and why, on its page, with the way to its risk. */
import type { RatingKey } from "#src/engine/risk/index.ts";
import { ratingKeys, treatments } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import type { Entry, PanelContext, Values } from "../kit/definition.ts";
import { importance } from "./rating.ts";
import { latestDecision } from "./risk/queries.ts";
import { panelText } from "./text/panel.ts";

const forcing: readonly RatingKey[] = ["personalData", "graveConsequence"];

export async function panel({ id, values }: Entry, { db, actor, lang }: PanelContext) {
  const t = panelText[lang];
  const decision = await latestDecision(db, actor.companyId, id);
  return (
    <Section title={t.title}>
      <Importance lang={lang} values={values} />
      <p>{decision ? t.decided(treatments[decision.treatment].name[lang]) : t.undecided}</p>
      <Actions>
        <LinkButton href={`/registers/assets/risk/${id}`}>{t.open}</LinkButton>
      </Actions>
    </Section>
  );
}

/** The importance, what makes it so high, and what is still to be found out. */
export function Importance({ lang, values }: { readonly lang: Lang; readonly values: Values }) {
  const t = panelText[lang];
  const { low, high, because, missing } = importance(values);
  const names = (keys: readonly RatingKey[]) => keys.map((key) => ratingKeys[key][lang]).join(t.between);
  const isForced = because.some((key) => forcing.includes(key));
  return (
    <>
      <p>
        <State lang={lang} state={low === high ? "declared" : "unknown"}>
          {t.importance(boundsWord(low, high))}
        </State>
      </p>
      {because.length > 0 ? (
        <p>
          {t.because(names(because))} {isForced ? t.forced : ""}
        </p>
      ) : null}
      {missing.length > 0 ? <p>{t.missing(names(missing))}</p> : null}
    </>
  );
}

/** "2", or "1–3" while both are possible. */
export function boundsWord(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`;
}
