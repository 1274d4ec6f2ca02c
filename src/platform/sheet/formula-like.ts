/** Recognises text that some program might run as a formula, and takes the danger out of it in CSV. */

/** True for text that a spreadsheet would run if it were handed on carelessly: =1+2, @SUM(…), +cmd|…!A0. */
export function looksLikeFormula(text: string): boolean {
  const start = text.trimStart();
  if (!/^[=+\-@]./.test(start)) return false;
  if (start.startsWith("=") || /^.[A-Za-z_]\w*[(|!]/.test(start)) return true;
  // A call of another program, as in DDE: something|something!something. Two searches, so that it stays linear.
  const bar = start.indexOf("|");
  return bar > 0 && start.indexOf("!", bar) > 0;
}

/** Cells that a spreadsheet would take for a formula when it opens the file (OWASP, CSV injection). */
const risky = /^'*[=+\-@\t\r]/;
const neutralised = /^'+[=+\-@\t\r]/;

/** Puts an apostrophe before what a spreadsheet would take for a formula; `restore` takes exactly that one away. */
export function neutralise(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** The text before `neutralise`. */
export function restore(text: string): string {
  return neutralised.test(text) ? text.slice(1) : text;
}
