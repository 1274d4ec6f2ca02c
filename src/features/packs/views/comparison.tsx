/** What an edited pack would change, before and after side by side, with the button that takes it in. */
import type { Difference, FieldValue, Pack } from "#src/engine/pack/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Form } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Table } from "#src/ui/table.tsx";
import { namedField } from "../rules.ts";
import { text } from "../text.ts";
import { entryWord, fieldWord } from "./words.ts";

export interface ComparisonProps {
  readonly lang: Lang;
  readonly pack: Pack;
  readonly differences: readonly Difference[];
  readonly hidden: Readonly<Record<string, string>>;
}

/** So many are shown; a file that translates everything anew is looked at as a file. */
const MOST = 300;

export function ComparisonPage({ lang, pack, differences, hidden }: ComparisonProps) {
  const t = text[lang];
  const rest = differences.length - MOST;
  return (
    <>
      <PageHeader
        title={t.compareTitle}
        back={{ href: "/settings/packs", label: t.title }}
        answer={
          differences.length > 0 ? t.compareAnswer(pack.content.version, differences.length) : t.compareNone
        }
      />
      {differences.length > 0 ? (
        <Table
          lang={lang}
          caption={t.differences}
          captionHidden
          rows={differences.slice(0, MOST)}
          columns={[
            {
              key: "what",
              header: t.what,
              cell: ({ entry, field }) => (
                <>
                  {entryWord(lang, entry)}
                  <br />
                  <span class="soft">{fieldWord(lang, field)}</span>
                </>
              ),
            },
            {
              key: "before",
              header: t.before,
              cell: ({ before, field }) => <Value lang={lang} value={before} field={field} />,
            },
            {
              key: "after",
              header: t.after,
              cell: ({ after, field }) => <Value lang={lang} value={after} field={field} />,
            },
          ]}
        />
      ) : null}
      {rest > 0 ? <p>{t.moreDifferences(rest)}</p> : null}
      <p class="measure">{t.keepsRest}</p>
      <Form
        lang={lang}
        action="/settings/packs"
        hidden={hidden}
        submit={t.take}
        secondary={
          <LinkButton href="/settings/packs" kind="quiet">
            {t.cancel}
          </LinkButton>
        }
      />
    </>
  );
}

function Value(props: { readonly lang: Lang; readonly value: FieldValue | null; readonly field: string }) {
  const { lang, value, field } = props;
  if (value === null) return <span class="soft">{text[lang].empty}</span>;
  const written = namedField(field).lang;
  return <span lang={written ?? undefined}>{value}</span>;
}
