/** Files of companies: taken in after a look at their content, kept once, handed out with care. */
export { fileAnswer, type Variant, variants } from "./answer.ts";
export { blobPath } from "./blobs.ts";
export { acceptedFiles, type FileRefusal, fileLimits } from "./kinds.ts";
export { type FileObject, findFile, keepFiles } from "./objects.ts";
export { dropFiles, type Received, type ReceivedFile, receiveFile } from "./receive.ts";
