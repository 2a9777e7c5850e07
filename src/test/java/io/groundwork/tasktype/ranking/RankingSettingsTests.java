package io.groundwork.tasktype.ranking;

import static io.groundwork.tasktype.ranking.Rankings.asking;
import static io.groundwork.tasktype.ranking.Rankings.classified;
import static io.groundwork.tasktype.ranking.Rankings.ranked;
import static io.groundwork.tasktype.ranking.Rankings.rated;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.tasktype.preference.Scale;
import io.groundwork.tasktype.settings.Bounds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a manager can set, and what of it makes no sense. */
class RankingSettingsTests {

    private static List<String> found(RankingSettings settings) {
        return RankingSettingsChecks.of(settings).stream()
                .map(violation -> violation.path() + " " + violation.key().replace("ranking.settings.", ""))
                .toList();
    }

    private static Dimension scaled(Scale scale) {
        return new Dimension("clarity", "clarity", null, null, null, true, false, false, scale, null, null);
    }

    @Test
    void countsResponsesAndDimensions() {
        RankingSettings wild =
                new RankingSettings(new Bounds(1, 12), new Bounds(null, 0), List.of(), true, true, "perhaps", true);
        assertThat(found(wild))
                .containsExactly(
                        "/responses/min tasktype.settings.min.low",
                        "/responses/max tasktype.settings.max.high",
                        "/promptWords/max tasktype.settings.max.belowMin",
                        "/dimensions dimensions.none",
                        "/reason reason.unknown");
    }

    @Test
    void everyDimensionAsksForSomethingUnderANameOfItsOwn() {
        Dimension nothing = new Dimension("d", "Clarity ", null, null, null, false, false, false, null, null, null);
        Dimension same = new Dimension("e", "clarity", null, null, null, true, false, false, null, null, null);
        Dimension nameless = new Dimension("e", " ", null, null, null, true, false, false, null, null, null);
        assertThat(found(asking(nothing, same, nameless)))
                .containsExactly(
                        "/dimensions tasktype.check.id.twice",
                        "/dimensions/d/rank nothing",
                        "/dimensions/e/name name.twice",
                        "/dimensions/e/name name");
    }

    @Test
    void scalesRunFromAWorseToABetterNumber() {
        assertThat(found(asking(scaled(Scale.of(1, 7))))).isEmpty();
        assertThat(found(asking(scaled(Scale.of(0, 10))))).isEmpty();
        assertThat(found(asking(scaled(Scale.of(5, 1))))).containsExactly("/dimensions/clarity/scale scale");
        assertThat(found(asking(scaled(Scale.of(1, 100))))).containsExactly("/dimensions/clarity/scale scale");
        assertThat(found(asking(scaled(new Scale(1, 5, 1)))))
                .containsExactly("/dimensions/clarity/scale/goodFrom scale.good.outside");
    }

    @Test
    void classesAreAtLeastTwoAndNoneTwice() {
        assertThat(found(asking(classified("kind", "right")))).containsExactly("/dimensions/kind/classes classes");
        assertThat(found(asking(classified("kind", "right", "right", ""))))
                .containsExactly("/dimensions/kind/classes class.twice", "/dimensions/kind/classes class");
    }

    @Test
    void onlyRankedDimensionsCanBeRelated() {
        assertThat(found(asking(ranked("a"), ranked("b").relatedTo(List.of("a")))))
                .isEmpty();
        assertThat(found(asking(rated("a", false), ranked("b").relatedTo(List.of("a", "b", "x")))))
                .containsExactly(
                        "/dimensions/b/relatedTo related.unknown",
                        "/dimensions/b/relatedTo related.unknown",
                        "/dimensions/b/relatedTo related.unknown");
    }

    @Test
    void idsOfNewDimensionsFollowTheirNames() {
        Dimension fresh = NewDimension.beside(List.of(ranked("clarity")));
        assertThat(NewDimension.idOf(fresh, "Größe & Stil", List.of())).isEqualTo("gro-e-stil");
        assertThat(NewDimension.idOf(fresh, "Clarity", List.of("clarity"))).isEqualTo("clarity-2");
        assertThat(NewDimension.idOf(ranked("clarity"), "Clearness", List.of("clarity")))
                .isEqualTo("clarity");
        assertThat(NewDimension.beside(List.of(fresh)).id()).isNotEqualTo(fresh.id());
        assertThat(Slug.of("清晰", List.of())).isEqualTo("dimension");
    }
}
