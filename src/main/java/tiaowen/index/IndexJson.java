package tiaowen.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tiaowen.model.Provision;

/** How records are written as JSON inside an index. The model itself knows nothing of it. */
public final class IndexJson {
    static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                    .addMixIn(Provision.class, Kinds.class)
                    .build();

    private IndexJson() {}

    /** Writes a file through to the disk. */
    public static void write(Path file, Object content) throws IOException {
        Files.write(file, MAPPER.writeValueAsBytes(content));
        Generations.sync(file);
    }

    /** Tells the kinds of provision apart by their names. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Provision.Division.class, name = "division"),
        @JsonSubTypes.Type(value = Provision.Article.class, name = "article"),
        @JsonSubTypes.Type(value = Provision.Section.class, name = "section"),
        @JsonSubTypes.Type(value = Provision.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Provision.Item.class, name = "item"),
        @JsonSubTypes.Type(value = Provision.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Provision.Preamble.class, name = "preamble"),
        @JsonSubTypes.Type(value = Provision.Annex.class, name = "annex")
    })
    private interface Kinds {}
}
