/** The parts of a workbook file that say what its other parts are, and who made it when. */

import type { ZipPart } from "../zip/pack.ts";
import { escapeXml, LINKS, PACKAGE, xmlHead } from "./xml.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Everything around workbook, styles and sheets. The list of types goes first: some programs look no further. */
export function packageParts(
  sheetCount: number,
  properties: { readonly creator: string; readonly createdAt: Date },
): ZipPart[] {
  return [
    { name: "[Content_Types].xml", text: [contentTypes(sheetCount)] },
    { name: "_rels/.rels", text: [rootLinks()] },
    { name: "docProps/core.xml", text: [coreProperties(properties)] },
    { name: "xl/_rels/workbook.xml.rels", text: [workbookLinks(sheetCount)] },
  ];
}

/** Where the sheet at this position (from 0) is kept. */
export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function workbookLinks(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    link(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const styles = link(`rId${sheetCount + 1}`, "styles", "styles.xml");
  return `${xmlHead}<Relationships xmlns="${PACKAGE}/relationships">${sheets.join("")}${styles}</Relationships>`;
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
}

function rootLinks(): string {
  return `${xmlHead}<Relationships xmlns="${PACKAGE}/relationships">${link("rId1", "officeDocument", "xl/workbook.xml")}\
<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(sheetPath(index), `${OFFICE}.worksheet+xml`),
  );
  return `${xmlHead}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
${override("xl/workbook.xml", `${OFFICE}.sheet.main+xml`)}${sheets.join("")}\
${override("xl/styles.xml", `${OFFICE}.styles+xml`)}\
${override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}</Types>`;
}

function coreProperties({
  creator,
  createdAt,
}: {
  readonly creator: string;
  readonly createdAt: Date;
}): string {
  const time = `${createdAt.toISOString().slice(0, 19)}Z`;
  const name = escapeXml(creator);
  return `${xmlHead}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${name}</dc:creator>\
<cp:lastModifiedBy>${name}</cp:lastModifiedBy>\
<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>\
<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;
}
