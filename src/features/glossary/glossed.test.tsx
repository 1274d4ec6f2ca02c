import { expect, test } from "vitest";
import { Glossed } from "./views/glossed.tsx";

test("technical terms in a sentence lead to the glossary, the rest stays as it is", () => {
  const html = String(<Glossed lang="ja" text="NASの<更新>とVPN、もう一度NAS" />);
  expect(html).toBe(
    '<a class="term" href="/glossary/nas">NAS</a>の&lt;更新&gt;と<a class="term" href="/glossary/vpn">VPN</a>、もう一度NAS',
  );
  expect(String(<Glossed lang="en" text="A NAS" skip={new Set(["nas"])} />)).toBe("A NAS");
});
