/** Copies the value of the input inside it; the button is hidden until script runs. Words: data-copied, data-failed. */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    const input = this.querySelector("input");
    if (!button || !input) return;
    button.hidden = false;
    button.addEventListener("click", () => void this.#copy(input));
  }

  async #copy(input: HTMLInputElement): Promise<void> {
    const status = this.querySelector("[role=status]");
    const copied = await write(input);
    if (status) status.textContent = (copied ? this.dataset.copied : this.dataset.failed) ?? "";
  }
}

/** The clipboard needs https; on a plain-http LAN the selection and the old command still work. */
async function write(input: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(input.value);
    return true;
  } catch {
    input.select();
    return document.execCommand("copy");
  }
}
