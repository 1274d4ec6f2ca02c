/** Looks at a page as people with and without aids meet it, and says what is wrong with it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds against WCAG 2.2 AA and its best practices: one line a place. */
export async function axeFindings(page: Page): Promise<string[]> {
  // The debugger's door: the page's own policy allows no script but ours, and stays in force.
  await page.evaluate(axe);
  const options = JSON.stringify({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  const violations: readonly Violation[] = await page.evaluate(
    `axe.run(document, ${options}).then((found) => found.violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`,
    ),
  );
}

/** Elements that reach beyond the window's width, if the page can be scrolled sideways. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const beyond = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && element.checkVisibility(),
    );
    const names = beyond.map((element) => `${element.localName}.${element.getAttribute("class") ?? ""}`);
    return [`${root.scrollWidth} of ${root.clientWidth} px: ${[...new Set(names)].slice(0, 6).join(", ")}`];
  });
}

/** The same with letters of twice the size. */
export async function sidewaysLarge(page: Page): Promise<string[]> {
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  const found = await sideways(page);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  return found;
}

/** What can be reached by keyboard but does not show that it has been. */
export async function unseenFocus(page: Page): Promise<string[]> {
  // From here on the browser shows focus as to somebody who uses the keyboard.
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const reachable = document.querySelectorAll<HTMLElement>(
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']",
    );
    const isMarked = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    };
    return [...reachable].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(":disabled")) return [];
      element.focus();
      const around = [element, element.parentElement, element.parentElement?.parentElement];
      if (document.activeElement === element && around.some((one) => one && isMarked(one))) return [];
      return [`no focus to be seen: ${element.outerHTML.slice(0, 120)}`];
    });
  });
}

/** What every document says of itself: its language, one main heading, a title. */
export function documentProblems(page: Page, lang: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const headings = document.querySelectorAll("h1").length;
    return [
      document.documentElement.lang === wanted ? "" : `lang is ${document.documentElement.lang}`,
      headings === 1 ? "" : `${headings} main headings`,
      document.title.trim() === "" ? "no title" : "",
    ].filter(Boolean);
  }, lang);
}
