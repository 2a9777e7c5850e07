package io.groundwork.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.audit.AuditEntry;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.ui.Messages;
import io.groundwork.ui.TestTexts;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of the trail read as sentences, with names instead of ids and words instead of codes. */
class TrailWordsTest {

    private static final PersonId ANNA = PersonId.next();
    private static final Messages TEXTS = TestTexts.messages();

    private final TrailWords words = new TrailWords(
            Locale.ENGLISH, (key, arguments) -> TEXTS.text(Locale.ENGLISH, key, arguments), Map.of(ANNA, "Anna"));

    @Test
    void saysWhatWasDoneToWhomAndNamesTheRestAsFacts() {
        AuditEntry entry = entry(
                "work.reassigned",
                """
                {"work":"%s","kind":"annotate","run":1,"slot":2,"round":3,"to":"%s","draft":true}"""
                        .formatted(UUID.randomUUID(), ANNA));
        assertThat(words.sentence(entry)).isEqualTo("gave the annotation to Anna");
        assertThat(words.facts(entry)).containsExactlyInAnyOrder("run 1", "slot 2", "round 3", "with the draft");
    }

    @ParameterizedTest
    @CsvSource({
        "accept, accepted the work",
        "fix, accepted the work with fixes",
        "rework, sent the work back",
        "reject, rejected the item",
        "other, decided about the work"
    })
    void saysAVerdictInItsOwnWords(String verdict, String sentence) {
        AuditEntry entry =
                entry("work.judged", "{\"verdict\":\"" + verdict + "\",\"back\":[\"p1\",\"p2\"],\"remarks\":0}");
        assertThat(words.sentence(entry)).isEqualTo(sentence);
        assertThat(words.facts(entry)).contains("parts sent back: 2");
    }

    @Test
    void saysRolesAndReasonsAsTheInterfaceDoes() {
        AuditEntry added =
                entry("project.member-added", "{\"who\":\"" + ANNA + "\",\"roles\":[\"annotator\",\"reviewer\"]}");
        assertThat(words.sentence(added)).isEqualTo("gave Anna the roles Annotator, Reviewer");
        assertThat(words.facts(entry("work.skipped", "{\"kind\":\"annotate\",\"reason\":\"badData\"}")))
                .containsExactly("bad data");
    }

    @Test
    void showsNoIdOfAnybodyOrAnythingUnknown() {
        AuditEntry entry = entry(
                "thread.answered", "{\"thread\":\"" + UUID.randomUUID() + "\",\"kind\":\"remark\",\"closed\":false}");
        assertThat(words.sentence(entry)).isEqualTo("wrote an answer");
        assertThat(words.facts(entry)).containsExactly("remark");
    }

    @Test
    void showsAnActionOfALaterVersionByItsName() {
        AuditEntry entry = entry("work.praised", "{\"stars\":5}");
        assertThat(words.sentence(entry)).isEqualTo("work praised");
        assertThat(words.facts(entry)).containsExactly("stars 5");
    }

    private static AuditEntry entry(String action, String details) {
        return new AuditEntry(
                UUID.randomUUID(), OffsetDateTime.now(), action, null, null, ANNA, Json.tree(details), null, null);
    }
}
