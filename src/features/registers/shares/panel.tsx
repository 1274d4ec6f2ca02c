/** The table of permissions on a share's page: who may do what, with what is too wide marked. */
import { peopleById } from "#src/features/people/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { Icon } from "#src/ui/icon.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Entry, PanelContext } from "../kit/definition.ts";
import { choiceWord } from "../kit/read.ts";
import { registerWords as rightWords } from "../rights/text.ts";
import { meansEveryone } from "./everyone.ts";
import { rightsOfShare } from "./read.ts";
import { text } from "./text/panel.ts";

export async function panel(entry: Entry, context: PanelContext) {
  const { db, actor, lang, today, mayEdit } = context;
  if (entry.values.kind === "link") return null;
  const rights = await rightsOfShare(db, actor.companyId, entry.id, today);
  const people = await peopleById(
    db,
    actor.companyId,
    rights.map(({ values }) => values.person ?? ""),
    today,
  );
  const left = new Set([...people.values()].filter((person) => person.left).map(({ id }) => id));
  const t = text[lang];
  return (
    <Section title={t.matrix} lead={rights.length > 0 ? t.matrixLead : t.none}>
      {rights.length > 0 ? <Matrix lang={lang} entry={entry} rights={rights} left={left} /> : null}
      {mayEdit ? (
        <Actions>
          <LinkButton href={`/registers/shares/${entry.id}/permissions`}>{t.paste}</LinkButton>
        </Actions>
      ) : null}
    </Section>
  );
}

const onFolders = ["view", "edit", "own"];
const onDevices = ["guest", "user", "admin"];

function Matrix(props: {
  readonly lang: Lang;
  readonly entry: Entry;
  readonly rights: readonly Entry[];
  readonly left: ReadonlySet<string>;
}) {
  const { lang, entry, rights, left } = props;
  const t = text[lang];
  const columns = entry.values.kind === "device" ? onDevices : onFolders;
  return (
    <Table
      lang={lang}
      caption={t.matrix}
      captionHidden
      rows={rights}
      columns={[
        {
          key: "who",
          header: t.who,
          cell: ({ id, values }) => (
            <>
              <a href={`/registers/rights/${id}`}>{values.name}</a>{" "}
              {meansEveryone(values.name ?? "") ? <Badge tone="accent">{t.everyone}</Badge> : null}
              {left.has(values.person ?? "") ? <Badge tone="accent">{t.left}</Badge> : null}
              {values.inherited === "yes" ? <Badge>{t.inherited}</Badge> : null}
            </>
          ),
        },
        ...columns.map((may) => ({
          key: may,
          header: choiceWord({ words: rightWords }, "may", may, lang),
          cell: ({ values }: Entry) => (values.may === may ? <Mark words={t.has} /> : null),
        })),
      ]}
    />
  );
}

function Mark({ words }: { readonly words: string }) {
  return (
    <>
      <Icon name="tick" />
      <span class="visually-hidden">{words}</span>
    </>
  );
}
