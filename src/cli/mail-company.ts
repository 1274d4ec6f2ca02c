/** Reads company.json: what a company knows that its mail can be held against. Every part of it may be left out. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type MailCompany, noCompany } from "#src/engine/mail/index.ts";
import { executives } from "#src/handbook/mail-rules/index.ts";

const most = 20_000;
/** One word or a list of them. */
const words = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === "string" ? [value] : value))
  .transform((list) => list.map((word) => word.trim()).filter((word) => word !== ""))
  .pipe(z.array(z.string().max(300)).max(most));

const domains = words.transform((list) =>
  list.map((domain) => domain.toLowerCase().replace(/^@|^\*?\.|\.$/g, "")),
);

interface PersonGiven {
  readonly name: string;
  readonly addresses?: string[] | undefined;
  readonly emails?: string[] | undefined;
  readonly email?: string[] | undefined;
  readonly role?: string | undefined;
  readonly executive?: boolean | undefined;
}

interface PartnerGiven {
  readonly name: string;
  readonly domains?: string[] | undefined;
  readonly domain?: string[] | undefined;
}

const person = z
  .union([
    z.string().transform((name) => ({ name })),
    z.object({
      name: z.string(),
      addresses: words.optional(),
      emails: words.optional(),
      email: words.optional(),
      role: z.string().optional(),
      executive: z.boolean().optional(),
    }),
  ])
  .transform((one: PersonGiven) => ({
    name: one.name,
    addresses: one.addresses ?? one.emails ?? one.email ?? [],
    executive: one.executive ?? executives.some((word) => one.role?.toLowerCase().includes(word) ?? false),
  }));

const partner = z
  .union([
    z.string().transform((domain) => ({ name: "", domains: [domain.toLowerCase()] })),
    z.object({ name: z.string().default(""), domains: domains.optional(), domain: domains.optional() }),
  ])
  .transform((one: PartnerGiven) => ({
    name: one.name,
    domains: one.domains ?? one.domain ?? [],
  }));

const officialUrl = z
  .union([
    z.string().transform((url) => ({ url })),
    z.object({ name: z.string().optional(), url: z.string() }),
  ])
  .transform((one: { name?: string | undefined; url: string }) => ({
    name: one.name ?? one.url,
    url: one.url,
  }));

const companyFile = z
  .object({
    domains: domains.default([]),
    ownDomains: domains.default([]),
    people: z.array(person).max(most).default([]),
    partners: z.array(partner).max(most).default([]),
    knownSenders: words.default([]),
    addressBook: words.default([]),
    officialUrls: z.array(officialUrl).max(most).default([]),
    trustedServers: words.default([]),
    trustedAuthservIds: words.default([]),
    authservIds: words.default([]),
  })
  .transform(
    (file): MailCompany => ({
      domains: [...file.domains, ...file.ownDomains],
      people: file.people,
      partners: file.partners,
      knownSenders: [...file.knownSenders, ...file.addressBook],
      officialUrls: file.officialUrls,
      trustedServers: [...file.trustedServers, ...file.trustedAuthservIds, ...file.authservIds],
    }),
  );

/** @returns the company, an empty one where no file is named, or what is wrong with the file. */
export async function readMailCompany(file: string | undefined): Promise<MailCompany | string> {
  if (file === undefined) return noCompany;
  try {
    const result = companyFile.safeParse(JSON.parse(await readFile(file, "utf8")));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    return `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
