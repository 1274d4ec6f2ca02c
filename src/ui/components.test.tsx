/** What each component promises: the right markup for screen readers, and no way in for foreign markup. */
import { expect, test } from "vitest";
import { Button, LinkButton, PostButton } from "./button.tsx";
import { Card } from "./card.tsx";
import { Checkbox, CheckboxGroup, RadioGroup } from "./choices.tsx";
import { Confirm } from "./confirm.tsx";
import { CopyField } from "./copy-field.tsx";
import { DateText, Money } from "./date-text.tsx";
import { DefinitionList } from "./definition-list.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Field } from "./field.tsx";
import { Form } from "./form.tsx";
import { Notices } from "./notice.tsx";
import { Pager } from "./pager.tsx";
import { PasswordField } from "./password-field.tsx";
import { Progress } from "./progress.tsx";
import { Qr } from "./qr.tsx";
import { RadioCards } from "./radio-cards.tsx";
import { SearchBox } from "./search-box.tsx";
import { Select } from "./select.tsx";
import { State } from "./state.tsx";
import { Steps } from "./steps.tsx";
import { Table } from "./table.tsx";
import { TextArea } from "./text-area.tsx";

const evil = `"><script>alert(1)</script>`;

test("a field ties label, hint and error to its input", () => {
  const html = String(
    <Field lang="ja" name="mail" label="メール" hint="会社のもの" error="違います" required />,
  );
  expect(html).toContain('<label class="field__label" for="mail">');
  expect(html).toContain('aria-describedby="mail-hint mail-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('id="mail-hint"');
  expect(html).toContain('id="mail-error"');
  expect(html).toContain("必須");
  expect(html).toContain(" required");
});

test("a field without error is not marked as invalid and refers to nothing", () => {
  const html = String(<Field lang="en" name="mail" label="Mail" />);
  expect(html).not.toMatch(/aria-invalid|aria-describedby|required/i);
});

test("whatever a person typed comes back as text, never as markup", () => {
  const pages = [
    <Field lang="ja" name="a" label={evil} value={evil} hint={evil} error={evil} />,
    <TextArea lang="ja" name="a" label="x" value={`</textarea>${evil}`} />,
    <Select lang="ja" name="a" label="x" options={[{ value: evil, label: evil }]} />,
    <RadioGroup lang="ja" name="a" label="x" options={[{ value: evil, label: evil, hint: evil }]} />,
    <Notices lang="ja" notices={[{ tone: "info", message: evil }]} />,
    <Form lang="ja" action={evil} hidden={{ [`x${evil}`]: evil }} errors={{ a: evil }} submit={evil} />,
    <SearchBox lang="ja" action="/x" label="x" value={evil} />,
    <CopyField lang="ja" id="c" label="x" value={evil} />,
    <Qr lang="ja" value={evil} target={evil} />,
    <Card title={evil} href={evil} />,
    <DefinitionList items={[["x", evil]]} />,
  ];
  for (const page of pages) expect(String(page)).not.toContain("<script");
});

test("a form leads from each error to its field and stays usable without script", () => {
  const html = String(
    <Form
      lang="ja"
      action="/people"
      errors={{ name: "名前がありません", "": "保存できません" }}
      submit="保存する"
      autosave
    >
      <Field lang="ja" name="name" label="名前" />
    </Form>,
  );
  expect(html).toContain("2か所の入力を見直してください");
  expect(html).toContain('<a href="#name">名前がありません</a>');
  expect(html).toContain("<li>保存できません</li>");
  expect(html).toMatch(
    /<auto-save .*<form .*method="post" action="\/people".*<button .*type="submit">保存する/,
  );
});

test("choices carry their group's name, and the first is where the error summary lands", () => {
  const options = [
    { value: "yes", label: "はい", hint: "全部" },
    { value: "no", label: "いいえ" },
  ];
  for (const html of [
    String(<RadioGroup lang="ja" name="q1" label="更新" options={options} value="no" />),
    String(<RadioCards lang="ja" name="q1" label="更新" options={options} value="no" />),
    String(<CheckboxGroup lang="ja" name="q1" label="更新" options={options} values={["no"]} />),
  ]) {
    expect(html).toContain("<legend");
    expect(html).toMatch(/id="q1" name="q1" value="yes"/);
    expect(html).toMatch(/id="q1-2" name="q1" value="no" checked=""/);
    expect(html).toContain('aria-describedby="q1-note"');
  }
});

test("a group's hint and a choice's hint do not share an id", () => {
  const html = String(
    <RadioGroup
      lang="ja"
      name="q"
      label="x"
      hint="全体"
      options={[{ value: "a", label: "a", hint: "一つ" }]}
    />,
  );
  const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), (match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a checkbox sends its value only when ticked", () => {
  expect(String(<Checkbox lang="ja" name="ok" label="はい" checked />)).toMatch(/value="yes" checked=""/);
  expect(String(<Checkbox lang="ja" name="ok" label="はい" />)).not.toContain("checked");
});

test("a password is never written into the page", () => {
  const props = {
    lang: "ja",
    name: "p",
    label: "パスワード",
    autocomplete: "new-password",
    value: "secret",
  } as const;
  const html = String(<PasswordField {...props} judgeUrl="/judge" judgeInputs={["mail"]} />);
  expect(html).not.toContain("secret");
  expect(html).toContain('data-url="/judge"');
});

const columns = [
  { key: "name", header: "名前", sortable: true, cell: (row: { name: string; yen: number }) => row.name },
  { key: "yen", header: "費用", align: "end", cell: (row: { name: string; yen: number }) => row.yen },
] as const;
const sortHref = (sort: { key: string; direction: string }) => `?sort=${sort.key}&order=${sort.direction}`;

test("a table names itself, its rows and its order", () => {
  const html = String(
    <Table
      lang="ja"
      caption="機器"
      columns={columns}
      rows={[{ name: evil, yen: 3 }]}
      sort={{ key: "name", direction: "asc" }}
      sortHref={sortHref}
    />,
  );
  expect(html).toContain("機器</caption>");
  expect(html).toContain('aria-sort="ascending"');
  expect(html).toContain('href="?sort=name&amp;order=desc"');
  expect(html).toContain('<th scope="row">&quot;&gt;&lt;script&gt;');
  expect(html).toContain('data-label="費用"');
});

test("an empty table says so", () => {
  const empty = <EmptyState lang="ja" purpose="機器をまとめます。" example="受付のパソコン" />;
  const html = String(<Table lang="ja" caption="機器" columns={columns} rows={[]} empty={empty} />);
  expect(html).toContain('colspan="2"');
  expect(html).toContain("機器をまとめます。");
});

test("a pager says where one is and offers only pages that exist", () => {
  const at = (page: number) =>
    String(<Pager lang="ja" page={page} pageSize={50} total={120} href={(to) => `?page=${to}`} />);
  expect(at(1)).toContain("120件のうち 1〜50件");
  expect(at(1)).not.toContain('rel="prev"');
  expect(at(3)).toContain("101〜120件");
  expect(at(3)).not.toContain('rel="next"');
  expect(at(2)).toContain('href="?page=1"');
  expect(String(<Pager lang="ja" page={1} pageSize={50} total={0} href={() => ""} />)).toBe("");
});

test("a state is a shape and a word, in both languages", () => {
  expect(String(<State lang="ja" state="expired" />)).toMatch(/<svg .*aria-hidden="true".*期限切れ/);
  expect(String(<State lang="en" state="unknown" />)).toContain("Don’t know");
  expect(
    String(
      <State lang="ja" state="done">
        3件
      </State>,
    ),
  ).toContain("3件");
});

test("an error notice interrupts a screen reader, others wait", () => {
  const html = (tone: "error" | "success") =>
    String(<Notices lang="ja" notices={[{ tone, message: "x" }]} />);
  expect(html("error")).toContain('role="alert"');
  expect(html("success")).toContain('role="status"');
});

test("buttons act and links lead", () => {
  expect(String(<Button kind="primary">保存</Button>)).toBe(
    '<button class="button button--primary" type="submit">保存</button>',
  );
  expect(String(<LinkButton href="/a?b=1&c=2">次へ</LinkButton>)).toContain('href="/a?b=1&amp;c=2"');
  expect(String(<PostButton action="/x" hidden={{ id: "1" }} />)).toContain(
    'type="hidden" name="id" value="1"',
  );
});

test("a question before an act names the act on its button", () => {
  const html = String(<Confirm lang="ja" action="/x" label="削除する" question="消しますか" />);
  expect(html).toMatch(/<dialog .*<button [^>]*value="confirm"[^>]*>削除する/);
  expect(html).toMatch(/value="cancel"[^>]*>やめる/);
});

test("dates are readable by people and machines, with the era where asked", () => {
  const html = String(<DateText lang="ja" value="2026-11-23" era />);
  expect(html).toContain('<time class="numeric" datetime="2026-11-23">2026年11月23日(月)');
  expect(html).toContain("（令和8年11月23日）");
  expect(String(<DateText lang="en" value="2026-11-22T15:30:00Z" time />)).toContain(
    "Mon 23 Nov 2026, 00:30",
  );
  expect(String(<Money lang="ja" yen={12300} />)).toContain("12,300円");
});

test("a QR code draws every dark module within its quiet zone", () => {
  const html = String(<Qr lang="ja" value="https://example.jp/me/1" target="社員のページ" />);
  expect(html).toContain('aria-label="社員のページ を開くQRコード"');
  const size = Number(/viewBox="0 0 (\d+)/.exec(html)?.[1]);
  const runs = Array.from(html.matchAll(/M(\d+) (\d+)h(\d+)v1/g), (m) => [
    Number(m[1]),
    Number(m[2]),
    Number(m[3]),
  ]);
  expect(runs.length).toBeGreaterThan(100);
  for (const [x = 0, y = 0, run = 0] of runs) {
    expect(x >= 4 && y >= 4 && x + run <= size - 4 && y < size - 4).toBe(true);
  }
});

test("progress and steps say in words what they draw", () => {
  expect(String(<Progress lang="ja" label="回答" done={7} total={25} />)).toContain(
    'aria-label="回答 7 / 25"',
  );
  const steps = [{ label: "会社", href: "/1" }, { label: "人" }, { label: "結果" }];
  const html = String(<Steps lang="ja" label="はじめかた" steps={steps} current={1} />);
  expect(html).toContain('aria-current="step"');
  expect(html).toContain('<a href="/1">会社</a><span class="visually-hidden"> 済み');
});

test("a list of values leaves out what is not known", () => {
  const html = String(
    <DefinitionList
      items={[
        ["業種", "製造"],
        ["設立", undefined],
        ["資本金", ""],
      ]}
    />,
  );
  expect(html.match(/<dt>/g)).toHaveLength(1);
});
