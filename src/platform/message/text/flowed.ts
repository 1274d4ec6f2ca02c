/** Joins the lines of format=flowed text (RFC 3676). */

/** @param deleteSpaces `DelSp=yes`, usual where words are not parted by spaces */
export function joinFlowed(text: string, deleteSpaces: boolean): string {
  const result: string[] = [];
  let open: { quotes: number } | undefined;
  for (const line of text.split(/\r?\n/)) {
    let quotes = 0;
    while (line[quotes] === ">") quotes += 1;
    let content = line.slice(quotes);
    if (content.startsWith(" ")) content = content.slice(1);
    const flows = content.endsWith(" ") && content !== "-- ";
    const shown = flows && deleteSpaces ? content.slice(0, -1) : content;
    const last = result.length - 1;
    if (open && open.quotes === quotes && content !== "-- ") result[last] = (result[last] ?? "") + shown;
    else result.push(`${">".repeat(quotes)}${quotes > 0 ? " " : ""}${shown}`);
    open = flows ? { quotes } : undefined;
  }
  return result.join("\n");
}
