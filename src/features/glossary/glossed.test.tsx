import { expect, test } from "vitest";
import { Glossed, glossedLines } from "./views/glossed.tsx";

test("technical terms in a sentence lead to the glossary, the rest stays as it is", () => {
  const html = String(<Glossed lang="ja" text="NASの<更新>とVPN、もう一度NAS" />);
  expect(html).toBe(
    '<a class="term" href="/glossary/nas">NAS</a>の&lt;更新&gt;と<a class="term" href="/glossary/vpn">VPN</a>、もう一度NAS',
  );
  expect(String(<Glossed lang="en" text="A NAS" skip={new Set(["nas"])} />)).toBe("A NAS");
});

test("sentences that are read together link each term once, in the first that names it", () => {
  const [first, second] = glossedLines("ja", ["NASとVPNを見ます。", "NASのログを見ます。"]).map(String);
  expect(first).toContain('href="/glossary/nas"');
  expect(second).toBe('NASの<a class="term" href="/glossary/log">ログ</a>を見ます。');
});
