/** What the examiners judge with, opened once: the handbook's data, and each company's book of protected names. */
import { type ProtectedBook, partiesOf, protect } from "#src/engine/lookalike/index.ts";
import { type MailKnowledge, openKnowledge } from "#src/engine/mail/index.ts";
import type { RecipientContext } from "#src/engine/recipients/index.ts";
import type { TextContext } from "#src/engine/url/index.ts";
import { brands } from "#src/handbook/brands/index.ts";
import { addedWords, freeMail, lures, urlKnowledge } from "#src/handbook/hosts/index.ts";
import { mailData } from "#src/handbook/mail-rules/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";
import type { ExaminedCompany } from "./company.ts";

let opened: MailKnowledge | undefined;

export function mailKnowledge(): MailKnowledge {
  opened ??= openKnowledge(mailData, splitHost);
  return opened;
}

/** Books of companies that looked something up lately; a supporter's server has some dozens of companies. */
const kept = 50;
const books = new Map<string, ProtectedBook>();

/** Made again only when one of the names has changed; the key is what the book is made of. */
export function bookOf(company: ExaminedCompany): ProtectedBook {
  const { name, domains, partners, officialUrls } = company;
  const key = JSON.stringify([name, domains, partners, officialUrls]);
  const known = books.get(key);
  if (known) return known;
  const knowledge = { tables: urlKnowledge.tables, addedWords, splitHost };
  const book = protect([...partiesOf(company, splitHost), ...brands], knowledge);
  const [oldest] = books.keys();
  if (books.size >= kept && oldest !== undefined) books.delete(oldest);
  books.set(key, book);
  return book;
}

export function textContextOf(company: ExaminedCompany): TextContext {
  return { knowledge: urlKnowledge, book: bookOf(company), splitHost, lures };
}

export function recipientContextOf(company: ExaminedCompany): RecipientContext {
  return {
    ownDomains: company.domains,
    partners: company.partners,
    addressBook: company.people,
    freeMail,
    book: bookOf(company),
  };
}
