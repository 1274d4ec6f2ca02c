/**
 * Asks once more before the form inside it is sent, in the <dialog> it contains.
 * Without script the form is sent at once, so the server's page must be able to undo it or ask itself.
 */
export class ConfirmSubmit extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector("dialog");
    let waiting: { form: HTMLFormElement; submitter: HTMLElement | null } | undefined;
    this.addEventListener("submit", (event) => {
      if (!dialog || !(event.target instanceof HTMLFormElement) || dialog.contains(event.target)) return;
      if (waiting) return;
      event.preventDefault();
      waiting = { form: event.target, submitter: event.submitter };
      dialog.returnValue = "";
      dialog.showModal();
    });
    dialog?.addEventListener("close", () => {
      if (dialog.returnValue === "confirm") waiting?.form.requestSubmit(waiting.submitter);
      waiting = undefined;
    });
  }
}
