import { expect, test } from "vitest";
import { walkHtml } from "./html/walk.ts";
import { usualLimits } from "./index.ts";
import { startReading } from "./reading.ts";

const walk = (html: string) => walkHtml(html, startReading(usualLimits)).facts;

test.each([
  ["display-none", '<div style="display:none">secret</div>'],
  ["display-none", "<style>.x{display:none!important}</style><p class=x>secret</p>"],
  ["visibility-hidden", '<span style="visibility: hidden">secret</span>'],
  ["font-size-zero", '<span style="font-size:0px">secret</span>'],
  ["font-size-zero", '<span style="FONT-SIZE: 0">secret</span>'],
  ["opacity-zero", '<span style="opacity:0">secret</span>'],
  ["same-colour", '<font color="#fefefe">secret</font>'],
  ["same-colour", '<td bgcolor="#123456"><span style="color:rgb(18,52,86)">secret</span></td>'],
  ["same-colour", '<span style="color:transparent">secret</span>'],
  ["no-room", '<div style="max-height:0;overflow:hidden">secret</div>'],
  ["off-screen", '<div style="position:absolute;left:-9999px">secret</div>'],
  ["hidden-attribute", "<div hidden><b>secret</b></div>"],
  ["comment", "<!-- secret -->"],
])("text hidden by %s is found and not shown: %s", (reason, html) => {
  const facts = walk(`<body>seen ${html} too</body>`);
  expect(facts.hidden).toEqual([{ reason, text: "secret" }]);
  expect(facts.visibleText.replace(/\s+/g, " ")).toBe("seen too");
});

test.each([
  '<div style="color:#333">text</div>',
  '<td bgcolor="#000"><font color="#fff">text</font></td>',
  '<div style="background-image:url(x.png);color:#fff">text</div>',
  "<style>@media (max-width:600px){.x{display:none}}</style><p class=x>text</p>",
  '<div style="overflow:hidden;width:600px">text</div>',
])("text that is seen stays seen: %s", (html) => {
  expect(walk(html)).toMatchObject({ visibleText: "text", hidden: [] });
});

test("links are read as a browser would open them", () => {
  const facts = walk(
    '<base href="https://one.example/dir/"><a href="  java\tscript:alert(1)">a</a><a href="page">b</a>' +
      '<a href="HTTPS://USER@Two.Example:8443/p" title=t><img src=x.png alt="買う"></a>' +
      '<a href="https://例え.jp/">https://three.example</a><area href="//four.example/">',
  );
  expect(facts.links.map(({ url, scheme, text }) => [url, scheme, text])).toEqual([
    ["javascript:alert(1)", "javascript", "a"],
    ["https://one.example/dir/page", "", "b"],
    ["https://USER@two.example:8443/p", "https", ""],
    ["https://xn--r8jz45g.jp/", "https", "https://three.example"],
    ["https://four.example/", "", ""],
  ]);
  expect(facts.links[2]).toMatchObject({ pictureOnly: true, pictureText: "買う", title: "t" });
  expect(facts.smuggling).toEqual(["javascript-url"]);
});

test("forms, fields and passwords are found, in a form or without one", () => {
  const facts = walk(
    '<form action="https://bad.example/post" method=POST><input name=id><input type=PASSWORD></form>',
  );
  expect(facts.forms).toEqual([
    {
      action: "https://bad.example/post",
      url: "https://bad.example/post",
      method: "post",
      inputs: [
        { type: "text", name: "id", placeholder: "" },
        { type: "password", name: "", placeholder: "" },
      ],
      password: true,
    },
  ]);
  expect(walk("<input type=password>").forms[0]).toMatchObject({ action: "", password: true });
});

test("pictures are told apart, and those that only report back are named", () => {
  const facts = walk(
    '<img src="cid:a"><img src="data:image/png;base64,AAAA"><img src="https://x.example/p.gif" width=1 height=1><img src=a.png>',
  );
  expect(facts.images.map(({ place, tracking }) => [place, tracking])).toEqual([
    ["cid", false],
    ["data", false],
    ["remote", true],
    ["relative", false],
  ]);
});

test("pages that make files out of themselves are recognised", () => {
  const code = `var b=new Blob([atob("${"QUJD".repeat(600)}")]);a.href=URL.createObjectURL(b);a.download="x.zip";a.click()`;
  const facts = walk(
    `<body onload="go()"><a id=a download="x.zip" href="#">x</a><script>${code}</script></body>`,
  );
  expect(facts.smuggling).toEqual(
    expect.arrayContaining(["download-attribute", "atob", "blob", "create-object-url", "long-base64"]),
  );
  expect(facts.scripts[0]?.length).toBe(code.length);
  expect(facts.eventHandlers).toEqual([{ event: "onload", code: "go()" }]);
  expect(walk("<svg><script>eval(unescape('%61'))</script></svg>").smuggling).toEqual(
    expect.arrayContaining(["eval", "unescape", "svg-script"]),
  );
});

test("refreshes, frames, objects and what styles fetch are found", () => {
  const facts = walk(
    '<meta http-equiv=Refresh content="0; url=https://bad.example/"><iframe src=a></iframe><object data=b></object>' +
      '<div style="background:url(https://c.example/x.png)"></div><style>@import "https://d.example/e.css";</style>',
  );
  expect(facts.metaRefresh).toEqual([{ seconds: 0, url: "https://bad.example/" }]);
  expect(facts.frames).toEqual([{ kind: "iframe", src: "a" }]);
  expect(facts.objects).toEqual([{ kind: "object", src: "b" }]);
  expect(facts.styleUrls).toEqual(["https://c.example/x.png", "https://d.example/e.css"]);
});

test("tiny text is counted, buttons are recognised", () => {
  const facts = walk(
    '<span style="font-size:2px">tiny</span><a href="https://x.example" style="background:#06c;color:#fff">今すぐ確認</a>',
  );
  expect(facts.tinyText).toBe(4);
  expect(facts.links[0]?.buttonLike).toBe(true);
});

test("what stands behind too many open elements is not lost", () => {
  const facts = walk(`${"<div>".repeat(5_000)}<a href="https://bad.example/">go</a>`);
  expect(facts.cut).toBe(true);
  expect(facts.links[0]?.url).toBe("https://bad.example/");
});
