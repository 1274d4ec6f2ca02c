/** Decodes the xn-- form of a label (RFC 3492), valid under IDNA or not: a look-alike need not be valid. */

/** A host name with each xn-- label decoded; a label that does not decode stays as it is. */
export function hostToUnicode(host: string): string {
  if (!/xn--/i.test(host)) return host;
  return host
    .split(".")
    .map((label) => (/^xn--/i.test(label) ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join(".");
}

const most = 0x10ffff;

/** Undefined when it is not Punycode. Bounded: a label of a host has at most 63 characters, 255 are read. */
export function decodeLabel(input: string): string | undefined {
  if (input.length > 255 || /\P{ASCII}/u.test(input)) return undefined;
  const delimiter = input.lastIndexOf("-");
  const output = [...input.slice(0, Math.max(0, delimiter))].map((char) => char.charCodeAt(0));
  let [n, i, bias] = [128, 0, 72];
  for (let at = delimiter > 0 ? delimiter + 1 : 0; at < input.length; ) {
    const before = i;
    for (let [weight, k] = [1, 36]; ; k += 36) {
      const digit = digitOf(input.charCodeAt(at));
      at += 1;
      if (digit === undefined) return undefined;
      i += digit * weight;
      if (i > most * 256) return undefined;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    bias = adapt(i - before, output.length + 1, before === 0);
    n += Math.floor(i / (output.length + 1));
    i %= output.length + 1;
    if (n > most) return undefined;
    output.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...output);
}

/** Section 6.1: how the thresholds follow what was decoded. */
function adapt(change: number, length: number, first: boolean): number {
  let delta = first ? Math.floor(change / 700) : Math.floor(change / 2);
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
  return k + Math.floor((36 * delta) / (delta + 38));
}

function digitOf(code: number): number | undefined {
  if (code >= 48 && code <= 57) return code - 22;
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 97;
  return undefined;
}
