package io.groundwork.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.ApplicationTest;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever signs in comes to the place where their work is. */
@ApplicationTest
class HomeViewTest {

    @Autowired
    private ObjectProvider<NavigationEntry> entries;

    @ParameterizedTest
    @CsvSource({
        "ADMIN, projects",
        "MANAGER, projects",
        "REQUESTER, projects",
        "AUDITOR, projects",
        "ANNOTATOR, inbox",
        "REVIEWER, inbox",
        "SENIOR, inbox"
    })
    void leadsOnToThePlaceMadeForTheRole(String role, String place) {
        assertThat(HomeView.place(entries.stream(), Set.of(role))).isEqualTo(place);
    }
}
