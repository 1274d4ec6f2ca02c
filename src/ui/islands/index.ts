/** Registers the custom elements. Each makes a page more pleasant; no page needs one to work. */
import { AutoSave } from "./auto-save.ts";
import { ConfirmSubmit } from "./confirm-submit.ts";
import { CopyButton } from "./copy-button.ts";
import { FileDrop } from "./file-drop.ts";
import { FilterList } from "./filter-list.ts";
import { PasskeyButton } from "./passkey-button.ts";
import { PasswordMeter } from "./password-meter.ts";

customElements.define("auto-save", AutoSave);
customElements.define("confirm-submit", ConfirmSubmit);
customElements.define("copy-button", CopyButton);
customElements.define("file-drop", FileDrop);
customElements.define("filter-list", FilterList);
customElements.define("passkey-button", PasskeyButton);
customElements.define("password-meter", PasswordMeter);
