package tiaowen.search.ranking;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What speaks for a clause as the answer to a question in plain words. The weight of each stands in
 * the file that {@link RankingWeights} reads; how each is measured, in {@link QuestionFeatures}.
 */
public enum RankingFeature {
    WORDS("相同的词语", "问题里的词语在条文、标题和政策名称里出现多少，少见的词算得多"),
    PAIRS("相同的两字连写", "问题里相邻的两个字在其中连着出现多少"),
    CHARACTERS("相同的字", "问题里的字出现多少"),
    TEXT("条文正文里的相同连写", "只看条文自己的正文，不看标题"),
    HEADS("标题里的相同连写", "只看政策名称和章节标题"),
    EVERYDAY("日常说法的对应用语", "日常说法对应的政策用语出现多少"),
    CITED("被其他政策提到", "馆藏里有多少份其他政策提到这份政策"),
    LAW("是法律", "法律高于法规和规章"),
    LENGTH("条文长短", "条文有多少字"),
    POLICY_WORDS("同一政策里字词相近的条文", "字词相近的条文里，这份政策占多少"),
    MEANING("语义相近", "条文与问题在语义上有多近"),
    POLICY_MEANING("同一政策里语义相近的条文", "语义相近的条文里，这份政策占多少"),
    OLDER("不是现行版本", "另有更新的版本");

    private final String label;
    private final String meaning;

    RankingFeature(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Its name in the weights file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RankingFeature> of(String key) {
        return Stream.of(values()).filter(feature -> feature.key().equals(key)).findFirst();
    }

    /** A short Chinese name. */
    public String label() {
        return label;
    }

    /** What it measures, a Chinese clause. */
    public String meaning() {
        return meaning;
    }

    /** Whether it can be measured only where the index holds vectors. */
    public boolean needsMeaning() {
        return this == MEANING || this == POLICY_MEANING;
    }
}
