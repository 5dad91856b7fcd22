package tiaowen.export;

/** The parts of a Word document that are always the same. */
final class WordFixedParts {
    static final String CONTENT_TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            </Types>""";

    static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/>\
            </Relationships>""";

    static final String DOCUMENT_RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
            Target="styles.xml"/>\
            </Relationships>""";

    /** Sizes in half points; the names are Word's own, which it shows in the reader's language. */
    static final String STYLES =
            """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>\
            <w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
            <w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>\
            <w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr>\
            <w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
            <w:basedOn w:val="Normal"/><w:next w:val="Normal"/>\
            <w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr>\
            <w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Note"/>\
            <w:basedOn w:val="Normal"/><w:rPr><w:color w:val="595959"/><w:sz w:val="21"/></w:rPr>\
            </w:style>\
            <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
            <w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>\
            </w:styles>""";

    private WordFixedParts() {}
}
