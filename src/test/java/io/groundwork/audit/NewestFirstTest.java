package io.groundwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.TestDatabase;
import io.groundwork.audit.AuditRows.NewEntry;
import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.PersonId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail can be read from its end, page by page, and of one person alone. */
class NewestFirstTest {

    private static final PersonId ANNA = PersonId.next();
    private static final PersonId BEN = PersonId.next();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void goesBackFromTheLatestEntry(TestDatabase database) {
        AuditRows rows = rows(database);
        AuditFilter all = new AuditFilter(null, null, null);
        List<AuditEntry> latest = rows.latest(all, null, 3);
        assertThat(latest).map(NewestFirstTest::number).containsExactly(6, 5, 4);
        UUID last = latest.get(2).id();
        assertThat(rows.latest(all, last, 3)).map(NewestFirstTest::number).containsExactly(3, 2, 1);
        assertThat(rows.list(all, last, 3)).map(NewestFirstTest::number).containsExactly(5, 6);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void goesBackThroughTheEntriesOfOnePerson(TestDatabase database) {
        assertThat(rows(database).latest(new AuditFilter(null, null, BEN), null, 9))
                .map(NewestFirstTest::number)
                .containsExactly(6, 4, 2);
    }

    private static AuditRows rows(TestDatabase database) {
        DataSource source = database.migrated();
        AuditRows rows = new AuditRows(JdbcClient.create(source), new JdbcTemplate(source));
        rows.add(IntStream.rangeClosed(1, 6)
                .mapToObj(n -> NewEntry.of(new Counted(n, n % 2 == 0 ? BEN : ANNA), OffsetDateTime.now()))
                .toList());
        return rows;
    }

    private static int number(AuditEntry entry) {
        return entry.details().get("n").asInt();
    }

    private record Counted(int n, PersonId person) implements AuditedEvent {

        @Override
        public String action() {
            return "test.counted";
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("n", n);
        }
    }
}
