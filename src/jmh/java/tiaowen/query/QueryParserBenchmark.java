package tiaowen.query;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Microseconds to read one query, by its kind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QueryParserBenchmark {
    private static final String LONGEST = "(甲 或 ".repeat(QueryParser.LONGEST / 5);

    @Benchmark
    public ParsedQuery term() {
        return QueryParser.read("岗位设置");
    }

    @Benchmark
    public ParsedQuery groupsAndFields() {
        return QueryParser.read("(低保 或 特困) 申请 同句 公示 标题:办法 日期:2020..2023 -城市");
    }

    @Benchmark
    public ParsedQuery question() {
        return QueryParser.read("捐了钱以后反悔不给了怎么办？");
    }

    @Benchmark
    public ParsedQuery openBracketsToTheLimit() {
        return QueryParser.read(LONGEST);
    }
}
