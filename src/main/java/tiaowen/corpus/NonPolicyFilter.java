package tiaowen.corpus;

import java.util.Optional;
import tiaowen.model.Document;
import tiaowen.model.Failure;
import tiaowen.model.Warning;

/**
 * Keeps what holds no text of a policy out of the index: lists of links, log-in and error pages.
 */
final class NonPolicyFilter {
    private static final String CODE = "no-policy-text";

    private NonPolicyFilter() {}

    /** Why a file is not to be searched; empty where it has clauses. */
    static Optional<Failure> of(Document document) {
        if (!document.clauses().isEmpty()) return Optional.empty();
        var why =
                document.warnings().stream()
                        .filter(warning -> warning.code().equals(CODE))
                        .map(Warning::message)
                        .findFirst()
                        .orElse("没有读到文件的正文，不作为政策收录。请换成含有正文的文件。");
        return Optional.of(new Failure(CODE, document.source() + "：" + why));
    }
}
