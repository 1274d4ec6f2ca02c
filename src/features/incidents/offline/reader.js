/** The program inside the carry-out copy: opens it with the passphrase, shows it, keeps notes. Uses no network. */
(() => {
  const part = (id) => document.getElementById(id);
  const words = JSON.parse(part("words").textContent);
  const sealed = JSON.parse(part("sealed").textContent);
  const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const hex = (buffer) => [...new Uint8Array(buffer)].map((n) => n.toString(16).padStart(2, "0")).join("");
  const encode = (text) => new TextEncoder().encode(text);
  const element = (name, text) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const say = (text) => {
    part("message").textContent = text;
  };

  /** The contents, or undefined for a wrong passphrase. */
  async function open(passphrase) {
    const base = await crypto.subtle.importKey("raw", encode(passphrase.normalize("NFKC")), "PBKDF2", false, [
      "deriveKey",
    ]);
    const key = await crypto.subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt: bytes(sealed.salt), iterations: sealed.iterations },
      base,
      { name: "AES-GCM", length: 256 },
      false,
      ["decrypt"],
    );
    try {
      const plain = await crypto.subtle.decrypt(
        { name: "AES-GCM", iv: bytes(sealed.iv) },
        key,
        bytes(sealed.data),
      );
      return JSON.parse(new TextDecoder().decode(plain));
    } catch {
      return undefined;
    }
  }

  async function isWhole() {
    const text = [sealed.iterations, sealed.salt, sealed.iv, sealed.data].join(".");
    return hex(await crypto.subtle.digest("SHA-256", encode(text))) === sealed.check;
  }

  function show(contents) {
    part("door").hidden = true;
    const days = Math.floor((Date.now() - Date.parse(contents.madeAt)) / 86400000);
    part("made").textContent =
      `${words.made} ${contents.madeOn} (${words.daysAgo.replace("{n}", String(days))})`;
    part("old").hidden = days <= contents.freshDays;
    for (const { title, items } of contents.sections) {
      const section = element("details");
      section.append(element("summary", title));
      for (const { name, lines } of items) {
        section.append(element("h3", name));
        for (const line of lines) {
          const row = element("p", line.text);
          if (line.tel) {
            const link = element("a", line.text);
            link.href = `tel:${line.tel}`;
            row.replaceChildren(link);
          }
          section.append(row);
        }
      }
      part("contents").append(section);
    }
    part("inside").hidden = false;
    notes(contents.id);
  }

  /** Notes stay in this browser; where it keeps nothing for files, until the page is closed. */
  function notes(id) {
    const name = `banto-notes-${id}`;
    let kept = [];
    try {
      kept = JSON.parse(localStorage.getItem(name) ?? "[]");
    } catch {
      part("unkept").hidden = false;
    }
    const draw = () => {
      part("lines").value = kept.map((note) => JSON.stringify(note)).join("\n");
      part("log").replaceChildren(
        ...kept.map((note) => element("li", `${new Date(note.at).toLocaleString()} ${note.by} ${note.text}`)),
      );
    };
    part("note").addEventListener("submit", (event) => {
      event.preventDefault();
      const text = part("text").value.trim();
      if (text === "") return;
      kept.push({ id: crypto.randomUUID(), at: new Date().toISOString(), by: part("by").value.trim(), text });
      try {
        localStorage.setItem(name, JSON.stringify(kept));
      } catch {
        part("unkept").hidden = false;
      }
      part("text").value = "";
      draw();
    });
    draw();
  }

  part("door").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!globalThis.crypto?.subtle) return say(words.noCrypto);
    say(words.opening);
    if (!(await isWhole())) return say(words.damaged);
    const contents = await open(part("passphrase").value);
    if (!contents) return say(words.wrong);
    say("");
    show(contents);
  });
})();
