package io.groundwork.tasktype.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys made of names. */
class KeysTests {

    @ParameterizedTest
    @CsvSource({"Not toxic,not-toxic", "Größe / Höhe,gro-e-hohe", "  A_b ,a-b", "有毒,label", "Yes!,yes"})
    void looksLikeTheName(String name, String key) {
        assertThat(Keys.of(name, "label", Set.of())).isEqualTo(key);
    }

    @Test
    void isNoneOfTheOthers() {
        assertThat(Keys.of("Toxic", "label", Set.of("toxic", "toxic-2"))).isEqualTo("toxic-3");
    }

    @Test
    void isShortEnoughToBeNumbered() {
        assertThat(Keys.of("very ".repeat(20), "label", Set.of()).length()).isLessThanOrEqualTo(36);
    }
}
