/** Cells that the file and the register changed to different values, side by side, with a choice for each. */
import { Actions, Button } from "#src/ui/button.tsx";
import { Form } from "#src/ui/form.tsx";
import { Table } from "#src/ui/table.tsx";
import { label, path } from "../../kit/read.ts";
import { importPath } from "../path.ts";
import type { KeptLine } from "../queries/lines.ts";
import { importText } from "../text/imports.ts";
import { type Showing, valueWords } from "./cells.tsx";

type ConflictLine = KeptLine & { readonly outcome: "conflict" };

export function ConflictTable(
  props: Showing & {
    readonly id: string;
    readonly lines: readonly KeptLine[];
    readonly page: number;
    readonly mayChoose: boolean;
  },
) {
  const { lang, register, id, lines, mayChoose } = props;
  const t = importText[lang];
  const rows = lines.filter((line): line is ConflictLine => line.outcome === "conflict");
  const table = (
    <Table
      lang={lang}
      caption={t.conflict}
      captionHidden
      rows={rows}
      empty={t.noneOfKind}
      columns={[
        {
          key: "name",
          header: t.name,
          cell: (line) => (
            <>
              <a href={`${path(register)}/${line.id}`}>{line.label}</a>
              <div class="soft">
                {label(register, line.key, lang)} · {t.rowNumber(line.row)}
              </div>
            </>
          ),
        },
        { key: "file", header: t.mine, cell: (line) => <Side {...props} line={line} side="file" /> },
        {
          key: "register",
          header: t.theirs,
          cell: (line) => <Side {...props} line={line} side="register" />,
        },
      ]}
    />
  );
  if (!mayChoose) return table;
  return (
    <Form lang={lang} action={`${importPath(register, id)}/conflicts`} hidden={{ page: String(props.page) }}>
      {table}
      <Actions>
        <Button name="all" value="">
          {t.saveChoices}
        </Button>
        <Button name="all" value="file" kind="quiet">
          {t.allMine}
        </Button>
        <Button name="all" value="register" kind="quiet">
          {t.allTheirs}
        </Button>
      </Actions>
    </Form>
  );
}

function Side(
  props: Showing & {
    readonly line: ConflictLine;
    readonly side: "file" | "register";
    readonly mayChoose: boolean;
  },
) {
  const { lang, register, line, side, mayChoose } = props;
  const t = importText[lang];
  const words = valueWords(props, line.key, side === "file" ? line.file : line.current);
  const chosen = line.choice === side || (side === "register" && line.choice === "");
  if (!mayChoose) return chosen ? <strong>{words}</strong> : <span class="soft">{words}</span>;
  const question = t.keepWhich(line.label, label(register, line.key, lang));
  const sideName = side === "file" ? t.mine : t.theirs;
  return (
    <label class="choice">
      <input
        class="choice__box"
        type="radio"
        name={`conflict-${line.seq}`}
        value={side}
        checked={chosen}
        aria-label={`${question}: ${sideName}: ${words}`}
      />
      <span class="choice__text">{words}</span>
    </label>
  );
}
