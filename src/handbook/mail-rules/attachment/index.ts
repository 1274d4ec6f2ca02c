/** The rules of the family "attachment". */
import type { MailRule } from "#src/engine/mail/rule.ts";
import { codeAndLogin } from "./code-and-login.ts";
import { codeInPicture } from "./code-in-picture.ts";
import { fileAndUnproved } from "./file-and-unproved.ts";
import { fileArchiveInArchive } from "./file-archive-in-archive.ts";
import { fileBomb } from "./file-bomb.ts";
import { fileByFreeMail } from "./file-by-free-mail.ts";
import { fileDiskImage } from "./file-disk-image.ts";
import { fileDoubleEnding } from "./file-double-ending.ts";
import { fileEncrypted } from "./file-encrypted.ts";
import { fileEncryptedPasswordTold } from "./file-encrypted-password-told.ts";
import { fileKindDiffers } from "./file-kind-differs.ts";
import { fileMacro } from "./file-macro.ts";
import { fileMacroStarts } from "./file-macro-starts.ts";
import { fileNotebook } from "./file-notebook.ts";
import { filePaddedName } from "./file-padded-name.ts";
import { filePage } from "./file-page.ts";
import { filePageAsks } from "./file-page-asks.ts";
import { filePdfActs } from "./file-pdf-acts.ts";
import { filePdfCall } from "./file-pdf-call.ts";
import { filePdfOneLink } from "./file-pdf-one-link.ts";
import { fileProgram } from "./file-program.ts";
import { fileProgramInside } from "./file-program-inside.ts";
import { fileRemoteTemplate } from "./file-remote-template.ts";
import { fileShortcut } from "./file-shortcut.ts";
import { fileSmuggles } from "./file-smuggles.ts";
import { fileTurnedName } from "./file-turned-name.ts";
import { invitationLink } from "./invitation-link.ts";

export const attachment: readonly MailRule[] = [
  codeAndLogin,
  codeInPicture,
  fileAndUnproved,
  fileArchiveInArchive,
  fileBomb,
  fileByFreeMail,
  fileDiskImage,
  fileDoubleEnding,
  fileEncrypted,
  fileEncryptedPasswordTold,
  fileKindDiffers,
  fileMacro,
  fileMacroStarts,
  fileNotebook,
  filePaddedName,
  filePage,
  filePageAsks,
  filePdfActs,
  filePdfCall,
  filePdfOneLink,
  fileProgram,
  fileProgramInside,
  fileRemoteTemplate,
  fileShortcut,
  fileSmuggles,
  fileTurnedName,
  invitationLink,
];
