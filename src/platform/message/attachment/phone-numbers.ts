/** Telephone numbers in a text. */

/** Runs of 9 to 15 digits as phone numbers are written. */
export function phoneNumbersIn(text: string): string[] {
  const found = new Set<string>();
  for (const [match] of text.matchAll(/(?<![\d.])\+?\(?\d[\d() .-]{7,18}\d(?![\d.])/g)) {
    const digits = match.replace(/\D/g, "");
    if (digits.length >= 9 && digits.length <= 15 && found.size < 20) found.add(match.trim());
  }
  return [...found];
}
