/** For which control? Searched by its name, or found under its principle. */
import type { Control } from "#src/handbook/controls/index.ts";
import { principles } from "#src/handbook/index.ts";
import { fold } from "#src/text/fold.ts";
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import { text } from "../text.ts";

interface Group {
  readonly name: string;
  readonly controls: readonly Control[];
}

interface ChooseProps {
  readonly lang: Lang;
  /** As the company has them. */
  readonly controls: readonly Control[];
  readonly search: string;
}

export function ChooseControlPage({ lang, controls, search }: ChooseProps) {
  const t = text[lang];
  const found = matching(controls, search);
  return (
    <>
      <PageHeader
        title={t.chooseControl}
        back={{ href: "/evidence", label: t.title }}
        answer={t.chooseControlLead}
      />
      <SearchBox lang={lang} action="/evidence/new" label={t.filterControls} value={search} />
      {search === "" ? (
        groupsIn(lang, controls).map((group) => (
          <Details summary={group.name}>
            <Links lang={lang} controls={group.controls} />
          </Details>
        ))
      ) : found.length > 0 ? (
        <Links lang={lang} controls={found} />
      ) : (
        <p>{t.noControl}</p>
      )}
    </>
  );
}

/** All words must occur in the name, the reason or the section, in either language. */
function matching(controls: readonly Control[], search: string): readonly Control[] {
  const words = search.split(/\s+/).map(fold).filter(Boolean);
  return controls.filter(({ title, reason, section }) => {
    const where = fold([title.ja, title.en, reason.ja, reason.en, section].join(" "));
    return words.every((word) => where.includes(word));
  });
}

function groupsIn(lang: Lang, controls: readonly Control[]): readonly Group[] {
  const ofPrinciples = principles.map(({ number, sign, name }) => ({
    name: `${sign} ${name[lang]}`,
    controls: controls.filter((control) => control.principle === number),
  }));
  const others = {
    name: text[lang].otherControls,
    controls: controls.filter((one) => one.principle === null),
  };
  return [...ofPrinciples, others].filter((group) => group.controls.length > 0);
}

function Links(props: { readonly lang: Lang; readonly controls: readonly Control[] }) {
  return (
    <ul class="evidence-controls">
      {props.controls.map(({ id, section, title }) => (
        <li>
          <a href={`/evidence/new?${new URLSearchParams({ control: id })}`}>{title[props.lang]}</a>{" "}
          <span class="soft">{section}</span>
        </li>
      ))}
    </ul>
  );
}
