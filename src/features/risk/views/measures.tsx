/** The measures of a decision: each with its state, and a form for one more. */
import { ControlLink, StandingState } from "#src/features/controls/index.ts";
import { type MeasureRow, takesMeasures } from "#src/features/registers/index.ts";
import { formatDate } from "#src/text/dates.ts";
import { PostButton } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { Form } from "#src/ui/form.tsx";
import { Cluster, Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import { assetText } from "../text/asset.ts";
import type { AssetProps } from "./asset.tsx";
import { MeasureFields } from "./measure-fields.tsx";

export function Measures(props: AssetProps) {
  const { lang, one, mayEdit, typed = {}, errors = {} } = props;
  const t = assetText[lang];
  const { decision, measures, asset } = one;
  if (measures.length === 0 && !(decision && takesMeasures(decision.treatment))) return null;
  const at = `/registers/assets/risk/${asset.id}/measures`;
  const acts = (row: MeasureRow) => (
    <Cluster>
      <PostButton action={`${at}/${row.id}/completion`} hidden={{ done: row.done_on === "" ? "yes" : "no" }}>
        {row.done_on === "" ? t.markDone : t.reopen}
      </PostButton>
      <PostButton action={`${at}/${row.id}/withdrawal`} kind="quiet">
        {t.drop}
      </PostButton>
    </Cluster>
  );
  return (
    <Section title={t.measures} lead={t.measuresLead} id="measures">
      <Table
        lang={lang}
        caption={t.measures}
        captionHidden
        rows={measures}
        empty={t.noMeasures}
        columns={[
          { key: "measure", header: t.measure, cell: (row) => <What {...props} row={row} /> },
          {
            key: "due",
            header: t.due,
            nowrap: true,
            cell: ({ due_on }) => (due_on ? formatDate(due_on, { lang, weekday: false }) : ""),
          },
          { key: "state", header: t.state, cell: (row) => <Standing {...props} row={row} /> },
          ...(mayEdit ? [{ key: "acts", header: t.acts, cell: acts }] : []),
        ]}
      />
      {mayEdit ? (
        <Details summary={t.addMeasure} open={Object.keys(errors).length > 0}>
          <Form lang={lang} action={at} errors={errors} submit={t.addMeasure} submitKind="secondary">
            <MeasureFields
              lang={lang}
              medium={asset.values.medium}
              ground={one.ground}
              values={typed}
              errors={errors}
            />
          </Form>
        </Details>
      ) : null}
    </Section>
  );
}

type RowProps = AssetProps & { readonly row: MeasureRow };

function What({ lang, one, row }: RowProps) {
  if (row.control_id === "") return <>{row.title}</>;
  const { assessment } = one;
  const result = assessment.results.find(({ id }) => id === row.control_id);
  return (
    <>
      <ControlLink lang={lang} catalogue={assessment.catalogue} id={row.control_id} />{" "}
      {result ? <StandingState lang={lang} result={result} today={assessment.today} /> : null}
      {row.title === "" ? null : <div>{row.title}</div>}
    </>
  );
}

function Standing({ lang, one, row }: RowProps) {
  const t = assetText[lang];
  const day = (value: string) => formatDate(value, { lang, weekday: false });
  if (row.done_on !== "")
    return (
      <State lang={lang} state="declared">
        {t.inPlace(day(row.done_on))}
      </State>
    );
  if (row.due_on !== "" && row.due_on < one.ground.today)
    return (
      <State lang={lang} state="expired">
        {t.overdue(day(row.due_on))}
      </State>
    );
  return (
    <State lang={lang} state="not-yet">
      {t.open}
    </State>
  );
}
