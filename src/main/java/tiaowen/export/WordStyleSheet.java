package tiaowen.export;

/**
 * Styles and fonts of {@link PaperWord}. Sizes in half points, distances in twentieths of a point
 * and in hundredths of a character; the fonts are those of Windows, with the names they have on
 * other systems.
 */
final class WordStyleSheet {
    static final String STYLES =
            """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/>\
            <w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>\
            </w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal">\
            <w:name w:val="Normal"/><w:qFormat/><w:pPr><w:kinsoku/><w:overflowPunct/>\
            <w:spacing w:line="360" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>\
            <w:basedOn w:val="Normal"/><w:next w:val="Kuan"/><w:qFormat/><w:pPr><w:keepNext/>\
            <w:spacing w:before="240" w:after="240" w:line="480" w:lineRule="auto"/>\
            <w:jc w:val="center"/></w:pPr><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>\
            <w:b/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="History">\
            <w:name w:val="题注"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\
            <w:spacing w:after="120"/><w:ind w:left="560" w:right="560"/><w:jc w:val="center"/>\
            </w:pPr><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="楷体" w:cs="Times New Roman"/>\
            <w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
            <w:basedOn w:val="Normal"/><w:next w:val="Kuan"/><w:qFormat/><w:pPr><w:keepNext/>\
            <w:spacing w:before="360" w:after="160"/><w:jc w:val="center"/>\
            <w:outlineLvl w:val="0"/></w:pPr><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="黑体" w:cs="Times New Roman"/>\
            <w:b/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>\
            <w:basedOn w:val="Normal"/><w:next w:val="Kuan"/><w:qFormat/><w:pPr><w:keepNext/>\
            <w:spacing w:before="300" w:after="160"/><w:jc w:val="center"/>\
            <w:outlineLvl w:val="1"/></w:pPr><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="黑体" w:cs="Times New Roman"/>\
            <w:b/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/>\
            <w:basedOn w:val="Normal"/><w:next w:val="Kuan"/><w:qFormat/><w:pPr><w:keepNext/>\
            <w:spacing w:before="240" w:after="160"/><w:jc w:val="center"/>\
            <w:outlineLvl w:val="2"/></w:pPr><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="楷体" w:cs="Times New Roman"/>\
            <w:b/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading4"><w:name w:val="heading 4"/>\
            <w:basedOn w:val="Normal"/><w:next w:val="Kuan"/><w:qFormat/><w:pPr><w:keepNext/>\
            <w:spacing w:before="200" w:after="160"/><w:jc w:val="both"/>\
            <w:outlineLvl w:val="3"/></w:pPr><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="黑体" w:cs="Times New Roman"/>\
            <w:b/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading5"><w:name w:val="heading 5"/>\
            <w:basedOn w:val="Normal"/><w:next w:val="Kuan"/><w:qFormat/><w:pPr><w:keepNext/>\
            <w:spacing w:before="160" w:after="160"/><w:jc w:val="both"/>\
            <w:outlineLvl w:val="4"/></w:pPr><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="楷体" w:cs="Times New Roman"/>\
            <w:b/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading6"><w:name w:val="heading 6"/>\
            <w:basedOn w:val="Normal"/><w:next w:val="Kuan"/><w:qFormat/><w:pPr><w:keepNext/>\
            <w:spacing w:before="120" w:after="160"/><w:jc w:val="both"/>\
            <w:outlineLvl w:val="5"/></w:pPr><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/>\
            <w:b/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Kuan"><w:name w:val="款"/>\
            <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\
            <w:ind w:firstLineChars="200" w:firstLine="560"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Xiang1"><w:name w:val="项"/>\
            <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\
            <w:ind w:leftChars="500" w:left="1400" w:hangingChars="300" w:hanging="840"/>\
            </w:pPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Xiang2"><w:name w:val="目"/>\
            <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\
            <w:ind w:leftChars="700" w:left="1960" w:hangingChars="200" w:hanging="560"/>\
            </w:pPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Xiang3">\
            <w:name w:val="目下"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\
            <w:ind w:leftChars="900" w:left="2520" w:hangingChars="200" w:hanging="560"/>\
            </w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Signature"><w:name w:val="Signature"/>\
            <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="120"/>\
            <w:ind w:rightChars="200" w:right="560"/><w:jc w:val="right"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="说明"/>\
            <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\
            <w:spacing w:after="80" w:line="300" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr>\
            <w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>\
            <w:color w:val="595959"/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Cell">\
            <w:name w:val="表格文字"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\
            <w:spacing w:line="280" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>\
            <w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="CellHead">\
            <w:name w:val="表头"/><w:basedOn w:val="Cell"/><w:qFormat/><w:pPr>\
            <w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/>\
            <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:pBdr>\
            <w:bottom w:val="single" w:sz="4" w:space="4" w:color="7F7F7F"/></w:pBdr>\
            <w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>\
            <w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>\
            <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\
            <w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>\
            <w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>\
            <w:style w:type="character" w:customStyle="1" w:styleId="Label"><w:name w:val="条号"/>\
            <w:qFormat/><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="黑体" w:cs="Times New Roman"/>\
            <w:b/></w:rPr></w:style>\
            <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
            <w:qFormat/><w:rPr><w:color w:val="1C4482"/></w:rPr></w:style>\
            <w:style w:type="table" w:customStyle="1" w:styleId="Grid"><w:name w:val="表格"/>\
            <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
            <w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
            <w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
            <w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
            <w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/>\
            <w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders>\
            <w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>\
            </w:tblCellMar></w:tblPr></w:style>\
            </w:styles>""";

    static final String FONTS =
            """
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:font w:name="仿宋"><w:altName w:val="FangSong"/><w:charset w:val="86"/>\
            <w:family w:val="roman"/></w:font>\
            <w:font w:name="宋体"><w:altName w:val="SimSun"/><w:charset w:val="86"/>\
            <w:family w:val="roman"/></w:font>\
            <w:font w:name="黑体"><w:altName w:val="SimHei"/><w:charset w:val="86"/>\
            <w:family w:val="swiss"/></w:font>\
            <w:font w:name="楷体"><w:altName w:val="KaiTi"/><w:charset w:val="86"/>\
            <w:family w:val="script"/></w:font>\
            </w:fonts>""";

    private WordStyleSheet() {}
}
