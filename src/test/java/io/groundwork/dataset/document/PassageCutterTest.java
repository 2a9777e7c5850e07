package io.groundwork.dataset.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.tasktype.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageCutterTest {

    private static final String SENTENCE = "Seven words are in this short sentence. ";

    @Test
    void cutsBetweenParagraphsNearTheTarget() {
        List<Passage> passages = cut(40, SENTENCE.repeat(3), SENTENCE.repeat(2), SENTENCE.repeat(4), SENTENCE);
        assertThat(passages).extracting(passage -> Words.count(passage.text())).containsExactly(35, 35);
    }

    @Test
    void cutsALongParagraphBetweenSentences() {
        List<Passage> passages = cut(50, SENTENCE.repeat(30));
        assertThat(passages).hasSizeBetween(4, 5).allSatisfy(passage -> {
            assertThat(passage.text()).startsWith("Seven").endsWith("sentence.");
            assertThat(Words.count(passage.text())).isBetween(7, 65);
        });
    }

    @Test
    void keepsASentenceWholeHoweverLongItIs() {
        String endless = "word ".repeat(500).strip() + ".";
        assertThat(cut(20, endless)).extracting(Passage::text).containsExactly(endless);
    }

    @Test
    void endsNoSentenceAtAnAbbreviationOrInitial() {
        assertThat(new Sentences("en")
                        .of("Dr. Smith met J. R. Ewing at 7 p.m. sharp. They saw Fig. 3 there. \"Yes.\" It ended."))
                .containsExactly(
                        "Dr. Smith met J. R. Ewing at 7 p.m. sharp. ",
                        "They saw Fig. 3 there. ",
                        "\"Yes.\" ",
                        "It ended.");
        assertThat(new Sentences("ja").of("今日は晴れです。明日は雨でしょう。")).hasSize(2);
    }

    @Test
    void putsHeadingsIntoThePathAndSmallSectionsTogether() {
        PassageCutter cutter = new PassageCutter(40, "en", "file.md");
        cutter.take(new Block(1, "Top", 1));
        cutter.take(new Block(0, SENTENCE.repeat(4), 1));
        cutter.take(new Block(2, "Part", 2));
        cutter.take(new Block(0, SENTENCE, 2));
        cutter.take(new Block(2, "Next part", 2));
        cutter.take(new Block(0, SENTENCE.repeat(3), 2));
        cutter.finish();
        Passage first = java.util.Objects.requireNonNull(cutter.poll());
        Passage second = java.util.Objects.requireNonNull(cutter.poll());
        assertThat(first.title()).isEqualTo("Top");
        assertThat(first.metadata()).containsEntry("page", 1).containsEntry("headings", List.of("Top"));
        assertThat(second.metadata()).containsEntry("page", 2).containsEntry("headings", List.of("Top", "Part"));
        assertThat(second.text()).contains("\n\nNext part\n\n");
        assertThat(cutter.poll()).isNull();
    }

    @Test
    void countsWordsOfAnyScript() {
        assertThat(Words.count("It's a well-known 12.5 cm gauge.")).isEqualTo(6);
        assertThat(Words.count("الكتاب على الطاولة")).isEqualTo(3);
        assertThat(Words.count("今日は晴れです")).isEqualTo(4);
        assertThat(Words.count("🙂 — …")).isZero();
    }

    private static List<Passage> cut(int target, String... paragraphs) {
        PassageCutter cutter = new PassageCutter(target, "en", "file.txt");
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : paragraphs) {
            cutter.take(new Block(0, paragraph.strip(), 0));
        }
        cutter.finish();
        for (Passage passage = cutter.poll(); passage != null; passage = cutter.poll()) {
            passages.add(passage);
        }
        return passages;
    }
}
