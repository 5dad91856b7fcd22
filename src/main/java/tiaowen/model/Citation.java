package tiaowen.model;

import java.util.Optional;

/**
 * A place in a text that names another provision, policy or document number (引用).
 *
 * @param eid of the provision in which it stands
 * @param text the words as they stand: {@code 《慈善法》第十二条}, {@code 前款}, {@code 晋民发〔2017〕49号}
 * @param start where those words begin in the text of that provision, in UTF-16 units from 0
 * @param title of the policy named, without marks; empty where the text means this one
 * @param docNumber the number named, in the form of {@link DocNumber#toString}, or of an order as
 *     printed: {@code 国务院令第250号}
 * @param target eid in the policy named; empty where the whole policy is meant, or where the
 *     provision named inside this document does not exist
 * @param dangling true where a provision of this very document is named and is not there
 */
public record Citation(
        String eid,
        String text,
        int start,
        Optional<String> title,
        Optional<String> docNumber,
        Optional<String> target,
        boolean dangling) {}
