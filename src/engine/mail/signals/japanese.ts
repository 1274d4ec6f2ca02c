/** What gives away a Japanese text that was not written by somebody who writes Japanese. */
import { type Evidence, quote, when } from "../evidence.ts";
import type { Signals } from "../signal.ts";
import { foreignTwins } from "../twins.ts";
import type { View } from "../view.ts";

const kana = /[\u3041-\u30fa]/g;

/** A text counts as Japanese from some kana on: Chinese mail has none. */
export const isJapanese = ({ subject, text }: View) =>
  (`${subject}\n${text.slice(0, 8_000)}`.match(kana) ?? []).length >= 10;

const strayText = /[\u3040-\u30ff\u3400-\u9fff] (?=[\u3040-\u309f\u3400-\u9fff])/g;
const halfKana = /[\uff66-\uff9d]/;
const fullKana = /[\u30a1-\u30fa]/;
const dateText = /(?:(\d{4})[/\u5e74.-])?(\d{1,2})[/\u6708](\d{1,2})\u65e5?/g;

const around = (text: string, at: number) => text.slice(Math.max(0, at - 10), at + 14);

export const japanese: Signals = {
  "ja-twin-letters": (view) =>
    foreignTwins(
      `${view.author.name}\n${view.subject}\n${view.text.slice(0, 20_000)}`,
      view.knowledge.letters.twins,
      view.knowledge.letters.twinWords,
    )
      .slice(0, 3)
      .map((place) => quote("text", place)),
  "ja-stray-spaces": (view) => {
    if (!isJapanese(view)) return [];
    const lines = view.text
      .slice(0, 10_000)
      .split("\n")
      .filter((line) => /[\u3002\u3001]/.test(line) || line.length > 24);
    const places = lines.flatMap((line) =>
      [...line.matchAll(strayText)].map(({ index }) => around(line, index)),
    );
    return places.length >= 2 ? places.slice(0, 3).map((place) => quote("text", place)) : [];
  },
  "ja-foreign-kanji": (view) => {
    if (!isJapanese(view)) return [];
    const simplified = new Set(view.knowledge.letters.simplified);
    const all = `${view.author.name} ${view.subject} ${view.text.slice(0, 20_000)}`;
    const found: Evidence[] = [];
    let at = 0;
    for (const sign of all) {
      if (simplified.has(sign) && found.length < 3) found.push(quote("text", around(all, at)));
      at += sign.length;
    }
    return new Set(found.map(({ quote: text }) => text)).size >= 2 ? found : [];
  },
  "ja-half-kana": (view) =>
    when(
      isJapanese(view) &&
        halfKana.test(view.text.slice(0, 10_000)) &&
        fullKana.test(view.text.slice(0, 10_000)),
      "text",
      around(view.text, view.text.search(halfKana)),
    ),
  "ja-unnatural": (view) =>
    view.knowledge.letters.unnatural
      .filter((words) => view.foldedText.includes(words))
      .slice(0, 3)
      .map((words) => quote("text", around(view.foldedText, view.foldedText.indexOf(words)))),
  "ja-impossible-date": (view) => {
    for (const match of view.text.slice(0, 10_000).matchAll(dateText)) {
      const [month, day] = [Number(match[2]), Number(match[3])];
      const written = match[0].includes("\u6708");
      if (written && (month < 1 || month > 12 || day < 1 || day > lastDay(month, Number(match[1] ?? 2024))))
        return [quote("text", match[0])];
    }
    return [];
  },
};

const lastDay = (month: number, year: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
