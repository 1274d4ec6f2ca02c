export { type BoardReport, renderBoardReport, type State } from "./board-report.ts";
export { closeRenderer } from "./process.ts";
export { type DocumentFacts, type PdfData, PdfError, queryPdf, renderPdf } from "./render.ts";
