/** Delivery by SMTP: one message over one connection, and its failures in our own terms. */
import type { Sender } from "./address.ts";
import type { MailProblem } from "./table.ts";

/** Where and as whom mail is sent. */
export interface Smtp {
  readonly url: string;
  readonly from: Sender;
}

/** What goes over the wire. */
export interface Delivery {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly date: Date;
}

/** A failed delivery. `permanent`: the same mail would be refused again. */
export interface DeliveryFailure {
  readonly problem: MailProblem;
  readonly detail: string;
  readonly permanent: boolean;
}

const CONNECT_TIMEOUT_MS = 15_000;
const SILENCE_TIMEOUT_MS = 60_000;
const DETAIL_LENGTH = 300;

/** On this machine a password crosses no network. */
const isLocal = (host: string) => host === "localhost" || host === "[::1]" || host.startsWith("127.");

/** nodemailer is loaded on the first use: a server without SMTP does without its memory. */
async function connect(url: string) {
  const { createTransport } = await import("nodemailer");
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const secure = protocol === "smtps:";
  const user = decodeURIComponent(username);
  // `smtp://…?tls=off`: for a mail server inside the company that has no certificate anybody trusts.
  const plain = searchParams.get("tls") === "off";
  return createTransport({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ...(user ? { auth: { user, pass: decodeURIComponent(password) } } : {}),
    // A password goes over the network encrypted or not at all, unless the administrator says otherwise.
    requireTLS: user !== "" && !isLocal(hostname) && !plain,
    ignoreTLS: plain,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Hands the message to the SMTP server. Undefined: the server took it. */
export async function deliver(smtp: Smtp, mail: Delivery): Promise<DeliveryFailure | undefined> {
  try {
    const transport = await connect(smtp.url);
    await transport.sendMail({
      from: smtp.from,
      to: { name: "", address: mail.to },
      subject: mail.subject,
      text: mail.text,
      ...(mail.html === null ? {} : { html: mail.html }),
      date: mail.date,
      // The same for each try, so that a mailbox can tell a repetition from a second mail.
      messageId: `<${mail.id}@${smtp.from.address.split("@").at(-1)}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/** Connects and signs in without sending anything. Undefined: the server would take mail. */
export async function probeSmtp(smtp: Smtp): Promise<DeliveryFailure | undefined> {
  try {
    await (await connect(smtp.url)).verify();
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): DeliveryFailure {
  const about = (error ?? {}) as {
    code?: unknown;
    command?: unknown;
    responseCode?: unknown;
    message?: unknown;
  };
  const code = String(about.code ?? "");
  const reply = typeof about.responseCode === "number" ? about.responseCode : 0;
  const untrusted = code === "ESOCKET" && /certificate|ssl|tls/i.test(String(about.message));
  const problem = untrusted ? "no-encryption" : problemOf(code, String(about.command ?? ""), reply);
  const permanent = problem.endsWith("-refused") && problem !== "sign-in-refused" && reply >= 500;
  const detail = String(about.message ?? error).replace(/\s+/g, " ");
  return { problem, detail: detail.slice(0, DETAIL_LENGTH), permanent };
}

/** By nodemailer's error code, the SMTP command that failed, and the server's reply (RFC 5321, section 4.2.1). */
function problemOf(code: string, command: string, reply: number): MailProblem {
  if (code === "EAUTH" || code === "ENOAUTH") return "sign-in-refused";
  if (code === "ETLS") return "no-encryption";
  if (reply >= 400 && reply < 500) return "busy";
  if (command === "MAIL FROM") return "sender-refused";
  if (command === "RCPT TO") return "recipient-refused";
  if (code === "EMESSAGE" || command === "DATA") return "message-refused";
  return ["ECONNECTION", "ESOCKET", "ETIMEDOUT", "EDNS"].includes(code) ? "not-reached" : "not-known";
}
