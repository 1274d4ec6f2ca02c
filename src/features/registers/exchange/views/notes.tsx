/** What the reader of the file noticed, before anything is taken in. */
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Notice } from "#src/ui/notice.tsx";
import type { RegisterImport } from "../queries/drafts.ts";
import { importText } from "../text/imports.ts";

/** Rows that are named one by one. */
const NAMED = 10;

export function SourceNotes({ lang, draft }: { readonly lang: Lang; readonly draft: RegisterImport }) {
  const t = importText[lang];
  const { source, reading } = draft;
  const sheet = source.sheets[reading.sheet];
  const others = source.sheets.filter((one) => one !== sheet).map(({ name }) => name);
  const { ipa } = source;
  const notes = [
    others.length > 0 && sheet ? t.otherSheets(sheet.name, others.join(" / ")) : "",
    sheet && sheet.formulas > 0 ? t.formulas(formatNumber(sheet.formulas)) : "",
    sheet && sheet.formulaLike > 0 ? t.formulaLike(formatNumber(sheet.formulaLike)) : "",
    ipa ? t.ipa(formatNumber(ipa.assets), ipa.others.join(" / ")) : "",
    ipa && ipa.refused.length > 0 ? t.ipaRefused(rowsOf(ipa.refused)) : "",
    ipa && ipa.differences.length > 0 ? t.ipaDiffers(formatNumber(ipa.differences.length)) : "",
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return (
    <Notice lang={lang} tone="info">
      {notes.map((note) => (
        <p>{note}</p>
      ))}
    </Notice>
  );
}

/** A warning where hidden numbers and visible names part. */
export function ShiftedNote({ lang, draft }: { readonly lang: Lang; readonly draft: RegisterImport }) {
  const { shifted = [] } = draft.reading;
  if (shifted.length === 0) return null;
  const rows = shifted.slice(0, NAMED).map(String).join(", ");
  return <Notice lang={lang} tone="warning" title={importText[lang].shifted(rows)} />;
}

function rowsOf(refused: readonly { readonly row: number }[]): string {
  const rows = [...new Set(refused.map(({ row }) => row))];
  return rows.slice(0, NAMED).join(", ") + (rows.length > NAMED ? " …" : "");
}
