/**
 * The fields of the tools. None has a name and none stands in a form, so that no browser could send them; they are
 * hidden until the script runs.
 */
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { passwordText } from "../text/passwords.ts";

export function PasswordTools({ lang }: { readonly lang: Lang }) {
  const t = passwordText[lang];
  return (
    <password-tools lang={lang} class="password-tools">
      <div class="stack" data-tools hidden>
        <Section title={t.strength}>
          <Labelled id="pw-one" label={t.one} hint={t.oneHint}>
            <input class="input" id="pw-one" type="password" aria-describedby="pw-one-hint" {...quiet} />
          </Labelled>
          <label class="choice">
            <input class="choice__box" type="checkbox" data-show /> {t.show}
          </label>
          <div class="stack" data-strength aria-live="polite" />
        </Section>
        <Section title={t.reuse}>
          <Labelled id="pw-several" label={t.several} hint={t.severalHint}>
            <textarea
              class="input input--area"
              id="pw-several"
              rows={5}
              aria-describedby="pw-several-hint"
              {...quiet}
            />
          </Labelled>
          <Labelled id="pw-own" label={t.own}>
            <input class="input" id="pw-own" type="text" {...quiet} />
          </Labelled>
          <Labelled id="pw-birthday" label={t.birthday}>
            <input class="input" id="pw-birthday" type="date" {...quiet} />
          </Labelled>
          <div class="stack" data-habits aria-live="polite" />
        </Section>
        <Section title={t.generate}>
          <Maker
            id="pw-words"
            label={t.phraseWords}
            value={6}
            least={4}
            most={12}
            of={t.phrase}
            make={t.make}
          />
          <Maker
            id="pw-length"
            label={t.randomLength}
            value={16}
            least={8}
            most={64}
            of={t.random}
            make={t.make}
          />
          <div class="stack" data-made aria-live="polite" />
        </Section>
      </div>
    </password-tools>
  );
}

/** Neither kept nor corrected nor sent to a spelling service by the browser. */
const quiet = { autocomplete: "off", autocapitalize: "none", autocorrect: "off", spellcheck: false } as const;

function Labelled(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly children?: unknown;
}) {
  return (
    <div class="field">
      <label class="field__label" for={props.id}>
        {props.label}
      </label>
      {props.hint ? (
        <p class="field__hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.children}
    </div>
  );
}

function Maker(props: {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly of: string;
  readonly make: string;
}) {
  const { id, label, value, least, most, of, make } = props;
  return (
    <div class="password-maker">
      <Labelled id={id} label={`${of}: ${label}`}>
        <input class="input" id={id} type="number" value={value} min={least} max={most} autocomplete="off" />
      </Labelled>
      <button class="button button--secondary" type="button" data-make={id}>
        {make}
        <span class="visually-hidden">: {of}</span>
      </button>
    </div>
  );
}
