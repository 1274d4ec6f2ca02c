// An invitation carries a link to an unknown place.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const invitationLink: MailRule = {
  id: "invitation-link",
  family: "attachment",
  severity: "medium",
  title: {
    ja: "予定の招待に、知らない場所へのリンクがあります",
    en: "An invitation carries a link to an unknown place",
  },
  explanation: {
    ja: "予定表に自動で入り、あとから押してしまいます。",
    en: "It enters the calendar by itself and is pressed later.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        attachments: [
          {
            name: "invite.ics",
            type: "text/calendar",
            text: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@example.net\r\nDTSTART:20260410T010000Z\r\nSUMMARY:Payroll\r\nDESCRIPTION:https://page.example.net/login\r\nORGANIZER:mailto:a@example-trading.co.jp\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
          },
        ],
      },
    ],
    miss: [
      {
        attachments: [
          {
            name: "invite.ics",
            type: "text/calendar",
            text: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@example.net\r\nDTSTART:20260410T010000Z\r\nSUMMARY:打合せ\r\nDESCRIPTION:https://zoom.us/j/123456789\r\nORGANIZER:mailto:a@example-trading.co.jp\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
          },
        ],
      },
    ],
  },
};
