package tiaowen.export;

import java.io.IOException;

/** A file in the making. */
interface Sheet {
    /** Once, first: what was searched, and how many hits follow. */
    void begin(Head head) throws IOException;

    void add(Row row) throws IOException;

    /** Once, last; what lies below stays open. */
    void end() throws IOException;
}
