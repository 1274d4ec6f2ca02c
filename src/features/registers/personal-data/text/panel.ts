/** The words of what the linter says of a purpose. */
import { words } from "#src/text/words.ts";

export const panelText = words({
  ja: {
    title: "利用目的の書き方",
    yes: "何をするかがわかる書き方です。",
    no: "あいまいな所があります。下の例のように、何を・だれに・どうするかを書いてください（10分）。",
    unknown:
      "Bantoには判断できませんでした。声に出して読み、何をするかが目に浮かぶなら「読んで、具体的だと確かめた」を「はい」にしてください。",
    none: "利用目的がまだありません。例：",
    part: "書いてあること",
    why: "気になる点",
    better: "こう書けます",
  },
  en: {
    title: "How the purpose is written",
    yes: "It says what is done.",
    no: "Parts of it are vague. Say what is done for whom, as in the examples: ten minutes.",
    unknown:
      "Banto cannot tell. Read it aloud; if you can picture what is done, answer yes to “Read, and found concrete”.",
    none: "There is no purpose yet. For example: ",
    part: "As written",
    why: "What is vague",
    better: "Could be written",
  },
});
