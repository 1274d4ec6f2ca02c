/** A sheet of labels to stick on the machines: name, number and a QR code that leads to the entry. */
import type { Lang } from "#src/text/words.ts";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Qr } from "#src/ui/qr.tsx";
import type { Entry } from "../../kit/definition.ts";
import { registerWords } from "../text.ts";
import { text } from "./text.ts";

export interface LabelsProps {
  readonly lang: Lang;
  readonly entries: readonly Entry[];
  readonly company: string;
  /** Where Banto is reached: what the codes lead to. */
  readonly origin: string;
  /** More than a sheet may hold were left out. */
  readonly more: number;
}

export function LabelsPage({ lang, entries, company, origin, more }: LabelsProps) {
  const t = text[lang];
  return (
    <>
      <div class="screen-only">
        <PageHeader
          title={t.title}
          back={{ href: "/registers/devices", label: registerWords.title[lang] }}
          answer={t.answer(entries.length)}
        />
        <p class="measure">{t.lead}</p>
        {more > 0 ? <p>{t.more(more)}</p> : null}
        <p class="soft">{t.leadsTo(origin)}</p>
      </div>
      <ul class="label-sheet">
        {entries.map((entry) => (
          <li class="label">
            <Qr
              lang={lang}
              value={`${origin}/registers/devices/${entry.id}`}
              target={entry.values.name ?? ""}
            />
            <div>
              <strong>{entry.values.name}</strong>
              <div>{entry.values.asset_no}</div>
              <div class="soft">{company}</div>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
