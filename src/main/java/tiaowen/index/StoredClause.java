package tiaowen.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import tiaowen.model.Clause;
import tiaowen.model.Provision;
import tiaowen.model.Provision.Item;
import tiaowen.model.Provision.Paragraph;
import tiaowen.model.Provision.Table;

/**
 * A clause as bytes. A hit needs its clause and no more of its document, so each stands alone;
 * reading one back takes microseconds, where reading the document would parse a whole code.
 */
public final class StoredClause {
    private StoredClause() {}

    static BytesRef write(Clause clause) {
        var out = new ByteBuffersDataOutput();
        try {
            out.writeString(clause.eid());
            out.writeString(clause.kind().name());
            out.writeString(clause.label());
            out.writeString(clause.heading());
            writeStrings(out, clause.path());
            out.writeString(clause.text());
            out.writeVInt(clause.contents().size());
            for (var content : clause.contents()) writeContent(out, content);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    /** Reads what {@link Fields#STORED} holds. */
    public static Clause read(BytesRef bytes) {
        try {
            return read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /**
     * Where a clause stands.
     *
     * @param path as in {@link Clause}
     */
    public record Heads(String eid, List<String> path) {
        public Heads {
            path = List.copyOf(path);
        }
    }

    /**
     * Reads of what {@link Fields#STORED} holds only where the clause stands: many times faster.
     */
    public static Heads heads(BytesRef bytes) {
        try {
            var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
            var eid = in.readString();
            for (int passed = 0; passed < 3; passed++) in.skipBytes(in.readVInt());
            return new Heads(eid, readStrings(in));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static Clause read(DataInput in) throws IOException {
        var eid = in.readString();
        var kind = Clause.Kind.valueOf(in.readString());
        var label = in.readString();
        var heading = in.readString();
        var path = readStrings(in);
        var text = in.readString();
        int size = in.readVInt();
        var contents = new ArrayList<Provision.Content>(size);
        for (int i = 0; i < size; i++) contents.add(readContent(in));
        return new Clause(eid, kind, label, heading, path, text, contents);
    }

    private static void writeContent(DataOutput out, Provision.Content content) throws IOException {
        switch (content) {
            case Paragraph paragraph -> {
                out.writeByte((byte) 'p');
                out.writeString(paragraph.eid());
                out.writeVInt(paragraph.line());
                out.writeString(paragraph.text());
                writeItems(out, paragraph.children());
            }
            case Table table -> {
                out.writeByte((byte) 't');
                out.writeString(table.eid());
                out.writeVInt(table.line());
                out.writeVInt(table.rows().size());
                for (var row : table.rows()) writeStrings(out, row);
            }
        }
    }

    private static Provision.Content readContent(DataInput in) throws IOException {
        byte kind = in.readByte();
        var eid = in.readString();
        int line = in.readVInt();
        if (kind == 'p') return new Paragraph(eid, line, in.readString(), readItems(in));
        int size = in.readVInt();
        var rows = new ArrayList<List<String>>(size);
        for (int i = 0; i < size; i++) rows.add(readStrings(in));
        return new Table(eid, line, rows);
    }

    private static void writeItems(DataOutput out, List<Item> items) throws IOException {
        out.writeVInt(items.size());
        for (var item : items) {
            out.writeString(item.eid());
            out.writeVInt(item.line());
            out.writeString(item.label());
            out.writeString(item.text());
            writeItems(out, item.children());
        }
    }

    private static List<Item> readItems(DataInput in) throws IOException {
        int size = in.readVInt();
        var items = new ArrayList<Item>(size);
        for (int i = 0; i < size; i++) {
            items.add(
                    new Item(
                            in.readString(),
                            in.readVInt(),
                            in.readString(),
                            in.readString(),
                            readItems(in)));
        }
        return items;
    }

    private static void writeStrings(DataOutput out, List<String> strings) throws IOException {
        out.writeVInt(strings.size());
        for (var string : strings) out.writeString(string);
    }

    private static List<String> readStrings(DataInput in) throws IOException {
        int size = in.readVInt();
        var strings = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) strings.add(in.readString());
        return strings;
    }
}
