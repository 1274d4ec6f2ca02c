/** Habits that guessing programs try first: rows of keys, repetitions, dates, letters written as digits. */

const asLetters: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "l",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Lower case, with digits and signs that stand for letters inside a word put back. */
export function plain(password: string): string {
  const chars = [...password.toLowerCase().normalize("NFKC")];
  return chars
    .map((char, at) => {
      const inside = isLetter(chars[at - 1]) || isLetter(chars[at + 1]);
      const between = isLetter(chars[at + 1]) || (at > 0 && at < chars.length - 1 && isLetter(chars[at - 1]));
      return inside && between ? (asLetters[char] ?? char) : char;
    })
    .join("");
}

const isLetter = (char: string | undefined) => char !== undefined && /^\p{L}$/u.test(char);

/** Neighbouring keys in a line, also upwards and downwards, the alphabet and the digits. */
const lines = [
  "1234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "abcdefghijklmnopqrstuvwxyz",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "qazwsxedcrfvtgbyhnujm",
  "zaqxswcdevfrbgtnhymju",
  "1q2w3e4r5t6y7u8i9o0p",
];

/** The longest run of four and more keys that lie in a line, as typed; undefined when there is none. */
export function keyboardRun(password: string): string | undefined {
  const text = password.toLowerCase();
  let best = "";
  for (const line of [...lines, ...lines.map((one) => [...one].reverse().join(""))])
    for (let at = 0; at + 4 <= text.length; at += 1) {
      const from = line.indexOf(text.slice(at, at + 4));
      if (from === -1) continue;
      let length = 4;
      while (at + length < text.length && text[at + length] === line[from + length]) length += 1;
      if (length > best.length) best = password.slice(at, at + length);
    }
  return best === "" ? undefined : best;
}

/** `aaaa`, `abcabc`, `1212`: a part of up to four characters over and over, four characters in all and more. */
export function repeated(password: string): string | undefined {
  for (let size = 1; size <= 4; size += 1)
    for (let at = 0; at + 2 * size <= password.length; at += 1) {
      let end = at + size;
      while (end < password.length && password[end] === password[end - size]) end += 1;
      if (end - at >= Math.max(4, size * 2)) return password.slice(at, end);
    }
  return undefined;
}

/** A day or a year of our time, as 19840512, 840512 or 2024. */
export function isDate(password: string): string | undefined {
  for (const found of password.matchAll(/\d{4,200}/g)) {
    const digits = found[0];
    for (const size of [8, 6]) {
      const start = digits.slice(0, size);
      const [month, day] = [Number(start.slice(-4, -2)), Number(start.slice(-2))];
      const year = size === 8 ? Number(start.slice(0, 4)) : 2000;
      const possible = month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1900 && year < 2100;
      if (start.length === size && digits.length === size && possible) return start;
    }
    if (digits.length === 4 && /^(?:19|20)\d\d$/.test(digits)) return digits;
  }
  return undefined;
}
