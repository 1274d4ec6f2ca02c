/** What every page has: document, language, navigation, sign-out; and that it obeys the content policy. */
import { expect, test } from "vitest";
import { Layout } from "./layout.tsx";
import { styleGuide } from "./style-guide/style-guide.tsx";

const nav = [
  { href: "/", label: "今日" },
  { href: "/registers", label: "台帳" },
];

test("a page is a whole document with a skip link, its language and its title", () => {
  const html = String(
    <Layout lang="ja" title="台帳">
      <p>本文です</p>
    </Layout>,
  );
  expect(html).toMatch(/^<!doctype html><html lang="ja">/);
  expect(html).toContain("<title>台帳 – 番頭</title>");
  expect(html).toContain('<a class="skip-link" href="#content">');
  expect(html).toMatch(/<main [^>]*id="content".*本文です.*<\/main>/);
});

test("the navigation marks where one is", () => {
  const html = String(<Layout lang="ja" title="x" nav={nav} current="/registers" />);
  expect(html).toContain('href="/registers" aria-current="page"');
  expect(html.match(/aria-current/g)).toHaveLength(1);
});

test("an employee's page has no navigation", () => {
  const html = String(<Layout lang="ja" title="x" kind="employee" nav={nav} />);
  expect(html).not.toContain("<nav");
  expect(html).toContain("page--employee");
});

test("signing out is a form, the other language a link in that language", () => {
  const html = String(<Layout lang="ja" title="x" links={{ signOut: "/sign-out", language: "?lang=en" }} />);
  expect(html).toContain('<form method="post" action="/sign-out">');
  expect(html).toContain('<a href="?lang=en" hreflang="en" lang="en">English</a>');
});

test("foreign words in title, company and person stay words", () => {
  const evil = "<script>alert(1)</script>";
  const html = String(
    <Layout
      lang="ja"
      title={evil}
      company={evil}
      person={evil}
      requestId={evil}
      notices={[{ tone: "info", message: evil }]}
    />,
  );
  expect(html).not.toContain("<script>alert");
});

test.each(["ja", "en"] as const)("nothing on a page needs inline style or script (%s)", async (lang) => {
  const content = await styleGuide(lang);
  const html = String(
    await (
      <Layout lang={lang} title="x">
        {content}
      </Layout>
    ),
  );
  expect(html).not.toMatch(/ style=|<style| on[a-z]+=|javascript:/);
  expect(html.match(/<script/g)).toHaveLength(1);
});

test.each(["ja", "en"] as const)("no id occurs twice on the style guide (%s)", async (lang) => {
  const html = String(await (<main>{await styleGuide(lang)}</main>));
  const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), (match) => match[1]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
