package io.groundwork.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.people.Role;
import io.groundwork.shared.PersonId;
import io.groundwork.work.Inbox.Upcoming;
import io.groundwork.work.QueueScenario.Held;
import io.groundwork.work.QueueScenario.Place;
import io.groundwork.work.WorkQueue.Wish;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the inbox says comes next is what {@code next} gives. */
@OnH2
class UpcomingTest {

    private static final String REWORK = "{\"verdict\":\"rework\"}";

    @Autowired
    private QueueScenario scenario;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TestClock clock;

    private Place older;
    private Place newer;
    private PersonId anna;

    @BeforeEach
    void annotatesInTwoProjects() {
        older = scenario.project(1, 1, 100);
        newer = scenario.project(1, 1, 100);
        anna = scenario.member(older, "Anna", Role.ANNOTATOR);
        scenario.join(newer, anna, Role.ANNOTATOR);
    }

    @Test
    void namesTheProjectOfTheBestPieceAndNotTheFirstOfTheList() {
        waiting(older, 0);
        waiting(newer, 1);
        waiting(newer, 2);

        assertThat(upcoming()).isEqualTo(new Upcoming(0, newer.project()));
        assertThat(scenario.work(scenario.hold(anna).work()).project()).isEqualTo(newer.project());
        assertThat(upcoming()).isEqualTo(new Upcoming(0, newer.project()));
        scenario.hold(anna);

        assertThat(upcoming()).isEqualTo(new Upcoming(0, older.project()));
        assertThat(scenario.work(scenario.hold(anna).work()).project()).isEqualTo(older.project());
        assertThat(upcoming()).isEqualTo(new Upcoming(0, null));
    }

    @Test
    void namesWhatIsReservedBeforeWhatIsBetter() {
        waiting(older, 0);
        scenario.next(anna, new Wish(null, Set.of(), true));
        waiting(newer, 5);

        assertThat(upcoming()).isEqualTo(new Upcoming(0, older.project()));
        assertThat(scenario.work(scenario.hold(anna).work()).project()).isEqualTo(older.project());
        assertThat(upcoming()).isEqualTo(new Upcoming(0, newer.project()));
    }

    @Test
    void countsWhatWasSentBackBeforeTheNewPiece() {
        PersonId rita = scenario.member(older, "Rita", Role.REVIEWER);
        waiting(older, 0);
        waiting(newer, 5);
        Held first = scenario.hold(anna);
        Held second = scenario.hold(anna);
        scenario.submit(first, "{\"notes\":[]}", 0);
        scenario.submit(second, "{\"notes\":[]}", 0);
        scenario.submit(scenario.hold(rita), REWORK, 0);
        assertThat(upcoming()).isEqualTo(new Upcoming(1, null));
        waiting(newer, 0);

        assertThat(upcoming()).isEqualTo(new Upcoming(1, newer.project()));
        assertThat(scenario.work(scenario.hold(anna).work()).round()).isEqualTo(2);
    }

    @Test
    void doesNotCountWhatWasSentBackInAProjectThatGivesNoWork() {
        PersonId rita = scenario.member(older, "Rita", Role.REVIEWER);
        waiting(older, 0);
        scenario.submit(scenario.hold(anna), "{\"notes\":[]}", 0);
        scenario.submit(scenario.hold(rita), REWORK, 0);
        waiting(newer, 0);

        scenario.pause(older);

        assertThat(upcoming()).isEqualTo(new Upcoming(0, newer.project()));
        assertThat(scenario.work(scenario.hold(anna).work()).project()).isEqualTo(newer.project());
    }

    @Test
    void promisesNothingToWhoIsAbsentOrHasAnotherLanguage() {
        scenario.item(older, 0, "de", 0);
        scenario.fill(older);
        PersonId ben = scenario.member(older, "Ben", Set.of("en"), 0, Role.ANNOTATOR);
        scenario.absent(anna, OffsetDateTime.now(clock).plus(Duration.ofDays(1)));

        assertThat(upcoming()).isEqualTo(new Upcoming(0, null));
        assertThat(upcoming(ben)).isEqualTo(new Upcoming(0, null));
    }

    private Upcoming upcoming() {
        return upcoming(anna);
    }

    private Upcoming upcoming(PersonId person) {
        scenario.crew().as(person);
        return inbox.upcoming();
    }

    private void waiting(Place place, int priority) {
        scenario.item(place, priority, null, 0);
        scenario.fill(place);
    }
}
