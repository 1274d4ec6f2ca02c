/** A small SMTP server for tests: takes mail and keeps it, or answers a command as the test says. */
import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body as they came over the wire, without the dot-stuffing. */
  readonly raw: string;
}

export interface SmtpSink {
  readonly port: number;
  readonly taken: TakenMail[];
  /** Every command line that arrived. */
  readonly commands: string[];
  /** Replies by command ("RCPT" → "550 5.1.1 no such user"); "" closes the connection without a word. */
  readonly answers: Map<string, string>;
  close(): Promise<void>;
}

/** The server's side of one conversation: a reply for each line, none while the message itself arrives. */
function conversation(sink: Pick<SmtpSink, "taken" | "commands" | "answers">) {
  let mail = { from: "", to: [] as string[] };
  let body: string[] | undefined;
  let login = 0;
  return (line: string): string | undefined => {
    if (body && line !== ".") {
      body.push(line.replace(/^\./, ""));
      return undefined;
    }
    if (body) {
      const answer = sink.answers.get("BODY");
      if (!answer) sink.taken.push({ ...mail, raw: body.join("\r\n") });
      body = undefined;
      return answer ?? "250 2.0.0 taken";
    }
    sink.commands.push(line);
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "AUTH" || login > 0) {
      login = (login + 1) % 3;
      return (
        ["", "334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6"][login] || (sink.answers.get("PASS") ?? "235 welcome")
      );
    }
    const answer = sink.answers.get(verb);
    if (answer !== undefined) return answer;
    if (verb === "MAIL") mail = { from: addressIn(line), to: [] };
    if (verb === "RCPT") mail.to.push(addressIn(line));
    if (verb === "DATA") body = [];
    return REPLIES[verb] ?? "250 ok";
  };
}

const REPLIES: Readonly<Record<string, string>> = {
  EHLO: "250-sink\r\n250-8BITMIME\r\n250 AUTH LOGIN",
  DATA: "354 go on",
  QUIT: "221 bye",
};

function converse(socket: Socket, replyTo: (line: string) => string | undefined): void {
  let pending = "";
  socket.setEncoding("utf8");
  socket.on("error", () => {});
  socket.on("data", (chunk: string) => {
    const lines = (pending + chunk).split("\r\n");
    pending = lines.pop() ?? "";
    for (const line of lines) {
      const reply = replyTo(line);
      if (reply === "") socket.destroy();
      else if (reply) socket.write(`${reply}\r\n`);
      if (reply?.startsWith("221")) socket.end();
    }
  });
  socket.write("220 sink ESMTP\r\n");
}

const addressIn = (line: string) => /<(.*)>/.exec(line)?.[1] ?? "";

/** Starts a sink on a free port of this machine; with `tls` it speaks SMTP inside TLS. */
export async function startSmtpSink(tls?: { key: string; cert: string }): Promise<SmtpSink> {
  const sink = { taken: [] as TakenMail[], commands: [] as string[], answers: new Map<string, string>() };
  const onSocket = (socket: Socket) => converse(socket, conversation(sink));
  const server: Server = tls ? createTlsServer(tls, onSocket) : createServer(onSocket);
  if (tls) server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { ...sink, port, close };
}
