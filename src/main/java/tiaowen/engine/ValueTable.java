package tiaowen.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import tiaowen.corpus.CataloguePlace;
import tiaowen.model.Status;

/** All values that sources have in one dimension, numbered, so that counting them is quick. */
public final class ValueTable {
    private final List<String> keys = new ArrayList<>();
    private final int[][] ofSource;

    /**
     * @param status of each source today
     */
    ValueTable(FacetDimension dimension, List<CataloguePlace> places, Status[] status) {
        var numbers = new HashMap<String, Integer>();
        ofSource = new int[places.size()][];
        for (int source = 0; source < ofSource.length; source++) {
            var values = dimension.of(places.get(source), status[source]);
            ofSource[source] = new int[values.size()];
            for (int i = 0; i < values.size(); i++) {
                var number = numbers.computeIfAbsent(values.get(i), value -> numbers.size());
                if (number == keys.size()) keys.add(values.get(i));
                ofSource[source][i] = number;
            }
        }
    }

    public int size() {
        return keys.size();
    }

    public String key(int value) {
        return keys.get(value);
    }

    /** Numbers of the values of a source. */
    public int[] of(int source) {
        return ofSource[source];
    }
}
