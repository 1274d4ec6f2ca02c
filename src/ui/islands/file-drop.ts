/** Lets a file be dropped anywhere on the field, and names the files chosen. Words: data-dropped ("… {files}"). */
export class FileDrop extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) return;
    const over = (on: boolean) => this.classList.toggle("file-drop--over", on);
    this.addEventListener("dragover", (event) => {
      event.preventDefault();
      over(true);
    });
    this.addEventListener("dragleave", () => over(false));
    this.addEventListener("drop", (event) => {
      event.preventDefault();
      over(false);
      const files = event.dataTransfer?.files;
      if (!files?.length) return;
      input.files = files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    input.addEventListener("change", () => this.#name(input));
  }

  #name(input: HTMLInputElement): void {
    const status = this.querySelector("[role=status]");
    const names = Array.from(input.files ?? [], ({ name }) => name).join(", ");
    if (status)
      status.textContent = names ? (this.dataset.dropped ?? "{files}").replace("{files}", names) : "";
  }
}
