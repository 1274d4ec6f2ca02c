/** The papers as PDF, from what the company chose to show: names, numbers, and the address as a QR code. */
import { hoursWords, ownContacts } from "#src/features/contacts/index.ts";
import { contactWindows } from "#src/handbook/contacts/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { renderPdf } from "#src/platform/pdf/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { qrSvg } from "#src/ui/qr.tsx";
import card from "./paper/card.typ?raw";
import poster from "./paper/poster.typ?raw";
import record from "./paper/record.typ?raw";
import tree from "./paper/tree.typ?raw";
import type { Paper } from "./papers.ts";
import { respondersOf } from "./queries/index.ts";
import { text } from "./text/papers.ts";

export interface PrintFacts {
  readonly companyId: string;
  readonly company: string;
  /** The day of printing, YYYY-MM-DD. */
  readonly today: string;
  /** The whole address of the page without sign-in, if it has a key. */
  readonly address: string | undefined;
}

interface Call {
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly note: string;
}

/** Public windows that stand on the card and the poster, where there is room. */
const PUBLIC = ["police-consultation"];
const ON_TREE = ["ipa-company", "police-consultation", "police-online", "ppc-report", "jpcert"];

const templates: Readonly<Record<Paper, string>> = { card, poster, record, tree };

/** A paper as PDF. @throws PdfError */
export async function printPaper(db: Db, lang: Lang, paper: Paper, facts: PrintFacts): Promise<Uint8Array> {
  return renderPdf(templates[paper], await dataOf(db, lang, paper, facts));
}

async function dataOf(db: Db, lang: Lang, paper: Paper, facts: PrintFacts) {
  const t = text[lang];
  const title = { card: t.cardTitle, poster: t.posterTitle, record: t.recordTitle, tree: t.treeTitle }[paper];
  const dateText = t.asOf(formatDate(facts.today, { lang, weekday: false }));
  const document = { title, company: facts.company, lang, date: facts.today, dateText };
  if (paper === "record") return { document, heading: title, ...recordData(lang) };
  const { people, own } = await callsOf(db, lang, facts.companyId);
  if (paper === "tree") return { document, heading: title, ...treeData(lang, people, own) };
  const isCard = paper === "card";
  return {
    document,
    heading: isCard ? `${title} – ${t.fold}` : title,
    lead: t.posterLead,
    "steps-heading": t.cardSteps,
    steps: [
      { act: t.step1, more: t.sub1 },
      { act: t.step2, more: t.sub2 },
      { act: t.step3, more: t.sub3 },
      { act: t.step4, more: t.sub4 },
      { act: t.step5, more: t.sub5 },
    ],
    "calls-heading": t.cardCalls,
    calls: [...orBlank(lang, people).slice(0, 2), ...own.slice(0, isCard ? 2 : 1)].concat(
      windows(lang, isCard ? PUBLIC : []),
    ),
    qr: facts.address ? qrSvg(facts.address) : null,
    "qr-alt": facts.address ? t.scanAlt(facts.address) : "",
    scan: facts.address ? (isCard ? t.cardScan : t.posterScan) : "",
  };
}

/** Responders and contacts that the company shows, with a phone number. */
async function callsOf(db: Db, lang: Lang, companyId: string): Promise<{ people: Call[]; own: Call[] }> {
  const people = (await respondersOf(db, companyId)).filter(({ on_help }) => on_help === 1);
  const own = (await ownContacts(db, companyId)).filter((one) => one.on_help === 1 && one.phone !== "");
  return {
    people: people.map(({ name, role, phone }) => ({ name, role, phone, note: "" })),
    own: own.map((one) => ({ name: one.name, role: "", phone: one.phone, note: hoursWords(lang, one) })),
  };
}

/** A paper without names is still worth hanging up: there is room to write. */
function orBlank(lang: Lang, people: readonly Call[]): readonly Call[] {
  const blank = { name: text[lang].noResponder, role: "", phone: "___-____-____", note: "" };
  return people.length > 0 ? people : [blank, blank];
}

function windows(lang: Lang, ids: readonly string[]): Call[] {
  return contactWindows
    .filter(({ id }) => ids.includes(id))
    .map(({ name, phone, mail, url, takes }) => ({
      name: name[lang],
      role: "",
      phone: phone ?? mail ?? url ?? "",
      note: takes[lang],
    }));
}

function treeData(lang: Lang, people: readonly Call[], own: readonly Call[]) {
  const t = text[lang];
  return {
    lead: t.treeLead,
    "people-heading": t.treePeople,
    "contacts-heading": t.treeContacts,
    header: ["", t.name, t.phone, t.hours, t.called],
    people: orBlank(lang, people),
    contacts: [...own, ...windows(lang, ON_TREE)],
  };
}

function recordData(lang: Lang) {
  const t = text[lang];
  return {
    lead: t.recordLead,
    questions: [
      { name: t.when, hint: t.whenHint },
      { name: t.where, hint: t.whereHint },
      { name: t.who, hint: t.whoHint },
      { name: t.what, hint: t.whatHint },
      { name: t.why, hint: t.whyHint },
      { name: t.how, hint: t.howHint },
    ],
    log: { heading: t.log, header: [t.time, t.did, t.by, t.number] },
  };
}
