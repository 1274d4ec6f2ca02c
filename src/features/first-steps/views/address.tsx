/** The address of the page without sign-in, as a link and a QR code, and how to end it. */
import { PostButton } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { Qr } from "#src/ui/qr.tsx";
import { Section } from "#src/ui/section.tsx";
import { text } from "../text/office.ts";
import type { HubPageProps } from "./hub.tsx";

export function Address({ lang, address, mayEdit }: HubPageProps) {
  const t = text[lang];
  return (
    <Section title={t.address} lead={address ? t.addressLead : t.addressNone}>
      {address ? (
        <>
          <p>
            <a href={new URL(address).pathname} class="address">
              {address}
            </a>
          </p>
          <div class="help-qr">
            <Qr lang={lang} value={address} target={t.qrTarget} />
          </div>
          {mayEdit ? (
            <Details summary={t.renew}>
              <p>{t.renewLead}</p>
              <PostButton kind="danger" action="/bad-day/address">
                {t.renew}
              </PostButton>
            </Details>
          ) : null}
        </>
      ) : null}
    </Section>
  );
}
