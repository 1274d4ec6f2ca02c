/** What length does, the three kinds of passwords, and how they are broken: as fixed tables. */
import { minimumLength } from "#src/engine/key/index.ts";
import { alphabets, combinations } from "#src/engine/password/index.ts";
import { attacks } from "#src/handbook/passwords/index.ts";
import { alphabets as alphabetNames, keyStandards, keyUses } from "#src/handbook/registers/index.ts";
import { formatExact, formatLarge } from "#src/text/large-numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import { attackLine } from "../rules/attack-line.ts";
import { passwordText } from "../text/passwords.ts";

/** Sizes and lengths that are worth comparing: a few characters more against a few kinds more. */
const rows = [
  [alphabets.digits, 4],
  [alphabets.digits, 6],
  [alphabets.lettersAndDigits, 8],
  [alphabets.lettersAndDigits, 12],
  [alphabets.bothCasesAndDigits, 8],
  [alphabets.bothCasesAndDigits, 12],
  [alphabets.withSymbols, 8],
  [alphabets.withSymbols, 12],
  [alphabets.withSymbols, 15],
].map(([size = 0, length = 0]) => ({ size, length, count: combinations(size, length) }));

const shown = ["login-page", "stolen-fast"].flatMap((id) => attacks.filter((one) => one.id === id));

export function CombinationTable({ lang }: { readonly lang: Lang }) {
  const t = passwordText[lang];
  return (
    <Section title={t.table} lead={t.tableLead}>
      <Table
        lang={lang}
        caption={t.table}
        captionHidden
        rows={rows}
        columns={[
          {
            key: "letters",
            header: t.letters,
            cell: ({ size }) => `${nameOf(lang, size)} (${size})`,
          },
          { key: "length", header: t.length, align: "end", cell: ({ length }) => length },
          {
            key: "rough",
            header: t.rough,
            align: "end",
            nowrap: true,
            cell: ({ count }) => formatLarge(count, lang),
          },
          {
            key: "exact",
            header: t.exact,
            align: "end",
            cell: ({ count }) => <Exact count={count} />,
          },
          ...shown.map((attack) => ({
            key: attack.id,
            header: attack.name[lang],
            cell: ({ count }: (typeof rows)[number]) => attackLine(lang, count, attack),
          })),
        ]}
      />
      <p class="measure">{t.why}</p>
    </Section>
  );
}

/** Long numbers break at their commas, never inside a group. */
function Exact({ count }: { readonly count: bigint }) {
  const [first, ...groups] = formatExact(count).split(",");
  return (
    <span class="numeric">
      {first}
      {groups.map((group) => (
        <>
          ,<wbr />
          {group}
        </>
      ))}
    </span>
  );
}

const nameOf = (lang: Lang, size: number) =>
  alphabetNames.find((one) => one.size === size)?.name[lang] ?? String(size);

export function KindTable({ lang }: { readonly lang: Lang }) {
  const t = passwordText[lang];
  const { pin, login, encryption } = keyStandards;
  const rules = {
    pin: t["rule-pin"](pin.better, pin.mostMisses),
    login: t["rule-login"](minimumLength(login, alphabets.withSymbols)),
    encryption: t["rule-encryption"](minimumLength(encryption, alphabets.withSymbols)),
  } as const;
  return (
    <Section title={t.kinds} lead={t.kindsLead}>
      <Table
        lang={lang}
        caption={t.kinds}
        captionHidden
        rows={["pin", "login", "encryption"] as const}
        columns={[
          { key: "kind", header: t.kind, cell: (kind) => t[`kind-${kind}`] },
          {
            key: "examples",
            header: t.examples,
            cell: (kind) =>
              keyUses
                .filter((one) => one.kind === kind)
                .map(({ name }) => name[lang])
                .join(lang === "ja" ? "\u3001" : ", "),
          },
          { key: "least", header: t.least, cell: (kind) => rules[kind] },
        ]}
      />
      <p class="measure">{t.trap}</p>
    </Section>
  );
}

export function AttackTable({ lang }: { readonly lang: Lang }) {
  const t = passwordText[lang];
  return (
    <Section title={t.attacks}>
      <Table
        lang={lang}
        caption={t.attacks}
        captionHidden
        rows={["brute", "dictionary", "list", "shoulder"] as const}
        columns={[
          { key: "attack", header: t.attack, cell: (id) => t[id] },
          { key: "how", header: t.how, cell: (id) => t[`${id}How`] },
          { key: "defence", header: t.defence, cell: (id) => t[`${id}Defence`] },
        ]}
      />
    </Section>
  );
}
