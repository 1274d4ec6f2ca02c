/** A device's freshness on its own page. */
import { DeviceLayers, freshnessOf, freshnessText, lifecycleOf } from "#src/features/freshness/index.ts";
import { Section } from "#src/ui/section.tsx";
import type { Entry, PanelContext } from "../kit/definition.ts";

export async function panel(entry: Entry, { db, actor, lang, today }: PanelContext) {
  const device = lifecycleOf(entry.values, today, await freshnessOf(db, actor.companyId));
  return (
    <Section title={freshnessText[lang].title}>
      <DeviceLayers lang={lang} device={device} />
    </Section>
  );
}
