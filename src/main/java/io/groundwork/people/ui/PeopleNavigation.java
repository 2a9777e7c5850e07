package io.groundwork.people.ui;

import io.groundwork.ui.NavigationEntry;
import io.groundwork.ui.NavigationIcon;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The way to the people of the installation. */
@Component
class PeopleNavigation implements NavigationEntry {

    @Override
    public String id() {
        return "people";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String path() {
        return PeopleView.PATH;
    }

    @Override
    public NavigationIcon icon() {
        return NavigationIcon.PEOPLE;
    }

    @Override
    public Set<String> roles() {
        return Set.of("ADMIN");
    }
}
