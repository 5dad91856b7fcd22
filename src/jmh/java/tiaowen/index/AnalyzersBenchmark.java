package tiaowen.index;

import tiaowen.text.Folding;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Microseconds to cut or fold one clause, by its length in characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnalyzersBenchmark {
    private static final String CLAUSE =
            "居民委员会应当自收到晾晒架设置申请之日起20日内答复；不同意的，应当书面说明理由，并告知申请人可以向街道办事处提出异议。";

    @Param({"150", "2000"})
    public int characters;

    private String text;

    @Setup
    public void clause() {
        text = CLAUSE.repeat(characters / CLAUSE.length() + 1).substring(0, characters);
    }

    @Benchmark
    public String folding() {
        return Folding.squeeze(text);
    }

    @Benchmark
    public int pairs() {
        var pairs = new PairTokenStream(List.of(text));
        int tokens = 0;
        while (pairs.incrementToken()) tokens++;
        return tokens;
    }

    @Benchmark
    public List<String> words() {
        return new SmartcnWords().of(text);
    }
}
