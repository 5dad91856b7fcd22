package tiaowen.export;

import java.io.IOException;

/** A file in the making. */
interface HitSheet {
    /** Once, first: what was searched, and how many hits follow. */
    void begin(ExportHead head) throws IOException;

    void add(HitRow row) throws IOException;

    /** Once, last; what lies below stays open. */
    void end() throws IOException;
}
