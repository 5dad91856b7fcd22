package tiaowen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "示民发〔2021〕15号",
                "示民发[2021]15号",
                "示民发［2021］015号",
                "示民发（2021）第15号",
                "示民发【２０２１】１５号",
                "示民发〔2021〕 15 号"
            })
    void readsANumberInAnyBrackets(String printed) {
        assertEquals("示民发〔2021〕15号", DocNumber.parse(printed).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "示民发2021年15号",
                "示民发〔21〕15号",
                "示民发〔2021〕0号",
                "〔2021〕15号",
                "根据示民发〔2021〕15号，"
            })
    void refusesWhatIsNoNumber(String text) {
        assertTrue(DocNumber.parse(text).isEmpty());
    }
}
