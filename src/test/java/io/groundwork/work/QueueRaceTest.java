package io.groundwork.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.people.Role;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.work.QueueScenario.Held;
import io.groundwork.work.QueueScenario.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Many people at once, on PostgreSQL: nobody gets work twice, and an item gets exactly as many annotations as asked. */
@Tag("postgres")
@SpringBootTest(classes = QueueOnEngine.class, properties = "camunda.bpm.job-execution.enabled=false")
class QueueRaceTest {

    private static final String EMPTY = "{\"notes\":[]}";

    @Autowired
    private QueueScenario scenario;

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        PostgresUrl.register(registry, 40);
    }

    @Test
    void sixteenCallersOfNextGetEachPieceExactlyOnce() throws Exception {
        everyPieceOnce(16, 200);
    }

    @Test
    void withOverlapEachItemGetsDifferentPeopleInSlotsOfTheirOwn() throws Exception {
        differentPeople(9, 40);
    }

    @Test
    @Tag("long")
    void sixtyFourCallersOfNextGetEachPieceExactlyOnce() throws Exception {
        everyPieceOnce(64, 500);
    }

    @Test
    @Tag("long")
    void withOverlapAndManyCallersEachItemGetsDifferentPeople() throws Exception {
        differentPeople(64, 500);
    }

    private void everyPieceOnce(int callers, int items) throws Exception {
        Place place = scenario.project(1, 1, 1000);
        for (int i = 0; i < items; i++) {
            scenario.item(place);
        }
        assertThat(scenario.fill(place)).isEqualTo(items);

        Collection<Held> given = atOnce(place, callers, held -> {});

        assertThat(given).hasSize(items);
        assertThat(given).extracting(Held::work).doesNotHaveDuplicates();
    }

    private void differentPeople(int callers, int items) throws Exception {
        Place place = scenario.project(3, 0, 1000);
        for (int i = 0; i < items; i++) {
            scenario.item(place);
        }
        scenario.fill(place);

        Collection<Held> given = atOnce(place, callers, held -> scenario.submit(held, EMPTY, 0));

        Map<ItemId, List<WorkItem>> byItem =
                given.stream().map(held -> scenario.work(held.work())).collect(Collectors.groupingBy(WorkItem::item));
        assertThat(byItem).hasSize(items).allSatisfy((item, works) -> {
            assertThat(works).extracting(WorkItem::slot).containsExactlyInAnyOrder(1, 2, 3);
            assertThat(works)
                    .extracting(WorkItem::person)
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
            assertThat(works).extracting(WorkItem::state).containsOnly(WorkState.DONE);
            assertThat(scenario.itemState(item)).isEqualTo("accepted");
        });
    }

    /** All callers take work until there is none for them. */
    private Collection<Held> atOnce(Place place, int callers, java.util.function.Consumer<Held> then) throws Exception {
        Collection<Held> given = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            PersonId person = scenario.member(place, "Caller " + i, Role.ANNOTATOR);
            Callable<Boolean> work = () -> takeAll(person, given, then);
            running.add(threads.submit(work));
        }
        for (Future<?> caller : running) {
            caller.get();
        }
        threads.shutdown();
        return given;
    }

    private boolean takeAll(PersonId person, Collection<Held> given, java.util.function.Consumer<Held> then) {
        for (WorkQueue.Answer answer = scenario.next(person); answer.work() != null; answer = scenario.next(person)) {
            Held held = new Held(person, answer.work(), answer.lease().token());
            given.add(held);
            then.accept(held);
        }
        return true;
    }
}
