/** Pasting permissions, and what they would change, before anything is saved. */
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Form } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { Entry } from "../../kit/definition.ts";
import { choiceWord } from "../../kit/read.ts";
import { registerWords as rightWords } from "../../rights/text.ts";
import { text } from "../text/panel.ts";
import type { Comparison } from "./compare.ts";

export interface PermissionsProps {
  readonly lang: Lang;
  readonly share: Entry;
  readonly pasted: string;
  readonly error?: string | undefined;
  readonly comparison?: Comparison | undefined;
  readonly unread: readonly string[];
  /** The state of the list that the comparison saw. */
  readonly seen: string;
}

export function PermissionsView(props: PermissionsProps) {
  const { lang, share, pasted, error, comparison } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.paste}
        back={{ href: `/registers/shares/${share.id}`, label: share.values.name ?? "" }}
      />
      <p class="measure">{t.pasteLead}</p>
      {comparison ? <Preview {...props} comparison={comparison} /> : null}
      <Form
        lang={lang}
        action={`/registers/shares/${share.id}/permissions`}
        errors={error === undefined ? {} : { pasted: error }}
        submit={t.compare}
        submitKind={comparison ? "secondary" : "primary"}
      >
        <TextArea
          lang={lang}
          name="pasted"
          label={t.pasted}
          hint={t.pastedHint}
          value={pasted}
          error={error}
          rows={10}
          spellcheck={false}
        />
      </Form>
    </>
  );
}

function Preview(props: PermissionsProps & { readonly comparison: Comparison }) {
  const { lang, share, pasted, comparison, unread, seen } = props;
  const t = text[lang];
  const word = (may: string) => choiceWord({ words: rightWords }, "may", may, lang);
  const { added, changed, gone, same } = comparison;
  const nothing = added.length + changed.length + gone.length === 0;
  return (
    <Section title={t.preview}>
      <Lines title={t.added} lines={added.map(({ name, may }) => `${name}: ${word(may)}`)} />
      <Lines
        title={t.changed}
        lines={changed.map(
          ({ entry, to }) => `${entry.values.name}: ${t.from(word(entry.values.may ?? ""), word(to.may))}`,
        )}
      />
      <Lines title={t.gone} lines={gone.map(({ values }) => `${values.name}: ${word(values.may ?? "")}`)} />
      <p>{t.same(formatNumber(same))}</p>
      <Lines title={t.unread} lines={unread} />
      {nothing ? (
        <p>{t.nothing}</p>
      ) : (
        <Form
          lang={lang}
          action={`/registers/shares/${share.id}/permissions`}
          hidden={{ pasted, seen }}
          submit={t.save}
        />
      )}
    </Section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}
