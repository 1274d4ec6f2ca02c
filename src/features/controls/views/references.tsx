/** Where else a control is asked for, leading to the maps. */
import type { Child } from "hono/jsx";
import type { Control } from "#src/handbook/controls/index.ts";
import { threats } from "#src/handbook/frameworks/index.ts";
import { principles } from "#src/handbook/index.ts";
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { text } from "../text/control.ts";
import { sectionWord } from "../text/sections.ts";

export function ReferenceList({ lang, control }: { readonly lang: Lang; readonly control: Control }) {
  const t = text[lang];
  const { references, principle } = control;
  const numbers = [...(principle ? [principle] : []), ...(references.principles ?? [])];
  const onMap = (map: string, keys: readonly (string | number)[] | undefined) =>
    links(keys, (key) => [`/maps/${map}#${key}`, String(key)]);
  return (
    <DefinitionList
      items={[
        [t.section, sectionWord(lang, control.section)],
        [
          t.principle,
          links(numbers, (number) => {
            const found = principles.find((one) => one.number === number);
            return [`/principles/${number}`, found ? `${found.sign} ${found.name[lang]}` : String(number)];
          }),
        ],
        [
          t.diagnosis,
          links(references.diagnosis, (number) => [`/gap#q-${number}`, t.questionNo(String(number))]),
        ],
        [t.scs, onMap("scs", references.scs)],
        [t.iso, onMap("iso", references.iso27001)],
        [
          t.threats,
          links(references.threats, (id) => [
            `/maps/threats#${id}`,
            threats.find((one) => one.id === id)?.name[lang] ?? id,
          ]),
        ],
        [t.continuity, onMap("bcp", references.continuity)],
        [t.personalData, onMap("personal-data", references.personalData)],
      ]}
    />
  );
}

/** Links side by side; null for none, so that the line is left out. */
function links<T>(
  items: readonly T[] | undefined,
  link: (item: T) => readonly [href: string, word: string],
): Child {
  if (!items || items.length === 0) return null;
  return (
    <span class="cluster">
      {items.map((item) => {
        const [href, word] = link(item);
        return <a href={href}>{word}</a>;
      })}
    </span>
  );
}
