/** The judge's context for the tests: a small company, the handbook's brands and hosts. */
import { lures, urlKnowledge } from "#src/handbook/hosts/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";
import { book } from "../lookalike/book.sample.ts";
import type { TextContext } from "./index.ts";

export const context: TextContext = { knowledge: urlKnowledge, book, splitHost, lures };
