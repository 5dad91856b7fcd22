package tiaowen.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class PairTokenStreamTest {
    @Test
    void eachCharacterComesWithThePairItBegins() {
        assertEquals(List.of("0:慈", "0:慈善", "1:善", "1:善法", "2:法"), tokens("慈善法"));
    }

    @Test
    void aBrokenLineBreaksNoPair() {
        assertEquals(tokens("临时补贴"), tokens("临时\n　补 贴"));
    }

    @Test
    void noPairRunsFromATitleIntoAHeading() {
        assertEquals(List.of("0:办", "0:办法", "1:法", "102:总", "102:总则", "103:则"), tokens("办法", "总则"));
    }

    @Test
    void emptyValuesLeaveNothing() {
        assertEquals(List.of("0:甲"), tokens("", " ", "甲"));
        assertEquals(List.of(), tokens());
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneCharacter() {
        assertEquals(List.of("0:𠮷", "0:𠮷祥", "1:祥"), tokens("𠮷祥"));
    }

    private static List<String> tokens(String... values) {
        var stream = new PairTokenStream(List.of(values));
        var term = stream.getAttribute(CharTermAttribute.class);
        var step = stream.getAttribute(PositionIncrementAttribute.class);
        var tokens = new ArrayList<String>();
        int position = -1;
        stream.reset();
        while (stream.incrementToken()) {
            position += step.getPositionIncrement();
            tokens.add(position + ":" + term);
        }
        return tokens;
    }
}
