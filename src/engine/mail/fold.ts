/** Text as it is compared: without case, width, accents and invisible characters, foreign letters in Latin words read as they look. */

const invisible = /\p{Default_Ignorable_Code_Point}|\u061c/gu;
const marks = /[\u0300-\u036f]/g;
const between = /([\u3040-\u30ff\u3400-\u9fff]) +(?=[\u3040-\u30ff\u3400-\u9fff])/g;

/** Cyrillic and Greek letters that look like Latin ones; only read so inside a word that also has Latin letters. */
const lookLatin = new Map(
  Object.entries({
    "\u0430": "a",
    "\u0435": "e",
    "\u043e": "o",
    "\u0440": "p",
    "\u0441": "c",
    "\u0443": "y",
    "\u0445": "x",
    "\u0456": "i",
    "\u0458": "j",
    "\u0455": "s",
    "\u0501": "d",
    "\u051b": "q",
    "\u051d": "w",
    "\u0433": "r",
    "\u043c": "m",
    "\u043d": "h",
    "\u0442": "t",
    "\u043a": "k",
    "\u0432": "b",
    "\u04cf": "l",
    "\u0454": "e",
    "\u03b1": "a",
    "\u03bf": "o",
    "\u03c1": "p",
    "\u03bd": "v",
    "\u03b9": "i",
    "\u03ba": "k",
    "\u03c5": "u",
    "\u03c7": "x",
    "\u03c4": "t",
    "\u03b5": "e",
    "\u0251": "a",
    "\u0261": "g",
    "\u1d25": "c",
    "\u1965": "c",
    "\u0131": "i",
    "\u0142": "l",
    "\u00f8": "o",
    "\u0111": "d",
  }),
);

/** @returns lower case, NFKC, accents dropped, white space single; spaces between Japanese letters dropped. */
export function fold(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(invisible, "")
    .normalize("NFD")
    .replace(marks, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ");
  return readAsLatin(plain).replace(between, "$1");
}

const foreign = /[\u0370-\u03ff\u0400-\u052f\u0131\u0142\u00f8\u0111\u0251\u0261\u1d25\u1965]/;

function readAsLatin(text: string): string {
  if (!foreign.test(text)) return text;
  return text
    .split(" ")
    .map((word) => (foreign.test(word) && /[a-z]/.test(word) ? swap(word) : word))
    .join(" ");
}

const swap = (word: string) => [...word].map((letter) => lookLatin.get(letter) ?? letter).join("");

/** Words in which Latin letters stand together with Cyrillic or Greek ones that look the same. */
export function mixedWords(text: string): string[] {
  const words = text.slice(0, 20_000).split(/[\s"'<>()[\],.;:!?|/]+/);
  return words.filter(
    (word) =>
      word.length > 2 &&
      /[a-zA-Z]/.test(word) &&
      /[\u0391-\u03c9\u0400-\u04ff]/.test(word) &&
      looksLatin(word),
  );
}

const looksLatin = (word: string) =>
  [...word.toLowerCase()].every(
    (letter) => !/[\u0391-\u03c9\u0400-\u04ff]/.test(letter) || lookLatin.has(letter),
  );

/** Without the fillers that mailing programs put behind a preview line; white space single. */
export function withoutFillers(text: string): string {
  return text.replace(/(?:\u034f|[\s\u00ad\u200b-\u200f])+/g, " ").trim();
}
