package tiaowen.web.site;

import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;
import tiaowen.api.AnswerJson;

/** Writes answers as JSON. */
public final class JsonWriter implements JsonMapper {
    @Override
    public String toJsonString(Object value, Type type) {
        return AnswerJson.line(value);
    }
}
