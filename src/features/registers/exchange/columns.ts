/** A register as columns of a spreadsheet: one for each field, in its order, under the headings of its groups. */
import type { ExchangeColumn, ExchangeKind } from "#src/engine/exchange/index.ts";
import type { Lang } from "#src/text/words.ts";
import { mostOf } from "../kit/clean.ts";
import type { FieldKind, Register, RegisterField } from "../kit/definition.ts";

const kinds: Readonly<Record<FieldKind, ExchangeKind>> = {
  line: "text",
  text: "text",
  url: "text",
  mail: "text",
  phone: "text",
  choice: "choice",
  choices: "choices",
  "yes-no": "yes-no-unknown",
  day: "day",
  number: "number",
  person: "person",
  link: "link",
};

/** In characters of half width. */
const widths: Readonly<Record<FieldKind, number>> = {
  line: 20,
  text: 36,
  url: 28,
  mail: 26,
  phone: 16,
  choice: 16,
  choices: 24,
  "yes-no": 12,
  day: 13,
  number: 10,
  person: 16,
  link: 20,
};

const NAME_WIDTH = 26;

/** The columns in a language; headings and choices of the other language are recognised too. */
export function columnsOf(register: Register, lang: Lang): readonly ExchangeColumn[] {
  return register.fields.map((field) => columnOf(register, field, lang));
}

function columnOf(register: Register, field: RegisterField, lang: Lang): ExchangeColumn {
  const { key, kind, group, required } = field;
  const other = lang === "ja" ? "en" : "ja";
  const { label, also = [] } = register.words.fields[key] ?? { label: { ja: key, en: key } };
  const groupName = register.words.groups[group]?.[lang];
  const words = register.words.choices[key];
  const most = field.most ?? (kind in mostOf ? mostOf[kind as keyof typeof mostOf] : undefined);
  return {
    key,
    heading: label[lang],
    also: [label[other], ...also],
    kind: kinds[kind],
    width: key === register.name ? NAME_WIDTH : widths[kind],
    ...(required && { required }),
    ...(groupName !== undefined && { group: groupName }),
    ...(kinds[kind] === "text" && most !== undefined && { max: most }),
    ...(field.choices && {
      choices: field.choices.map((value) => ({
        value,
        names: [words?.[value]?.[lang], words?.[value]?.[other]].filter((name) => name !== undefined),
      })),
    }),
  };
}
