/** The threats to what is kept on an asset's medium: how often each comes, and who said so. */
import type { ThreatLine } from "#src/engine/risk/index.ts";
import { boundsWord } from "#src/features/registers/index.ts";
import { threatLevels } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import type { OneRisk } from "../read.ts";
import { assetText } from "../text/asset.ts";
import { mediumName, threatName } from "./names.ts";

export function Threats(props: { readonly lang: Lang; readonly one: OneRisk; readonly mayEdit: boolean }) {
  const { lang, one, mayEdit } = props;
  const t = assetText[lang];
  const { asset, result, ground } = one;
  const medium = asset.values.medium ?? "";
  if (medium === "") return <Section title={t.threats} lead={t.noMedium} />;
  const reasonOf = (threat: string) =>
    ground.views.find((view) => view.medium === medium && view.threat === threat)?.reason ?? "";
  const lines = result.threat.lines.toSorted(
    (a, b) => b.level.high - a.level.high || b.level.low - a.level.low,
  );
  return (
    <Section title={t.threats} lead={t.threatsLead(mediumName(lang, medium))}>
      <Table
        lang={lang}
        caption={t.threats}
        captionHidden
        rows={lines}
        columns={[
          { key: "threat", header: t.threatName, cell: ({ threat }) => threatName(lang, threat) },
          { key: "frequency", header: t.frequency, cell: (line) => frequencyWords(lang, line) },
          {
            key: "from",
            header: t.from,
            cell: ({ from, threat }) =>
              from === "company" ? [t.company, reasonOf(threat)].filter(Boolean).join(": ") : t.prefilled,
          },
        ]}
      />
      {mayEdit ? (
        <Actions>
          <LinkButton href={`/registers/assets/risk/${asset.id}/threats`}>{t.editThreats}</LinkButton>
        </Actions>
      ) : null}
    </Section>
  );
}

function frequencyWords(lang: Lang, { level }: ThreatLine): string {
  const number = boundsWord(level.low, level.high);
  return level.low === level.high ? `${number}: ${threatLevels[level.low][lang]}` : number;
}
