/** A value as it is shown: words for choices, days with their era, links to what it points at. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { DateText } from "#src/ui/date-text.tsx";
import { Badge } from "#src/ui/state.tsx";
import type { Register, RegisterField } from "../definition.ts";
import type { Named } from "../queries/names.ts";
import { choiceWord } from "../read.ts";
import { text } from "../text/index.ts";

/** Field → id → what it points at. */
export type Names = Readonly<Record<string, ReadonlyMap<string, Named>>>;

export interface ValueProps {
  readonly lang: Lang;
  readonly register: Register;
  readonly field: RegisterField;
  readonly value: string;
  readonly names: Names;
  /** In a list: days without their era. */
  readonly compact?: boolean;
}

export function Value({ lang, register, field, value, names, compact }: ValueProps) {
  if (value === "") return null;
  switch (field.kind) {
    case "day":
      return compact ? (
        <>{formatDate(value, { lang, weekday: false })}</>
      ) : (
        <DateText lang={lang} value={value} era />
      );
    case "person":
    case "link":
      return <Pointed lang={lang} field={field} named={names[field.key]?.get(value)} />;
    case "mail":
      return <a href={`mailto:${value}`}>{value}</a>;
    case "url":
      return (
        <a href={value} rel="noreferrer noopener">
          {value}
        </a>
      );
    case "text":
      return value.split("\n").map((line) => <div>{line}</div>);
    default:
      return <>{plainValue(lang, register, field, value)}</>;
  }
}

function Pointed({
  lang,
  field,
  named,
}: {
  readonly lang: Lang;
  readonly field: RegisterField;
  readonly named: Named | undefined;
}) {
  if (!named) return null;
  const href =
    field.kind === "person" ? `/registers/people/${named.id}` : `/registers/${field.to}/${named.id}`;
  const t = text[lang];
  return (
    <>
      <a href={href}>{named.name}</a>
      {named.gone ? <Badge>{field.kind === "person" ? t.left : t.ended}</Badge> : null}
    </>
  );
}

/** A value as a plain text: for histories, captions and sheets. Ids stay ids. */
export function plainValue(lang: Lang, register: Register, field: RegisterField, value: string): string {
  const t = text[lang];
  switch (field.kind) {
    case "choice":
      return choiceWord(register, field.key, value, lang);
    case "choices":
      return value
        .split(",")
        .map((one) => choiceWord(register, field.key, one, lang))
        .join(t.between);
    case "yes-no":
      return value === "yes" ? t.yes : value === "no" ? t.no : t.unknown;
    case "day":
      return formatDate(value, { lang, weekday: false });
    default:
      return value;
  }
}
