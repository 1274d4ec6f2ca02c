/** The few styles of every workbook we write, and their numbers. */

import { MAIN, xmlHead } from "./xml.ts";

/** Positions in `cellXfs` below. */
export const style = {
  plain: 0,
  title: 1,
  header: 2,
  text: 3,
  number: 4,
  date: 5,
  eraDate: 6,
  kanjiDate: 7,
} as const;

/**
 * Texts have the format "@": a number, a date or a formula typed into such a cell stays the text that was typed.
 * The font names are those of Japanese Windows; other systems choose their own.
 */
export const stylesXml = `${xmlHead}<styleSheet xmlns="${MAIN}">\
<numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
<numFmt numFmtId="165" formatCode="[$-411]ggge&quot;\u5e74&quot;m&quot;\u6708&quot;d&quot;\u65e5&quot;;@"/>\
<numFmt numFmtId="166" formatCode="yyyy&quot;\u5e74&quot;m&quot;\u6708&quot;d&quot;\u65e5&quot;;@"/></numFmts>\
<fonts count="3"><font><sz val="11"/><name val="Yu Gothic"/><family val="2"/></font>\
<font><b/><sz val="14"/><name val="Yu Gothic"/><family val="2"/></font>\
<font><b/><sz val="11"/><name val="Yu Gothic"/><family val="2"/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFE8F1FE"/><bgColor indexed="64"/></patternFill></fill></fills>\
<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>\
${border("FF8C8C8C")}${border("FFD9D9D9")}</borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="8">\
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>\
<xf numFmtId="49" fontId="2" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" \
applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>\
${data(49, ' wrapText="1"')}${data(0)}${data(164, ' horizontal="left"')}${data(165, ' horizontal="left"')}\
${data(166, ' horizontal="left"')}\
</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
</styleSheet>`;

function border(colour: string): string {
  const sides = ["left", "right", "top", "bottom"];
  const lines = sides.map((side) => `<${side} style="thin"><color rgb="${colour}"/></${side}>`);
  return `<border>${lines.join("")}<diagonal/></border>`;
}

function data(format: number, alignment = ""): string {
  return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="2" xfId="0" applyNumberFormat="1" applyBorder="1" \
applyAlignment="1"><alignment${alignment.includes("horizontal") ? alignment : ""} vertical="top"\
${alignment.includes("wrapText") ? alignment : ""}/></xf>`;
}
