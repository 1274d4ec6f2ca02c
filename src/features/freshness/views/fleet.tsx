/** The freshness of all devices on one page, made to be printed on A4 as well. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Field } from "#src/ui/field.tsx";
import { FileField } from "#src/ui/file-field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import { type DeviceFreshness, type Layer, type LayerState, LOOK_DAYS, layers } from "../device.ts";
import type { CorrectionRow } from "../queries.ts";
import { text } from "../text.ts";
import { CorrectionsTable } from "./corrections.tsx";
import { reasonsOf } from "./reason.ts";
import { layerShapes } from "./shapes.ts";
import { countsByLayer, freshAll, unknownNames, worstFirst } from "./sums.ts";
import { UnknownTable } from "./unknown.tsx";

export const PATH = "/registers/devices/freshness";

export interface FleetDevice {
  readonly id: string;
  readonly name: string;
  readonly freshness: DeviceFreshness;
}

export interface FleetViewProps {
  readonly lang: Lang;
  readonly today: string;
  readonly devices: readonly FleetDevice[];
  /** Of which days the tables are, and their ages in days. */
  readonly tables: Readonly<Record<"products" | "exploited", { readonly day: string; readonly age: number }>>;
  readonly corrections: readonly CorrectionRow[];
  readonly mayEdit: boolean;
  readonly errors?: FormErrors;
}

/** Older than this, a table no longer says much about what is new. */
const OLD_DAYS = 90;
const MOST_WORST = 10;

export function FleetView({ lang, devices, tables, corrections, mayEdit, errors, today }: FleetViewProps) {
  const t = text[lang];
  const fresh = freshAll(devices);
  const share = devices.length === 0 ? 0 : Math.floor((fresh / devices.length) * 100);
  const old = Math.max(tables.products.age, tables.exploited.age) > OLD_DAYS;
  return (
    <>
      <PageHeader
        title={t.title}
        back={{ href: "/registers/devices", label: t.back }}
        answer={devices.length > 0 ? t.answer(fresh, devices.length, share) : undefined}
      />
      <p class="measure">{t.lead}</p>
      <p class="measure soft">{t.rule(LOOK_DAYS)}</p>
      {old ? (
        <Notice lang={lang} tone="warning" title={t.oldTable}>
          {t.oldTableMore}
        </Notice>
      ) : null}
      {devices.length === 0 ? <p>{t.empty}</p> : <Fleet lang={lang} devices={devices} />}
      <Section title={t.cannotTell} lead={t.cannotTellLead}>
        <UnknownTable lang={lang} rows={unknownNames(devices)} mayEdit={mayEdit} />
      </Section>
      {corrections.length > 0 ? (
        <Section title={t.corrections}>
          <CorrectionsTable lang={lang} rows={corrections} mayEdit={mayEdit} />
        </Section>
      ) : null}
      <Section title={t.tables}>
        <DefinitionList
          items={[
            [
              t.products,
              t.ageOf(formatDate(tables.products.day, { lang, weekday: false }), tables.products.age),
            ],
            [
              t.exploitedTable,
              t.ageOf(formatDate(tables.exploited.day, { lang, weekday: false }), tables.exploited.age),
            ],
          ]}
        />
      </Section>
      {mayEdit ? (
        <div class="screen-only">
          <Section title={t.takeTitle} lead={t.takeLead}>
            <Form
              lang={lang}
              action={`${PATH}/tables`}
              files
              errors={errors}
              submit={t.take}
              submitKind="secondary"
            >
              <FileField lang={lang} name="file" label={t.file} required error={errors?.file} />
              <Field
                lang={lang}
                name="day"
                type="date"
                label={t.day}
                value={today}
                error={errors?.day}
                width="medium"
              />
            </Form>
          </Section>
        </div>
      ) : null}
    </>
  );
}

function Fleet({ lang, devices }: { readonly lang: Lang; readonly devices: readonly FleetDevice[] }) {
  const t = text[lang];
  return (
    <>
      <Section title={t.byLayer}>
        <Table
          lang={lang}
          caption={t.byLayer}
          captionHidden
          columns={layerColumns(lang)}
          rows={countsByLayer(devices)}
        />
      </Section>
      <Section title={t.worst}>
        <Table
          lang={lang}
          caption={t.worst}
          captionHidden
          columns={worstColumns(lang)}
          rows={worstFirst(devices).slice(0, MOST_WORST)}
          empty={t.none}
        />
      </Section>
    </>
  );
}

interface LayerCounts {
  readonly layer: Layer;
  readonly counts: Readonly<Record<LayerState, number>>;
}

function layerColumns(lang: Lang): Column<LayerCounts>[] {
  const t = text[lang];
  const states = ["good", "soon", "bad", "unknown"] as const;
  return [
    { key: "layer", header: t.layer, cell: ({ layer }) => t[layer] },
    ...states.map((state) => ({
      key: state,
      header: t[state],
      align: "end" as const,
      cell: ({ counts }: LayerCounts) => String(counts[state]),
    })),
  ];
}

function worstColumns(lang: Lang): Column<FleetDevice>[] {
  const t = text[lang];
  return [
    {
      key: "name",
      header: t.device,
      cell: ({ id, name }) => <a href={`/registers/devices/${id}`}>{name}</a>,
    },
    ...layers.map((layer) => ({
      key: layer,
      header: t[layer],
      cell: ({ freshness }: FleetDevice) => {
        if (!freshness.applies.includes(layer)) return t.notApplicable;
        const { state } = freshness.layers[layer];
        return (
          <State lang={lang} state={layerShapes[state]}>
            {t[state]}
          </State>
        );
      },
    })),
    {
      key: "why",
      header: t.why,
      cell: ({ freshness }) => reasonsOf(lang, freshness).map((reason) => <div>{reason}</div>),
    },
  ];
}
