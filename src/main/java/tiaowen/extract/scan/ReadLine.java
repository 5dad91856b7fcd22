package tiaowen.extract.scan;

import java.util.List;
import java.util.stream.Collectors;
import tiaowen.model.Box;

/**
 * A line as it was read.
 *
 * @param box where it stands on the page, in dots
 * @param characters from left to right, blanks among them
 */
public record ReadLine(Box box, List<ReadCharacter> characters) {
    public ReadLine {
        characters = List.copyOf(characters);
    }

    public String text() {
        return characters.stream().map(ReadCharacter::text).collect(Collectors.joining());
    }

    /** Mean of its characters' scores; 0 where it has none. */
    public double score() {
        return characters.stream().mapToDouble(ReadCharacter::score).average().orElse(0);
    }
}
