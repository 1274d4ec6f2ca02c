/**
 * Registers a passkey or signs in with one (WebAuthn). The server's options come from data-options-url (GET),
 * the browser's answer goes to data-verify-url as JSON {response, name?}; then the browser moves to data-next.
 * data-mode is "register" or "sign-in". Words: data-working, data-unsupported, data-cancelled, data-failed.
 * The button is hidden until script runs, because without it there are no passkeys.
 */
export class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    if (!button) return;
    if (!supported()) {
      this.#say(this.dataset.unsupported);
      return;
    }
    button.hidden = false;
    button.addEventListener("click", () => void this.#run(button));
  }

  async #run(button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    this.#say(this.dataset.working);
    try {
      const options = await getJson(this.dataset.optionsUrl ?? "");
      const response = this.dataset.mode === "register" ? await register(options) : await signIn(options);
      await postJson(this.dataset.verifyUrl ?? "", { response, name: this.dataset.name });
      location.assign(this.dataset.next ?? "/");
    } catch (error) {
      // The browser's word for "the person closed the prompt, or it took too long".
      const cancelled =
        error instanceof DOMException && ["NotAllowedError", "AbortError"].includes(error.name);
      this.#say(cancelled ? this.dataset.cancelled : this.dataset.failed);
      button.disabled = false;
    }
  }

  #say(words: string | undefined): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words ?? "";
  }
}

/** Browsers since 2025 read and write WebAuthn's JSON themselves; older ones use the password and the code. */
function supported(): boolean {
  return "PublicKeyCredential" in window && "parseCreationOptionsFromJSON" in PublicKeyCredential;
}

async function register(options: unknown): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as PublicKeyCredentialCreationOptionsJSON,
  );
  return answer(await navigator.credentials.create({ publicKey }));
}

async function signIn(options: unknown): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as PublicKeyCredentialRequestOptionsJSON,
  );
  return answer(await navigator.credentials.get({ publicKey }));
}

function answer(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential)) throw new Error("no credential");
  return credential.toJSON();
}

async function getJson(url: string): Promise<unknown> {
  return read(await fetch(url, { headers: { accept: "application/json" } }));
}

async function postJson(url: string, body: unknown): Promise<unknown> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  return read(await fetch(url, { method: "POST", headers, body: JSON.stringify(body) }));
}

async function read(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
