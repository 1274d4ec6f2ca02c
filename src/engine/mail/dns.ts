/** What our own check of a mail's origin found, where looking things up in the DNS is switched on. Given, never fetched here. */

export interface DnsResults {
  readonly spf: { readonly result: string; readonly domain: string };
  readonly dkim: readonly { readonly result: string; readonly domain: string }[];
  readonly dmarc: { readonly result: string; readonly policy: string };
  /** Of the chain of those who passed it on (RFC 8617). Shown; no verdict rests on it, as anybody may seal. */
  readonly arc?: { readonly result: string };
}
