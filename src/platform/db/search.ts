import { type RawBuilder, type SqlBool, sql } from "kysely";

/**
 * Whether a text holds a word as it stands: `%` and `_` in the word are letters, not wildcards. Neither side is
 * folded here; `text` is a column reference or an expression such as lower(…).
 */
export function holdsWord(text: RawBuilder<unknown>, word: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${text} like ${`%${word.replace(/[!%_]/g, "!$&")}%`} escape '!'`;
}
