/**
 * Narrows the items inside it (`[data-filter-item]`) as one types; for lists that are on the page in full.
 * Width and case of letters do not matter. Words: data-count ("… {count}").
 */
export class FilterList extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector<HTMLElement>("[data-filter-box]");
    const input = box?.querySelector("input");
    if (!box || !input) return;
    box.hidden = false;
    input.addEventListener("input", () => this.#narrow(fold(input.value)));
  }

  #narrow(wanted: string): void {
    let count = 0;
    for (const item of this.querySelectorAll<HTMLElement>("[data-filter-item]")) {
      item.hidden = !fold(item.textContent ?? "").includes(wanted);
      if (!item.hidden) count++;
    }
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = (this.dataset.count ?? "{count}").replace("{count}", String(count));
  }
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
