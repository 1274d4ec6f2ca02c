/** All controls of the handbook, narrowed by words, state and section. */
import type { ControlResult } from "#src/engine/control/index.ts";
import { sections } from "#src/handbook/controls/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import type { Assessment } from "../assess.ts";
import { filters, type Wanted } from "../rules/find.ts";
import { tallyOf } from "../rules/standing.ts";
import { text } from "../text/list.ts";
import { sectionWord } from "../text/sections.ts";
import { ControlTable } from "./control-table.tsx";

export interface ListProps {
  readonly lang: Lang;
  readonly assessment: Assessment;
  readonly wanted: Wanted;
  readonly found: readonly ControlResult[];
}

export function ListPage({ lang, assessment, wanted, found }: ListProps) {
  const t = text[lang];
  const { results, today, catalogue } = assessment;
  const tally = tallyOf(results, today);
  const space = lang === "en" ? " " : "";
  return (
    <>
      <PageHeader
        title={t.title}
        answer={
          t.answer(String(tally.proved), String(tally.total)) +
          space +
          t.answerMore(String(tally.missing), String(tally.soon))
        }
        actions={
          <>
            <LinkButton href="/gap">{t.gap}</LinkButton>
            <LinkButton href="/maps">{t.maps}</LinkButton>
          </>
        }
      />
      <SearchBox lang={lang} action="/controls" label={t.search} value={wanted.search}>
        <select class="input input--select" name="state" aria-label={t.filter}>
          {filters.map((filter) => (
            <option value={filter} selected={filter === wanted.filter}>
              {t[filter]}
            </option>
          ))}
        </select>
        <select class="input input--select" name="section" aria-label={t.section}>
          <option value="">{t.allSections}</option>
          {sections.map(({ id }) => (
            <option value={id} selected={id === wanted.section}>
              {sectionWord(lang, id)}
            </option>
          ))}
        </select>
      </SearchBox>
      <p class="soft">{t.found(String(found.length))}</p>
      <ControlTable
        lang={lang}
        catalogue={catalogue}
        results={found}
        today={today}
        caption={t.title}
        withSection
      />
    </>
  );
}
