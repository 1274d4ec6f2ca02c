/** What the company knows that a mail can be held against. All of it may be empty: then only the mail itself speaks. */

export interface MailCompany {
  /** Own mail and web domains. */
  readonly domains: readonly string[];
  readonly people: readonly CompanyPerson[];
  readonly partners: readonly Partner[];
  /** Addresses or domains that mail is known to come from (address book, earlier mail). */
  readonly knownSenders: readonly string[];
  readonly officialUrls: readonly { readonly name: string; readonly url: string }[];
  /** Names (RFC 8601 authserv-id) of the servers whose Authentication-Results may be believed. */
  readonly trustedServers: readonly string[];
}

export interface CompanyPerson {
  readonly name: string;
  readonly addresses: readonly string[];
  /** Somebody whose instruction to pay would be followed. */
  readonly executive: boolean;
}

export interface Partner {
  readonly name: string;
  readonly domains: readonly string[];
}

export const noCompany: MailCompany = {
  domains: [],
  people: [],
  partners: [],
  knownSenders: [],
  officialUrls: [],
  trustedServers: [],
};
