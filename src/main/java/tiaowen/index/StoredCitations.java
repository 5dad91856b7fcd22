package tiaowen.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import tiaowen.model.Citation;

/**
 * The citations of one source as bytes. Who cites a clause is asked over all sources at once, which
 * must not parse every document.
 */
public final class StoredCitations {
    private StoredCitations() {}

    static BytesRef write(List<Citation> citations) {
        var out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(citations.size());
            for (var citation : citations) {
                out.writeString(citation.eid());
                out.writeString(citation.text());
                out.writeVInt(citation.start());
                write(out, citation.title());
                write(out, citation.docNumber());
                write(out, citation.target());
                out.writeByte((byte) (citation.dangling() ? 1 : 0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    /** Reads what {@link Fields#CITATIONS} holds, in reading order. */
    public static List<Citation> read(BytesRef bytes) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            int size = in.readVInt();
            var citations = new ArrayList<Citation>(size);
            for (int i = 0; i < size; i++) {
                citations.add(
                        new Citation(
                                in.readString(),
                                in.readString(),
                                in.readVInt(),
                                optional(in),
                                optional(in),
                                optional(in),
                                in.readByte() == 1));
            }
            return citations;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /** What is there is never empty. */
    private static void write(DataOutput out, Optional<String> value) throws IOException {
        out.writeString(value.orElse(""));
    }

    private static Optional<String> optional(DataInput in) throws IOException {
        return Optional.of(in.readString()).filter(value -> !value.isEmpty());
    }
}
