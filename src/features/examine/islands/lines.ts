/** Small pieces of a page, made of text only: whatever was typed stays text. */

export function line(words: string, kind: keyof HTMLElementTagNameMap = "p", look = ""): HTMLElement {
  const element = document.createElement(kind);
  element.textContent = words;
  if (look) element.className = look;
  return element;
}

/** A list of lines; each a text or several pieces. */
export function list(items: readonly (string | readonly HTMLElement[])[]): HTMLElement {
  const ul = document.createElement("ul");
  for (const item of items) {
    const li = document.createElement("li");
    li.append(...(typeof item === "string" ? [item] : item));
    ul.append(li);
  }
  return ul;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const element = document.createElement("table");
  element.className = "table";
  const row = (cells: readonly string[], kind: "th" | "td") => {
    const tr = document.createElement("tr");
    for (const [at, words] of cells.entries()) {
      const cell = line(words, kind === "td" && at === 0 ? "th" : kind);
      cell.setAttribute("scope", kind === "th" ? "col" : "row");
      if (kind === "td" && at > 0) cell.removeAttribute("scope");
      tr.append(cell);
    }
    return tr;
  };
  const thead = document.createElement("thead");
  thead.append(row(head, "th"));
  const tbody = document.createElement("tbody");
  tbody.append(...rows.map((cells) => row(cells, "td")));
  element.append(thead, tbody);
  return element;
}
