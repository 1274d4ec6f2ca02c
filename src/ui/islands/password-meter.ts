/**
 * Says how strong the password inside it is while one types. The server judges (its dictionaries are large):
 * POST to data-url with JSON {password, …inputs} → {score: 0–4, message}. The meter shows both.
 * `data-inputs` names further fields of the form (name, mail) that the password should not repeat.
 */
import { debounce } from "./debounce.ts";

export class PasswordMeter extends HTMLElement {
  #latest = 0;

  connectedCallback(): void {
    const input = this.querySelector("input");
    if (input)
      input.addEventListener(
        "input",
        debounce(() => void this.#judge(input), 350),
      );
  }

  async #judge(input: HTMLInputElement): Promise<void> {
    const turn = ++this.#latest;
    if (input.value === "") return this.#show(undefined, "");
    try {
      const response = await fetch(this.dataset.url ?? "", {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({ password: input.value, ...this.#others(input.form) }),
      });
      if (!response.ok || turn !== this.#latest) return;
      const { score, message } = (await response.json()) as { score: number; message: string };
      this.#show(score, message);
    } catch {
      // Without an answer there is nothing to show; the server judges again when the form is sent.
    }
  }

  #others(form: HTMLFormElement | null): Record<string, string> {
    const names = (this.dataset.inputs ?? "").split(" ").filter(Boolean);
    const data = form ? new FormData(form) : new FormData();
    return Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? "")]));
  }

  #show(score: number | undefined, message: string): void {
    const meter = this.querySelector("meter");
    if (meter) {
      meter.hidden = score === undefined;
      meter.value = (score ?? 0) + 1;
    }
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = message;
  }
}
