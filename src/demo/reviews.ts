/** What the example's owner decided in the last months, on the seven items. */

type Choice = "1" | "2" | "3" | "other" | "later";

const month = (choices: string, notes: Readonly<Record<number, string>>) =>
  [...choices].map((letter, index) => ({
    item: index + 1,
    choice: (letter === "o" ? "other" : letter === "-" ? "later" : letter) as Choice,
    note: notes[index + 1] ?? "",
  }));

/** Oldest first; this month's is still to be signed. */
export const reviews: readonly {
  readonly daysAgo: number;
  readonly decisions: ReturnType<typeof month>;
}[] = [
  {
    daysAgo: 96,
    decisions: month("21-11-1", { 1: "総務と相談して9月に社内掲示", 5: "工場長の丹羽に任せる" }),
  },
  {
    daysAgo: 65,
    decisions: month("1212o31", {
      5: "丹羽に加えて水野も。紙に書いて事務所に貼る",
      6: "会計事務所から見直す",
    }),
  },
  { daysAgo: 34, decisions: month("3211331", { 1: "12月に見直す", 2: "水野さんの金曜午後をこれに充てる" }) },
];
