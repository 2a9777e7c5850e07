package io.groundwork.tasktype.ranking;

import static io.groundwork.tasktype.ranking.Rankings.THREE;
import static io.groundwork.tasktype.ranking.Rankings.allBad;
import static io.groundwork.tasktype.ranking.Rankings.asking;
import static io.groundwork.tasktype.ranking.Rankings.because;
import static io.groundwork.tasktype.ranking.Rankings.called;
import static io.groundwork.tasktype.ranking.Rankings.classified;
import static io.groundwork.tasktype.ranking.Rankings.on;
import static io.groundwork.tasktype.ranking.Rankings.partial;
import static io.groundwork.tasktype.ranking.Rankings.ranked;
import static io.groundwork.tasktype.ranking.Rankings.ranks;
import static io.groundwork.tasktype.ranking.Rankings.rated;
import static io.groundwork.tasktype.ranking.Rankings.withTies;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.settings.Bounds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The requirements of the brief, one by one. */
class RankingChecksTests {

    private static final RankingSettings CLARITY = asking(ranked("clarity"));

    private static List<String> found(RankingSettings settings, RankingResult result) {
        return RankingChecks.of(result, settings, THREE).stream()
                .map(violation -> violation.path() + " " + violation.key().replace("ranking.check.", ""))
                .toList();
    }

    private static List<String> found(RankingSettings settings, Placing placing) {
        return found(settings, on(settings.dimensions().get(0).id(), placing));
    }

    @Test
    void asksForARankOfEveryResponse() {
        assertThat(found(CLARITY, ranks("a1 b3 c2"))).isEmpty();
        assertThat(found(CLARITY, RankingResult.BLANK)).containsExactly("/dimensions/clarity/ranks ranks.missing");
        assertThat(RankingChecks.of(on("clarity", ranks("a1")), CLARITY, THREE))
                .containsExactly(Violation.of("/dimensions/clarity/ranks", "ranking.check.ranks.missing", 2));
    }

    @Test
    void asksForTheBestAtLeastWhereSomeMayStayUnranked() {
        assertThat(found(asking(partial("clarity")), ranks("a1"))).isEmpty();
        assertThat(found(asking(partial("clarity")), ranks("")))
                .containsExactly("/dimensions/clarity/ranks ranks.none");
    }

    @Test
    void takesEqualRanksOnlyWhereTheyAreAllowed() {
        assertThat(found(asking(withTies("clarity")), ranks("a1 b1 c2"))).isEmpty();
        assertThat(found(asking(withTies("clarity")), ranks("a1 b1 c3"))).isEmpty();
        assertThat(found(CLARITY, ranks("a1 b1 c2"))).containsExactly("/dimensions/clarity/ranks ranks.tie");
    }

    @Test
    void refusesRanksThatNoResponseCanHaveAndResponsesThatAreNotThere() {
        assertThat(found(CLARITY, ranks("a0 b4 c2"))).containsExactly("/dimensions/clarity/ranks ranks.range");
        assertThat(found(CLARITY, ranks("a1 b2 c3 x4")))
                .containsExactly("/dimensions/clarity/ranks response.unknown", "/dimensions/clarity/ranks ranks.range");
    }

    @Test
    void takesAllBadInPlaceOfRanks() {
        assertThat(found(CLARITY, allBad(""))).isEmpty();
        assertThat(found(CLARITY, allBad("a1"))).containsExactly("/dimensions/clarity/allBad allBad.ranked");
        RankingSettings strict = new RankingSettings(
                new Bounds(2, 9), null, CLARITY.dimensions(), true, true, RankingSettings.OPTIONAL, false);
        assertThat(found(strict, allBad(""))).containsExactly("/dimensions/clarity/allBad allBad.unwanted");
    }

    @Test
    void asksForRatingsOnTheScale() {
        RankingSettings settings = asking(rated("clarity", true));
        assertThat(found(settings, rated("a1 b2 c3", "a5 b3 c1"))).isEmpty();
        assertThat(found(settings, rated("a1 b2 c3", "a6 b0 c1")))
                .containsExactly("/dimensions/clarity/ratings ratings.range");
        assertThat(found(settings, rated("a1 b2 c3", "a5")))
                .containsExactly("/dimensions/clarity/ratings ratings.missing");
        assertThat(found(asking(rated("clarity", false)), rated("", "a5 b3 c1")))
                .isEmpty();
        assertThat(found(CLARITY, rated("a1 b2 c3", "a5")))
                .containsExactly("/dimensions/clarity/ratings ratings.unwanted");
        assertThat(found(asking(rated("clarity", false)), rated("a1 b2 c3", "a5 b3 c1")))
                .containsExactly("/dimensions/clarity/ranks ranks.unwanted");
    }

    @Test
    void asksForAClassOfTheBriefForEveryResponse() {
        RankingSettings settings = asking(classified("kind", "right", "wrong"));
        assertThat(found(
                        settings,
                        called(Map.of("a", List.of("right"), "b", List.of("wrong"), "c", List.of("right", "wrong")))))
                .isEmpty();
        assertThat(found(settings, called(Map.of("a", List.of("maybe"), "b", List.of(), "c", List.of("right")))))
                .containsExactly(
                        "/dimensions/kind/classes classes.unknown", "/dimensions/kind/classes classes.missing");
        assertThat(found(
                        CLARITY,
                        new Placing(Map.of("a", 1, "b", 2, "c", 3), false, null, Map.of("a", List.of("right")))))
                .containsExactly("/dimensions/clarity/classes classes.unwanted");
    }

    @Test
    void relatedDimensionsMustNotPutTwoResponsesTheOtherWayRound() {
        RankingSettings related = asking(withTies("clarity"), withTies("tone").relatedTo(List.of("clarity")));
        assertThat(found(related, on("clarity", ranks("a1 b2 c3"), "tone", ranks("a1 b1 c2"))))
                .isEmpty();
        assertThat(found(related, on("clarity", ranks("a1 b2 c3"), "tone", ranks("b1 a2 c3"))))
                .containsExactly("/dimensions/tone/ranks related");
        assertThat(RankingChecks.of(on("clarity", ranks("a1 b2 c3"), "tone", ranks("c1 b2 a3")), related, THREE))
                .containsExactly(Violation.of("/dimensions/tone/ranks", "ranking.check.related", "tone", "clarity", 3));
        assertThat(found(
                        asking(withTies("clarity"), withTies("tone")),
                        on("clarity", ranks("a1 b2 c3"), "tone", ranks("c1 b2 a3"))))
                .isEmpty();
    }

    @Test
    void asksForAReasonThatSaysSomething() {
        RankingResult ranked = on("clarity", ranks("a1 b2 c3"));
        RankingSettings required = asking(RankingSettings.REQUIRED, ranked("clarity"));
        assertThat(found(required, ranked)).containsExactly("/reason reason.missing");
        assertThat(found(required, because(ranked, " "))).containsExactly("/reason reason.missing");
        assertThat(found(required, because(ranked, "A is better"))).containsExactly("/reason reason.empty");
        assertThat(found(required, because(ranked, "Only A names the pressure.")))
                .isEmpty();
        assertThat(found(CLARITY, ranked)).isEmpty();
        assertThat(found(CLARITY, because(ranked, "good"))).containsExactly("/reason reason.empty");
        assertThat(found(asking(RankingSettings.NONE, ranked("clarity")), because(ranked, "Names the pressure.")))
                .containsExactly("/reason reason.unwanted");
    }

    @Test
    void refusesDimensionsThatTheBriefDoesNotHave() {
        assertThat(found(CLARITY, on("clarity", ranks("a1 b2 c3"), "style", ranks("a1"))))
                .containsExactly("/dimensions dimension.unknown");
    }
}
