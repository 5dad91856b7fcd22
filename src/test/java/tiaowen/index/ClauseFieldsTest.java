package tiaowen.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tiaowen.model.Body;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.Metadata;
import tiaowen.model.PolicyKind;
import tiaowen.model.Provision.Item;
import tiaowen.model.Provision.Paragraph;
import tiaowen.model.Provision.Table;

class ClauseFieldsTest {
    private static final Clause CLAUSE =
            new Clause(
                    "tiao-6",
                    Clause.Kind.ARTICLE,
                    "第六条",
                    "",
                    List.of("第二章 申请"),
                    "申请临时生活补贴，应当提交：\n（一）身份证明。",
                    List.of(
                            new Paragraph(
                                    "tiao-6.kuan-1",
                                    12,
                                    "申请临时生活补贴，应当提交：",
                                    List.of(
                                            new Item(
                                                    "tiao-6.kuan-1.xiang-1",
                                                    13,
                                                    "（一）",
                                                    "身份证明。",
                                                    List.of()))),
                            new Table(
                                    "tiao-6.biao-1",
                                    14,
                                    List.of(List.of("户", "元"), List.of("1")))));

    @Test
    void aStoredClauseComesBackWhole() {
        assertEquals(CLAUSE, StoredClause.read(StoredClause.write(CLAUSE)));
    }

    @Test
    void everyClauseBecomesOneDocumentThatKnowsItsPlace() {
        var documents = ClauseFields.of(document(CLAUSE, CLAUSE));
        assertEquals(2, documents.size());
        assertEquals(1L, documents.get(1).getField(Fields.ORDINAL).numericValue());
        assertEquals("tiao-6", documents.get(1).get(Fields.EID));
    }

    private static Document document(Clause... clauses) {
        var none = Optional.<java.time.LocalDate>empty();
        return new Document(
                "办法.md",
                new Metadata(
                        "临时生活补贴办法",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        PolicyKind.DEPARTMENT_RULE,
                        "全国",
                        none,
                        none,
                        none,
                        none,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of()),
                new Body(List.of(), List.of(), List.of()),
                List.of(clauses),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
