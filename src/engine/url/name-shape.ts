/** The shape of a host name: thrown together by a machine, endless, or full of hyphens. */

import { editDistance, editKind } from "../lookalike/index.ts";
import type { Anatomy } from "./anatomy.ts";
import { finding, type UrlFinding } from "./finding.ts";
import { setOf, type UrlKnowledge } from "./knowledge.ts";

/** Findings from the name alone. */
export function shapeFindings({ host }: Anatomy, { loginWords }: UrlKnowledge): UrlFinding[] {
  if (!host || host.isIp) return [];
  const found: UrlFinding[] = [];
  const labels = host.subdomain.split(".").filter(Boolean);
  const random = [host.label, ...labels].find(looksRandom);
  if (random) found.push(finding("random-name", random));
  const ending = /(?:^|\.)[a-z0-9-]{2,63}[._-](?:(?:co|ne|or|go|ac)[._-]?jp|com|net)(?:$|[._-])/.exec(
    host.subdomain,
  );
  if (ending) found.push(finding("ending-inside", host.unicode));
  const misspelt = [host.label, ...labels]
    .flatMap((one) => one.split(/[-_]/))
    .find((one) => isMisspelt(one, loginWords));
  if (misspelt) found.push(finding("misspelt-word", misspelt));
  if (labels.length >= 4) found.push(finding("long-chain", host.unicode));
  if (host.unicode.length >= 60) found.push(finding("long-name", host.unicode));
  const hyphens = host.label.split("-").length - 1;
  if (hyphens >= 3) found.push(finding("many-hyphens", host.label));
  return found;
}

/** `longin`, `accout`: to slip past filters, or by people who do not speak the language. Other letters make other words. */
function isMisspelt(word: string, loginWords: readonly string[]): boolean {
  if (word.length < 5 || word.length > 14 || setOf(loginWords).has(word)) return false;
  return loginWords.some((real) => {
    if (real.length < 5 || editDistance(real, word, 1) !== 1) return false;
    const kind = editKind(real, word);
    const [short, long] = real.length < word.length ? [real, word] : [word, real];
    return kind !== "replaced" && kind !== "neighbour" && !long.startsWith(short) && !long.endsWith(short);
  });
}

/** Pairs of letters that words of English, of Japanese in Latin letters and names hardly ever have. */
const rare = new Set(
  (
    "bq bx bz cf cj cp cv cw cx cz dq dx dz fb fd fh fk fq fv fx fz gc gj gk gq gv gx gz hc hf hg hj hk hq hv hx hz " +
    "jb jc jd jf jg jh jk jl jm jn jq jr js jt jv jw jx jy jz kb kc kf kg kj kp kq kv kx kz lj lq lx lz mj mk mq mv " +
    "mw mx mz pj pk pq pv pw px pz qa qb qc qd qe qf qg qh qi qj qk ql qm qn qo qp qq qr qs qt qv qw qx qy qz rq rx " +
    "rz sj sx sz td tg tj tq tv tx vb vc vd vf vg vh vj vk vl vm vn vp vq vr vs vt vw vx vz wc wf wg wj wk wm wp " +
    "wq wt wv wx wz xb xd xf xg xh xj xk xl xm xn xq xr xs xv xw xz yf yj yk yq yv yw yx yz zb zc zd zf zg zj " +
    "zk zm zn zp zq zr zs zt zv zw zx"
  ).split(" "),
);

/** Letters without a word in them, or letters and digits shaken together. Linear in the length. */
export function looksRandom(label: string): boolean {
  if (label.length < 7 || label.length > 63 || !/^[a-z0-9-]+$/.test(label)) return false;
  return label.split("-").some((part) => part.length >= 7 && randomPart(part));
}

function randomPart(part: string): boolean {
  const letters = part.replace(/[^a-z]/g, "");
  const changes = [...part].filter(
    (char, at) => at > 0 && isDigit(char) !== isDigit(part[at - 1] ?? ""),
  ).length;
  if (changes >= 3 && part.length >= 8) return true;
  if (/^[0-9a-f]{12,}$/.test(part) && changes >= 2) return true;
  let rarePairs = 0;
  for (let at = 1; at < part.length; at += 1) if (rare.has(part.slice(at - 1, at + 1))) rarePairs += 1;
  const vowels = letters.replace(/[^aeiouy]/g, "").length;
  const longest = Math.max(0, ...letters.split(/[aeiouy]/).map((run) => run.length));
  if (rarePairs >= 2) return true;
  if (rarePairs === 1 && (longest >= 4 || vowels / Math.max(1, letters.length) < 0.25)) return true;
  return longest >= 6 || (letters.length >= 7 && vowels === 0);
}

const isDigit = (char: string) => char >= "0" && char <= "9";
