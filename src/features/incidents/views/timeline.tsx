/** The timeline: every entry with its time, its author, its words and its files. */
import { merge } from "#src/engine/incident/index.ts";
import type { FileObject } from "#src/platform/files/index.ts";
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { entryOf, type Incident } from "../read.ts";
import { saidWords } from "../said-words.ts";
import { text } from "../text/room.ts";
import { PATH } from "./list.tsx";

export function Timeline(props: {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly incident: Incident;
}) {
  const { lang, timeZone, incident } = props;
  const t = text[lang];
  const at = (when: string) => formatDateTime(when, { lang, timeZone });
  const entries = merge(incident.rows.map((row) => ({ ...entryOf(row), row })));
  return (
    <ol class="incident-timeline">
      {entries.toReversed().map(({ said, happenedAt, authorName, row }) => (
        <li class="incident-entry" id={`entry-${row.seq}`}>
          <p class="incident-entry__head">
            <strong>{at(happenedAt)}</strong> {authorName}{" "}
            <span class="soft">
              {t.entryNumber(row.seq)}
              {Date.parse(row.received_at) - Date.parse(happenedAt) > 60_000
                ? ` · ${t.receivedLate(at(row.received_at))}`
                : ""}
            </span>
          </p>
          <p class="incident-entry__words">{saidWords(lang, said)}</p>
          {said.kind === "note" && said.files.length > 0 ? (
            <Files lang={lang} incident={incident} ids={said.files.map(({ id }) => id)} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Files({
  incident,
  ids,
}: {
  readonly lang: Lang;
  readonly incident: Incident;
  readonly ids: readonly string[];
}) {
  const files = incident.files.filter(({ id }) => ids.includes(id));
  return (
    <ul class="incident-files">
      {files.map((file) => (
        <li>
          <Attachment incidentId={incident.row.id} file={file} />
        </li>
      ))}
    </ul>
  );
}

function Attachment({ incidentId, file }: { readonly incidentId: string; readonly file: FileObject }) {
  const path = `${PATH}/${incidentId}/files/${file.id}`;
  const isPicture = file.display_sha256 !== null && file.width !== null && file.height !== null;
  return (
    <>
      {isPicture ? (
        <img
          class="incident-files__picture"
          src={`${path}/display`}
          alt={file.name}
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          loading="lazy"
        />
      ) : null}
      <a href={`${path}/original`}>{file.name}</a> <code class="incident-hash">SHA-256 {file.sha256}</code>
    </>
  );
}
