/**
 * Sends the form inside it whenever its answers change, and says so beside it.
 * The request is the form's own, with `accept: application/json`; any 2xx answer counts as kept.
 * Words come in by attribute: data-saving, data-saved ("… {time}"), data-failed; lang for the clock.
 */
import { debounce } from "./debounce.ts";

export class AutoSave extends HTMLElement {
  #running: Promise<void> = Promise.resolve();
  #changed = false;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    const save = debounce(() => this.#queue(form), 800);
    form.addEventListener("input", () => {
      this.#changed = true;
      save();
    });
    form.addEventListener("submit", () => {
      this.#changed = false;
    });
    // Leaving in the middle of a word must not lose it: keepalive lets the request outlive the page.
    addEventListener("pagehide", () => this.#changed && void this.#send(form, true));
  }

  /** One request at a time and in order, so that an older answer never overwrites a newer one. */
  #queue(form: HTMLFormElement): void {
    this.#running = this.#running.then(() => this.#send(form, false));
  }

  async #send(form: HTMLFormElement, keepalive: boolean): Promise<void> {
    this.#changed = false;
    this.#say(this.dataset.saving);
    try {
      const body = new FormData(form);
      const headers = { accept: "application/json" };
      const response = await fetch(form.action, { method: "POST", body, headers, keepalive });
      if (!response.ok) throw new Error(String(response.status));
      this.#say(this.dataset.saved?.replace("{time}", clock(this.lang)));
    } catch {
      this.#changed = true;
      this.#say(this.dataset.failed, true);
    }
  }

  #say(words: string | undefined, failed = false): void {
    const status = this.querySelector("[role=status]");
    if (!status) return;
    status.textContent = words ?? "";
    status.classList.toggle("auto-save__status--failed", failed);
  }
}

function clock(lang: string): string {
  return new Date().toLocaleTimeString(lang || "ja", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
}
