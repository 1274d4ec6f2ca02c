/** What the register knows of a person, in the order in which forms, pages and files show it. */

/** The names are those of the columns and of the form's fields. */
export const fields = [
  "number",
  "family_name",
  "given_name",
  "family_kana",
  "given_kana",
  "mail",
  "department",
  "title",
  "phone",
  "employment",
  "joined_on",
  "left_on",
  "note",
] as const;

export type Field = (typeof fields)[number];

/** A person as typed and shown; the empty text means "not known", days are "YYYY-MM-DD". */
export type PersonValues = Readonly<Record<Field, string>>;

/** A person in the register. */
export type Person = PersonValues & {
  readonly id: string;
  /** 1 when added, one more with every change. */
  readonly version: number;
};

export const employments = ["regular", "part-time", "dispatched", "officer", "other"] as const;
export type Employment = (typeof employments)[number];

/** What a column of a file may hold: a field, or a name in one piece. */
export const targets = [...fields, "full_name", "full_kana"] as const;
export type Target = (typeof targets)[number];

export function isTarget(value: string): value is Target {
  return (targets as readonly string[]).includes(value);
}

/** A person without anything known. */
export const noValues: PersonValues = {
  number: "",
  family_name: "",
  given_name: "",
  family_kana: "",
  given_kana: "",
  mail: "",
  department: "",
  title: "",
  phone: "",
  employment: "",
  joined_on: "",
  left_on: "",
  note: "",
};

/** Family name first, a space between. */
export function fullName(person: Pick<PersonValues, "family_name" | "given_name">): string {
  return `${person.family_name} ${person.given_name}`.trim();
}

export function fullKana(person: Pick<PersonValues, "family_kana" | "given_kana">): string {
  return `${person.family_kana} ${person.given_kana}`.trim();
}
