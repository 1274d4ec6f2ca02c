/**
 * The password tools in the browser. Nothing is sent, kept or put into an address: all is computed here, and the
 * word lists are loaded before the first key is pressed.
 */
import type { Lang } from "#src/text/words.ts";
import { prepare } from "./guesses.ts";
import { habitLines } from "./habits.ts";
import { passwordLines, phraseLines } from "./maker.ts";
import { guessLine, strengthLines } from "./strength.ts";

class PasswordTools extends HTMLElement {
  /** Only the answer to the newest input is shown. */
  #turn = 0;

  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>("[data-tools]");
    if (!tools) return;
    tools.hidden = false;
    void prepare().then(() => this.setAttribute("data-ready", ""));
    const one = this.#field("pw-one");
    one.addEventListener("input", () => void this.#strength(one.value));
    this.querySelector("[data-show]")?.addEventListener("change", (event) => {
      const shows = event.target instanceof HTMLInputElement && event.target.checked;
      one.setAttribute("type", shows ? "text" : "password");
    });
    for (const id of ["pw-several", "pw-own", "pw-birthday"])
      this.#field(id).addEventListener("input", () => this.#habits());
    for (const button of this.querySelectorAll<HTMLElement>("[data-make]"))
      button.addEventListener("click", () => this.#make(button.dataset.make ?? ""));
  }

  get #lang(): Lang {
    return this.lang === "en" ? "en" : "ja";
  }

  #field(id: string): HTMLInputElement | HTMLTextAreaElement {
    const field = this.querySelector(`#${id}`);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
    throw new Error(`no field ${id}`);
  }

  #fill(place: string, lines: readonly HTMLElement[]): void {
    this.querySelector(`[data-${place}]`)?.replaceChildren(...lines);
  }

  async #strength(password: string): Promise<void> {
    const turn = ++this.#turn;
    if (password === "") return this.#fill("strength", []);
    const lines = strengthLines(this.#lang, password);
    this.#fill("strength", lines);
    const guess = await guessLine(this.#lang, password, this.#own());
    if (guess && turn === this.#turn) this.#fill("strength", [guess, ...lines]);
  }

  #own = (): string[] =>
    this.#field("pw-own")
      .value.split(/[\s,\u3001]+/)
      .filter(Boolean);

  #habits(): void {
    const passwords = this.#field("pw-several")
      .value.split("\n")
      .filter((one) => one !== "");
    const birthday = this.#field("pw-birthday").value;
    this.#fill("habits", habitLines(this.#lang, { passwords, own: this.#own(), birthday }));
  }

  #make(id: string): void {
    const field = this.#field(id);
    const [least, most] = [Number(field.getAttribute("min")), Number(field.getAttribute("max"))];
    const count = Math.min(most, Math.max(least, Math.round(Number(field.value)) || least));
    field.value = String(count);
    const made = id === "pw-words" ? phraseLines(this.#lang, count) : passwordLines(this.#lang, count);
    this.#fill("made", made);
  }
}

customElements.define("password-tools", PasswordTools);
